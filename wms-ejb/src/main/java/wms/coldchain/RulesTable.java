package wms.coldchain;

import static wms.shared.csv.CsvColumn.optional;
import static wms.shared.csv.CsvColumn.required;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
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

/** The rules of the profiles as a table. */
@Part
public class RulesTable implements ImportTable {
  private final Sql sql;

  @Inject public RulesTable(Sql sql) { this.sql = sql; }

  @Override public String table() { return "rules"; }

  @Override public int order() { return 100; }

  @Override public List<CsvColumn> columns() {
    return List.of(required("profile"), required("code"), required("bound"), required("limit_c"), required("duration"), optional("window"), required("hysteresis_k"), required("severity"));
  }

  @Override public void load(Iterable<CsvRow> rows, Actor by) {
    Set<String> seen = new HashSet<>();
    for (CsvRow row : rows) load(row, seen);
  }

  private void load(CsvRow row, Set<String> seen) {
    String profile = row.code("profile");
    String code = row.code("code");
    Bound bound = bound(row);
    BigDecimal limit = row.decimal("limit_c", "-90", "90", 2);
    Duration duration = row.duration("duration");
    Duration window = row.isEmpty("window") ? null : row.duration("window");
    BigDecimal hysteresis = row.decimal("hysteresis_k", "0", "20", 2);
    Severity severity = row.word("severity", Severity.class);
    if (duration != null && window != null && window.compareTo(duration) < 0) row.refuse("window", CsvReason.NUMBER_TOO_SMALL);
    if (code != null && !seen.add(code)) row.refuse("code", CsvReason.TWICE_IN_FILE);
    else if (code != null && exists("cold_rule", code)) row.refuse("code", CsvReason.ALREADY_THERE);
    if (profile != null && !exists("cold_profile", profile)) row.refuse("profile", CsvReason.UNKNOWN_REFERENCE);
    if (row.isGood()) sql.update("INSERT INTO cold_rule (code, profile, bound, limit_c, duration_s, window_s, hysteresis_k, severity) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        code, profile, bound, limit.doubleValue(), duration.toSeconds(), window == null ? null : window.toSeconds(), hysteresis.doubleValue(), severity);
  }

  private static Bound bound(CsvRow row) {
    String sign = row.text("bound");
    if (sign == null) return null;
    Bound bound = Bound.of(sign).orElse(null);
    if (bound == null) row.refuse("bound", CsvReason.NOT_ONE_OF, Map.of("allowed", "> >= < <="));
    return bound;
  }

  private boolean exists(String table, String code) { return sql.first(row -> row.text("code"), "SELECT code FROM " + table + " WHERE code = ?", code).isPresent(); }

  @Override public void write(Sheet sheet) {
    sql.each(row -> sheet.row(row.text("profile"), row.text("code"), row.word("bound", Bound.class).sign(), row.real("limit_c"), Duration.ofSeconds(row.number("duration_s")).toString(),
        row.whole("window_s") == null ? null : Duration.ofSeconds(row.number("window_s")).toString(), row.real("hysteresis_k"), row.text("severity")),
        "SELECT * FROM cold_rule ORDER BY profile, code");
  }
}
