package wms.precooling.usecase;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import wms.precooling.PrecoolingReason;
import wms.shared.Refusal;

/** When something happened: now unless it says otherwise, and never later than clocks may differ. */
final class Moments {
  private static final Duration CLOCKS_MAY_DIFFER = Duration.ofMinutes(5);

  private Moments() {}

  static Instant mustBePast(Instant at, Instant now) {
    if (at == null) return now;
    if (at.isAfter(now.plus(CLOCKS_MAY_DIFFER))) throw Refusal.conflict(PrecoolingReason.TIME_IN_FUTURE, Map.of("at", at.toString()));
    return at.isAfter(now) ? now : at;
  }
}
