package wms.facilities;

import static wms.shared.csv.CsvColumn.required;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import wms.shared.Actor;
import wms.shared.Names;
import wms.shared.Part;
import wms.shared.Sql;
import wms.shared.csv.CsvColumn;
import wms.shared.csv.CsvReason;
import wms.shared.csv.CsvRow;
import wms.shared.csv.ImportTable;
import wms.shared.csv.Sheet;

/** Facilities as a table. */
@Part
public class FacilitiesTable implements ImportTable {
  private static final Set<String> ZONE_IDS = ZoneId.getAvailableZoneIds();
  private final Facilities facilities;
  private final Sql sql;

  @Inject public FacilitiesTable(Facilities facilities, Sql sql) {
    this.facilities = facilities;
    this.sql = sql;
  }

  @Override public String table() { return "facilities"; }

  @Override public int order() { return 20; }

  @Override public List<CsvColumn> columns() {
    return List.of(required("code"), required("kind"), required("name_zh"), required("name_en"), required("county"), required("organisation"), required("lat"), required("lon"), required("time_zone"));
  }

  @Override public void load(Iterable<CsvRow> rows, Actor by) {
    Set<String> seen = new HashSet<>();
    for (CsvRow row : rows) load(row, seen);
  }

  private void load(CsvRow row, Set<String> seen) {
    String code = row.code("code");
    FacilityKind kind = row.word("kind", FacilityKind.class);
    Names names = Names.of(row.text("name_zh"), row.text("name_en"));
    String county = row.text("county");
    String organisation = row.text("organisation");
    BigDecimal lat = row.decimal("lat", "-90", "90", 6);
    BigDecimal lon = row.decimal("lon", "-180", "180", 6);
    String zone = row.text("time_zone");
    if (zone != null && !ZONE_IDS.contains(zone)) row.refuse("time_zone", CsvReason.UNKNOWN_REFERENCE);
    if (code != null && !seen.add(code)) row.refuse("code", CsvReason.TWICE_IN_FILE);
    else if (code != null && facilities.seekFacility(code).isPresent()) row.refuse("code", CsvReason.ALREADY_THERE);
    if (row.isGood()) facilities.add(new Facility(code, kind, names, county, organisation, lat.doubleValue(), lon.doubleValue(), ZoneId.of(zone)));
  }

  @Override public void write(Sheet sheet) {
    sql.each(row -> sheet.row(row.text("code"), row.text("kind"), row.text("name_zh"), row.text("name_en"), row.text("county"), row.text("organisation"), row.real("lat"), row.real("lon"), row.text("time_zone")),
        "SELECT * FROM facility ORDER BY code");
  }
}
