package wms.coldchain;

import static wms.shared.csv.CsvColumn.optional;
import static wms.shared.csv.CsvColumn.required;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import wms.coldchain.sql.ProfileStore;
import wms.coldchain.sql.Profiles;
import wms.shared.Actor;
import wms.shared.Part;
import wms.shared.Sql;
import wms.shared.csv.CsvColumn;
import wms.shared.csv.CsvReason;
import wms.shared.csv.CsvRow;
import wms.shared.csv.ImportTable;
import wms.shared.csv.Sheet;
import wms.telemetry.SensedQuantity;

/** The rules of the profiles as a table. */
@Part
public class RulesTable implements ImportTable {
  /** Limits and hysteresis are in the unit of the quantity; the names of their columns are from when only temperatures had rules. */
  public static final List<CsvColumn> COLUMNS = List.of(required("profile"), required("code"), required("bound"), required("limit_c"), required("duration"), optional("window"), required("hysteresis_k"), required("severity"),
      optional("quantity"), optional("per"), optional("door"), optional("defrost"), optional("holds"));
  private final Sql sql;
  private final Profiles profiles;
  private final ProfileStore store;

  @Inject public RulesTable(Sql sql, Profiles profiles, ProfileStore store) {
    this.sql = sql;
    this.profiles = profiles;
    this.store = store;
  }

  @Override public String table() { return "rules"; }

  @Override public int order() { return 100; }

  @Override public List<CsvColumn> columns() { return COLUMNS; }

  @Override public void load(Iterable<CsvRow> rows, Actor by) {
    Set<String> seen = new HashSet<>();
    for (CsvRow row : rows) load(row, seen);
  }

  private void load(CsvRow row, Set<String> seen) {
    String profile = row.code("profile");
    Rule rule = read(row);
    String code = row.isEmpty("code") ? null : row.code("code");
    if (code != null && !seen.add(code)) row.refuse("code", CsvReason.TWICE_IN_FILE);
    else if (code != null && store.profileOf(code).isPresent()) row.refuse("code", CsvReason.ALREADY_THERE);
    if (profile != null && profiles.byCode(profile).isEmpty()) row.refuse("profile", CsvReason.UNKNOWN_REFERENCE);
    if (row.isGood()) store.addRule(profile, rule, Instant.EPOCH);
  }

  /** Null when a cell is wrong, which is told. */
  public static Rule read(CsvRow row) {
    String code = row.code("code");
    SensedQuantity quantity = quantity(row);
    Bound bound = bound(row);
    BigDecimal limit = row.decimal("limit_c", "-1000", "1000000", 2);
    Duration duration = row.duration("duration");
    Duration window = durationOr(row, "window");
    BigDecimal hysteresis = row.decimal("hysteresis_k", "0", "1000", 2);
    Severity severity = row.word("severity", Severity.class);
    Duration per = durationOr(row, "per");
    Duration door = durationOr(row, "door");
    boolean defrost = !row.isEmpty("defrost") && Boolean.TRUE.equals(row.yes("defrost"));
    boolean holds = row.isEmpty("holds") ? quantity == SensedQuantity.TEMP : Boolean.TRUE.equals(row.yes("holds"));
    if (per != null && (per.isZero() || quantity != null && quantity.isSwitch())) row.refuse("per", CsvReason.NOT_ALLOWED_HERE);
    if (door != null && door.isZero()) row.refuse("door", CsvReason.NUMBER_TOO_SMALL);
    if (!row.isGood()) return null;
    Measure measure = new Measure(quantity, per);
    Allowance allowance = new Allowance(door, defrost);
    RuleFaults.tell(measure, bound, limit.doubleValue(), duration, window, allowance, (field, why) -> row.refuse(field.equals("limit") ? "limit_c" : field, why));
    return row.isGood() ? new Rule(code, measure, bound, limit.doubleValue(), duration, hysteresis.doubleValue(), window, severity, allowance, holds, InForce.ALWAYS) : null;
  }

  private static Duration durationOr(CsvRow row, String column) { return row.isEmpty(column) ? null : row.duration(column); }

  private static SensedQuantity quantity(CsvRow row) {
    SensedQuantity quantity = row.isEmpty("quantity") ? SensedQuantity.TEMP : SensedQuantity.of(row.text("quantity")).orElse(null);
    if (quantity == null) row.refuse("quantity", CsvReason.NOT_ONE_OF, Map.of("allowed", "temp hum door power batt co2 c2h4"));
    return quantity;
  }

  private static Bound bound(CsvRow row) {
    String sign = row.text("bound");
    if (sign == null) return null;
    Bound bound = Bound.of(sign).orElse(null);
    if (bound == null) row.refuse("bound", CsvReason.NOT_ONE_OF, Map.of("allowed", "> >= < <="));
    return bound;
  }

  /** Those in force. */
  @Override public void write(Sheet sheet) {
    sql.list(row -> row.text("code"), "SELECT code FROM cold_profile ORDER BY code").forEach(profile -> profiles.byCode(profile).orElseThrow().rules().forEach(rule -> write(sheet, profile, RuleView.of(rule))));
  }

  private static void write(Sheet sheet, String profile, RuleView rule) {
    sheet.row(profile, rule.code(), rule.bound(), rule.limit(), rule.duration(), rule.window(), rule.hysteresis(), rule.severity().name(), rule.quantity().wire(), rule.per(), rule.door(), yes(rule.defrost()), yes(rule.holds()));
  }

  private static String yes(boolean is) { return is ? "yes" : "no"; }
}
