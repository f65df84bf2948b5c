package wms.facilities;

import jakarta.inject.Inject;
import java.util.List;
import wms.shared.Query;
import wms.shared.Row;
import wms.shared.Sql;

/** Reads the roads and the outlines of the map. */
@Query
public class RoadBook {
  private final Sql sql;

  @Inject public RoadBook(Sql sql) { this.sql = sql; }

  public List<RoadView> roads() { return sql.list(RoadBook::road, "SELECT * FROM road ORDER BY code"); }

  private static RoadView road(Row row) throws java.sql.SQLException {
    String because = row.text("closed_because");
    return new RoadView(row.text("from_facility"), row.text("to_facility"), row.real("km"), row.real("drive_minutes"), because == null, because, row.count("version"));
  }
}
