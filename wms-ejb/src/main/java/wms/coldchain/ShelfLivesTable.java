package wms.coldchain;

import static wms.shared.csv.CsvColumn.optional;
import static wms.shared.csv.CsvColumn.required;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import wms.coldchain.sql.ShelfLives;
import wms.shared.Actor;
import wms.shared.Names;
import wms.shared.Part;
import wms.shared.Sql;
import wms.shared.csv.Codes;
import wms.shared.csv.CsvColumn;
import wms.shared.csv.CsvReason;
import wms.shared.csv.CsvRow;
import wms.shared.csv.ImportTable;
import wms.shared.csv.Sheet;

/** How materials age, as a table: each by an activation energy or by Q10 steps. Rows of one model say the same; a row that names none makes one of its own. */
@Part
public class ShelfLivesTable implements ImportTable {
  private static final String STEPS = "0=3;10=2.5";
  private final Sql sql;

  @Inject public ShelfLivesTable(Sql sql) { this.sql = sql; }

  @Override public String table() { return "shelf_lives"; }

  @Override public int order() { return 95; }

  @Override public List<CsvColumn> columns() {
    return List.of(required("material"), required("life_days"), required("at_c"), optional("least_c"), optional("activation_kj"), optional("q10"), optional("model"), optional("model_zh"), optional("model_en"));
  }

  /** What is there already, and what the rows before brought. */
  private record Known(Map<String, Names> materials, Codes ageing, Map<String, Ageing> models) {}

  @Override public void load(Iterable<CsvRow> rows, Actor by) {
    Known known = new Known(new HashMap<>(), Codes.of(sql, "SELECT material AS code FROM shelf_model_material"), new HashMap<>());
    sql.each(row -> known.materials().put(row.text("code"), Names.of(row.text("name_zh"), row.text("name_en"))), "SELECT code, name_zh, name_en FROM material");
    sql.each(row -> known.models().put(row.text("code"), ShelfLives.ageing(row)), "SELECT * FROM shelf_model WHERE retired_at IS NULL");
    for (CsvRow row : rows) load(row, known);
  }

  private void load(CsvRow row, Known known) {
    String material = row.code("material");
    Ageing ageing = ageing(row);
    String model = row.codeOr("model", material);
    known.ageing().claim(row, "material", material);
    if (material != null && !known.materials().containsKey(material)) row.refuse("material", CsvReason.UNKNOWN_REFERENCE);
    String zh = row.textOr("model_zh", null);
    String en = row.textOr("model_en", null);
    if (!row.isGood()) return;
    Ageing before = known.models().putIfAbsent(model, ageing);
    if (before == null) add(row, model, ageing, zh, en, known.materials().get(material));
    else if (!before.equals(ageing)) row.refuse("model", ColdchainReason.MODEL_DIFFERS.name(), Map.of("model", model));
    if (row.isGood()) sql.update("INSERT INTO shelf_model_material (material, model) VALUES (?, ?)", material, model);
  }

  /** A model of that code that is retired is not brought back by a table. */
  private void add(CsvRow row, String code, Ageing ageing, String zh, String en, Names names) {
    if (sql.first(found -> found.text("code"), "SELECT code FROM shelf_model WHERE code = ?", code).isPresent()) row.refuse("model", ColdchainReason.MODEL_RETIRED.name(), Map.of("model", code));
    else sql.update("INSERT INTO shelf_model (code, name_zh, name_en, life_days, at_c, least_c, activation_kj, q10, version) VALUES (?,?,?,?,?,?,?,?,1)",
        code, zh == null ? names.zh() : zh, en == null ? names.en() : en, ageing.lifeDays(), ageing.atC(), ageing.leastC(), ageing.activationKj(), ageing.q10());
  }

  /** Null when something is wrong with it, which is reported. */
  private static Ageing ageing(CsvRow row) {
    BigDecimal days = row.decimal("life_days", "0.1", "36500", 3);
    BigDecimal at = row.decimal("at_c", "-60", "60", 2);
    BigDecimal least = row.decimalOr("least_c", "-60", "60", 2, null);
    BigDecimal activation = row.decimalOr("activation_kj", "1", "500", 3, null);
    if (row.isEmpty("q10") && row.isEmpty("activation_kj")) row.refuse("q10", CsvReason.EMPTY);
    if (!row.isEmpty("q10") && !row.isEmpty("activation_kj")) row.refuse("q10", CsvReason.NOT_ALLOWED_HERE);
    if (least != null && at != null && least.compareTo(at) > 0) row.refuse("least_c", CsvReason.NUMBER_TOO_LARGE, Map.of("most", at));
    if (row.textOr("q10", null) != null) mustBeSteps(row);
    return row.isGood() ? Ageing.of(days, at, least, activation, row.isEmpty("q10") ? null : String.join(";", row.parts("q10"))) : null;
  }

  private static void mustBeSteps(CsvRow row) {
    try {
      Q10.parse(row.parts("q10"));
    } catch (IllegalArgumentException e) {
      row.refuse("q10", CsvReason.NOT_ONE_OF, Map.of("allowed", STEPS));
    }
  }

  @Override public void write(Sheet sheet) {
    sql.each(row -> sheet.row(row.text("material"), row.decimal("life_days"), row.decimal("at_c"), row.decimal("least_c"), row.decimal("activation_kj"), row.text("q10"), row.text("code"), row.text("name_zh"), row.text("name_en")),
        "SELECT u.material, m.* FROM shelf_model_material u JOIN shelf_model m ON m.code = u.model ORDER BY u.material");
  }
}
