package wms.coldchain;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import wms.shared.Refusal;
import wms.shared.csv.CsvReason;
import wms.telemetry.SensedQuantity;

/**
 * A rule as it is read and written; durations are ISO 8601.
 *
 * @param per null: the value itself; otherwise its change within this time
 * @param bound {@code >}, {@code >=}, {@code <} or {@code <=}
 * @param window null when the duration is continuous
 * @param door how long an open door is allowed for at most, or null
 * @param defrost whether declared defrosts are allowed for
 * @param holds whether goods in the zone are held for it
 */
public record RuleView(String code, SensedQuantity quantity, String per, String bound, Double limit, String duration, String window, Double hysteresis, Severity severity, String door, boolean defrost, boolean holds) {
  private static final int MOST = 40;

  public static RuleView of(Rule rule) {
    return new RuleView(rule.code(), rule.measure().quantity(), text(rule.measure().per()), rule.bound().sign(), rule.limit(), rule.duration().toString(), text(rule.window()), rule.hysteresis(), rule.severity(),
        text(rule.allowance().door()), rule.allowance().defrost(), rule.holds());
  }

  private static String text(Duration duration) { return duration == null ? null : duration.toString(); }

  /** @throws Refusal naming every bad field of every rule */
  public static List<Rule> read(List<RuleView> views) {
    if (views == null || views.isEmpty()) throw Refusal.invalid("/rules", "REQUIRED");
    if (views.size() > MOST) throw Refusal.invalid("/rules", "TOO_LONG");
    List<Refusal.Field> bad = new ArrayList<>();
    List<Rule> rules = new ArrayList<>();
    Set<String> codes = new HashSet<>();
    for (int i = 0; i < views.size(); i++) {
      String at = "/rules/" + i + "/";
      RuleView view = views.get(i);
      if (view == null) throw Refusal.invalid("/rules/" + i, "REQUIRED");
      int before = bad.size();
      if (view.code != null && !codes.add(view.code)) bad.add(new Refusal.Field(at + "code", CsvReason.TWICE_IN_FILE.name()));
      Rule rule = view.rule((field, why) -> bad.add(new Refusal.Field(at + field, why.name())), () -> bad.size() == before);
      if (rule != null) rules.add(rule);
    }
    if (!bad.isEmpty()) throw Refusal.invalid(bad);
    return rules;
  }

  private interface Good { boolean soFar(); }

  private Rule rule(RuleFaults.Told told, Good good) {
    if (code == null || !code.matches("[A-Za-z0-9_-]{1,64}")) told.refuse("code", CsvReason.NOT_A_CODE);
    if (quantity == null) told.refuse("quantity", CsvReason.EMPTY);
    Bound sign = Bound.of(bound).orElse(null);
    if (sign == null) told.refuse("bound", CsvReason.NOT_ONE_OF);
    if (limit == null || limit.isNaN() || limit.isInfinite()) told.refuse("limit", CsvReason.NOT_A_NUMBER);
    if (hysteresis == null || !(hysteresis >= 0 && hysteresis <= 1_000)) told.refuse("hysteresis", CsvReason.NOT_A_NUMBER);
    if (severity == null) told.refuse("severity", CsvReason.EMPTY);
    if (duration == null) told.refuse("duration", CsvReason.EMPTY);
    Duration lasts = time("duration", duration, Duration.ZERO, told);
    Duration within = time("window", window, Duration.ZERO, told);
    Duration change = time("per", per, Duration.ofSeconds(1), told);
    Duration open = time("door", door, Duration.ofSeconds(1), told);
    if (change != null && quantity != null && quantity.isSwitch()) told.refuse("per", CsvReason.NOT_ALLOWED_HERE);
    if (!good.soFar()) return null;
    Measure measure = new Measure(quantity, change);
    Allowance allowance = new Allowance(open, defrost);
    RuleFaults.tell(measure, sign, limit, lasts, within, allowance, told);
    return good.soFar() ? new Rule(code, measure, sign, limit, lasts, hysteresis, within, severity, allowance, holds, InForce.ALWAYS) : null;
  }

  private static Duration time(String field, String text, Duration least, RuleFaults.Told told) {
    if (text == null) return null;
    try {
      Duration time = Duration.parse(text);
      if (time.compareTo(least) >= 0 && time.compareTo(Duration.ofDays(366)) <= 0) return time;
    } catch (DateTimeParseException e) {
      // told below like a time that is out of bounds
    }
    told.refuse(field, CsvReason.NOT_A_DURATION);
    return null;
  }
}
