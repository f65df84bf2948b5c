package wms.facilities;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import wms.shared.Query;
import wms.shared.Row;
import wms.shared.Sql;

/** Reads the roads and the outlines of the map. */
@Query
public class RoadBook {
  private final Sql sql;

  @Inject public RoadBook(Sql sql) { this.sql = sql; }

  public List<RoadView> roads() { return sql.list(RoadBook::road, "SELECT * FROM road ORDER BY code"); }

  /** In order of code, those after the given one; {@code ""} begins. */
  public List<RoadView> after(String code, int limit) {
    return sql.list(RoadBook::road, "SELECT * FROM road WHERE code > ? ORDER BY code FETCH FIRST " + limit + " ROWS ONLY", code);
  }

  public List<Outline> outlines() {
    Map<String, List<double[]>> rings = new LinkedHashMap<>();
    sql.list(RoadBook::corner, "SELECT region, lat, lon FROM outline_corner ORDER BY region, corner")
        .forEach(corner -> rings.computeIfAbsent(corner.region, region -> new ArrayList<>()).add(corner.at));
    return rings.entrySet().stream().map(ring -> new Outline(ring.getKey(), ring.getValue())).toList();
  }

  private record Corner(String region, double[] at) {}

  private static Corner corner(Row row) throws SQLException { return new Corner(row.text("region"), new double[] {row.real("lat"), row.real("lon")}); }

  private static RoadView road(Row row) throws SQLException {
    String because = row.text("closed_because");
    return new RoadView(row.text("from_facility"), row.text("to_facility"), row.real("km"), row.real("drive_minutes"), because == null, because, row.count("version"));
  }
}
