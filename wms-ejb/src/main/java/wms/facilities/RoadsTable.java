package wms.facilities;

import static wms.shared.csv.CsvColumn.optional;
import static wms.shared.csv.CsvColumn.required;

import jakarta.inject.Inject;
import java.math.BigDecimal;
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

/** Roads as a table. A stretch is entered once, in whichever direction. */
@Part
public class RoadsTable implements ImportTable {
  private final Facilities facilities;
  private final Roads roads;
  private final Sql sql;

  @Inject public RoadsTable(Facilities facilities, Roads roads, Sql sql) {
    this.facilities = facilities;
    this.roads = roads;
    this.sql = sql;
  }

  @Override public String table() { return "roads"; }

  @Override public int order() { return 50; }

  @Override public List<CsvColumn> columns() { return List.of(required("from"), required("to"), required("km"), required("minutes"), optional("closed_because")); }

  @Override public void load(Iterable<CsvRow> rows, Actor by) {
    Set<Set<String>> seen = new HashSet<>();
    for (CsvRow row : rows) load(row, seen);
  }

  private void load(CsvRow row, Set<Set<String>> seen) {
    String from = end(row, "from");
    String to = end(row, "to");
    BigDecimal km = row.decimal("km", "0.1", "10000", 3);
    BigDecimal minutes = row.decimal("minutes", "0.1", "100000", 3);
    String because = row.textOr("closed_because", null);
    if (from != null && from.equals(to)) row.refuse("to", CsvReason.NOT_ALLOWED_HERE);
    else if (from != null && to != null) mustBeNew(row, from, to, seen);
    if (row.isGood()) store(new Road(from, to, km.doubleValue(), minutes.doubleValue()), because);
  }

  private String end(CsvRow row, String column) {
    String code = row.code(column);
    if (code != null && facilities.seekFacility(code).isEmpty()) row.refuse(column, CsvReason.UNKNOWN_REFERENCE);
    return code;
  }

  private void mustBeNew(CsvRow row, String from, String to, Set<Set<String>> seen) {
    if (!seen.add(Set.of(from, to))) row.refuse("to", CsvReason.TWICE_IN_FILE);
    else if (roads.between(from, to).isPresent()) row.refuse("to", CsvReason.ALREADY_THERE);
  }

  private void store(Road road, String because) {
    if (because != null) road.close(because);
    roads.add(road);
  }

  @Override public void write(Sheet sheet) {
    sql.each(row -> sheet.row(row.text("from_facility"), row.text("to_facility"), row.real("km"), row.real("drive_minutes"), row.text("closed_because")),
        "SELECT * FROM road ORDER BY code");
  }
}
