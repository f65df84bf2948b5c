package wms.web.telemetry;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import wms.shared.Refusal;
import wms.telemetry.SensedQuantity;
import wms.web.kernel.When;

/** What readings are asked for: a quantity from (with) to (without). The last 24 hours unless said otherwise. */
public record Sensed(SensedQuantity quantity, Instant from, Instant to) {
  private static final int MOST_POINTS = 2_000;
  private static final int MOST_SECONDS = 366 * 86_400;
  private static final Instant FIRST = Instant.EPOCH;
  private static final Instant LAST = Instant.parse("2200-01-01T00:00:00Z");

  /** @throws Refusal a parameter is not what it is to be; it is named */
  public static Sensed of(String quantity, String from, String to, Clock clock) {
    SensedQuantity sensed = SensedQuantity.of(quantity).orElseThrow(() -> Refusal.invalid("/query/quantity", "UNKNOWN_QUANTITY"));
    Instant end = time("to", to, clock.instant());
    Instant start = time("from", from, end.minus(Duration.ofDays(1)));
    if (!start.isBefore(end)) throw Refusal.invalid("/query/from", "NOT_BEFORE_TO");
    return new Sensed(sensed, start, end);
  }

  /** How many points a chart has room for. */
  public static int points(String text) { return within("points", text, 1, MOST_POINTS); }

  static Duration step(String text) { return text == null || text.isBlank() ? Duration.ZERO : Duration.ofSeconds(within("step", text, 1, MOST_SECONDS)); }

  private static Instant time(String parameter, String text, Instant otherwise) {
    Instant time = When.instant(parameter, text);
    if (time == null) return otherwise;
    if (time.isBefore(FIRST) || time.isAfter(LAST)) throw Refusal.invalid("/query/" + parameter, "OUT_OF_RANGE", Map.of("from", FIRST.toString(), "to", LAST.toString()));
    return time;
  }

  private static int within(String parameter, String text, int least, int most) {
    long number = When.number(parameter, text);
    if (number < least || number > most) throw Refusal.invalid("/query/" + parameter, "OUT_OF_RANGE", Map.of("from", least, "to", most));
    return (int) number;
  }
}
