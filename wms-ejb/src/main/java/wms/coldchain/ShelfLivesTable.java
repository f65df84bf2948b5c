package wms.coldchain;

import static wms.shared.csv.CsvColumn.optional;
import static wms.shared.csv.CsvColumn.required;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import wms.shared.Actor;
import wms.shared.Part;
import wms.shared.Sql;
import wms.shared.csv.CsvColumn;
import wms.shared.csv.CsvReason;
import wms.shared.csv.CsvRow;
import wms.shared.csv.ImportTable;
import wms.shared.csv.Sheet;

/** How materials age, as a table: each by an activation energy or by Q10 steps. */
@Part
public class ShelfLivesTable implements ImportTable {
  private static final String STEPS = "0=3;10=2.5";
  private final Sql sql;

  @Inject public ShelfLivesTable(Sql sql) { this.sql = sql; }

  @Override public String table() { return "shelf_lives"; }

  @Override public int order() { return 95; }

  @Override public List<CsvColumn> columns() {
    return List.of(required("material"), required("life_days"), required("at_c"), optional("least_c"), optional("activation_kj"), optional("q10"));
  }

  @Override public void load(Iterable<CsvRow> rows, Actor by) {
    Set<String> seen = new HashSet<>();
    for (CsvRow row : rows) load(row, seen);
  }

  private void load(CsvRow row, Set<String> seen) {
    String material = row.code("material");
    BigDecimal days = row.decimal("life_days", "0.1", "36500", 3);
    BigDecimal at = row.decimal("at_c", "-60", "60", 2);
    BigDecimal least = row.decimalOr("least_c", "-60", "60", 2, null);
    BigDecimal activation = row.decimalOr("activation_kj", "1", "500", 3, null);
    String q10 = row.isEmpty("q10") ? null : row.text("q10");
    if (q10 != null) mustBeSteps(row);
    if (row.isEmpty("q10") && row.isEmpty("activation_kj")) row.refuse("q10", CsvReason.EMPTY);
    if (!row.isEmpty("q10") && !row.isEmpty("activation_kj")) row.refuse("q10", CsvReason.NOT_ALLOWED_HERE);
    if (least != null && at != null && least.compareTo(at) > 0) row.refuse("least_c", CsvReason.NUMBER_TOO_LARGE, Map.of("most", at));
    mustBeNew(row, material, seen);
    if (row.isGood()) sql.update("INSERT INTO shelf_life (material, life_days, at_c, least_c, activation_kj, q10) VALUES (?, ?, ?, ?, ?, ?)", material, days, at, least, activation, q10);
  }

  private static void mustBeSteps(CsvRow row) {
    try {
      Q10.parse(row.parts("q10"));
    } catch (IllegalArgumentException e) {
      row.refuse("q10", CsvReason.NOT_ONE_OF, Map.of("allowed", STEPS));
    }
  }

  private void mustBeNew(CsvRow row, String material, Set<String> seen) {
    if (material == null) return;
    if (!seen.add(material)) row.refuse("material", CsvReason.TWICE_IN_FILE);
    else if (sql.first(found -> found.text("code"), "SELECT code FROM material WHERE code = ?", material).isEmpty()) row.refuse("material", CsvReason.UNKNOWN_REFERENCE);
    else if (sql.first(found -> found.text("material"), "SELECT material FROM shelf_life WHERE material = ?", material).isPresent()) row.refuse("material", CsvReason.ALREADY_THERE);
  }

  @Override public void write(Sheet sheet) {
    sql.each(row -> sheet.row(row.text("material"), row.decimal("life_days"), row.decimal("at_c"), row.decimal("least_c"), row.decimal("activation_kj"), row.text("q10")),
        "SELECT * FROM shelf_life ORDER BY material");
  }
}
