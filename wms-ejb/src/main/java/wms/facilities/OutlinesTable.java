package wms.facilities;

import static wms.shared.csv.CsvColumn.required;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import wms.shared.Actor;
import wms.shared.Part;
import wms.shared.Sql;
import wms.shared.csv.CsvColumn;
import wms.shared.csv.CsvReason;
import wms.shared.csv.CsvRow;
import wms.shared.csv.ImportTable;
import wms.shared.csv.Sheet;

/** Borders of regions for the base map, corner by corner. Bringing a region again replaces its border. */
@Part
public class OutlinesTable implements ImportTable {
  private final Sql sql;

  @Inject public OutlinesTable(Sql sql) { this.sql = sql; }

  @Override public String table() { return "outlines"; }

  @Override public int order() { return 55; }

  @Override public List<CsvColumn> columns() { return List.of(required("region"), required("corner"), required("lat"), required("lon")); }

  @Override public void load(Iterable<CsvRow> rows, Actor by) {
    List<Object[]> corners = new ArrayList<>();
    Set<String> regions = new HashSet<>();
    Set<String> seen = new HashSet<>();
    for (CsvRow row : rows) load(row, corners, regions, seen);
    regions.forEach(region -> sql.update("DELETE FROM outline_corner WHERE region = ?", region));
    sql.batch("INSERT INTO outline_corner (region, corner, lat, lon) VALUES (?, ?, ?, ?)", corners);
  }

  private static void load(CsvRow row, List<Object[]> corners, Set<String> regions, Set<String> seen) {
    String region = row.code("region");
    Integer corner = row.whole("corner", 1, 100_000);
    BigDecimal lat = row.decimal("lat", "-90", "90", 6);
    BigDecimal lon = row.decimal("lon", "-180", "180", 6);
    if (region != null && corner != null && !seen.add(region + "/" + corner)) row.refuse("corner", CsvReason.TWICE_IN_FILE);
    if (!row.isGood()) return;
    regions.add(region);
    corners.add(new Object[] {region, corner, lat.doubleValue(), lon.doubleValue()});
  }

  @Override public void write(Sheet sheet) {
    sql.each(row -> sheet.row(row.text("region"), row.count("corner"), row.real("lat"), row.real("lon")),
        "SELECT * FROM outline_corner ORDER BY region, corner");
  }
}
