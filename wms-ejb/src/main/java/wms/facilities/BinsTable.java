package wms.facilities;

import static wms.shared.csv.CsvColumn.required;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import wms.shared.Actor;
import wms.shared.csv.CsvColumn;
import wms.shared.csv.CsvReason;
import wms.shared.csv.CsvRow;
import wms.shared.csv.ImportTable;

/** Bins as a table. */
@Dependent
public class BinsTable implements ImportTable {
  private final Facilities facilities;

  @Inject public BinsTable(Facilities facilities) { this.facilities = facilities; }

  @Override public String table() { return "bins"; }

  @Override public int order() { return 40; }

  @Override public List<CsvColumn> columns() { return List.of(required("code"), required("zone")); }

  @Override public void load(List<CsvRow> rows, Actor by) {
    Set<String> seen = new HashSet<>();
    for (CsvRow row : rows) load(row, seen);
  }

  private void load(CsvRow row, Set<String> seen) {
    String code = row.code("code");
    String zone = row.code("zone");
    if (zone != null && facilities.seekZone(zone).isEmpty()) row.refuse("zone", CsvReason.UNKNOWN_REFERENCE);
    if (code != null && !seen.add(code)) row.refuse("code", CsvReason.TWICE_IN_FILE);
    else if (code != null && facilities.seekBin(code).isPresent()) row.refuse("code", CsvReason.ALREADY_THERE);
    if (row.isGood()) facilities.add(new Bin(code, zone));
  }
}
