package wms.inventory;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/**
 * As how many days at the rate of its material a time counts.
 *
 * @param air why, as facts for a person; empty when each day counts as one
 */
public record DryingTime(BigDecimal days, Map<String, Object> air) {
  private static final BigDecimal MILLIS_A_DAY = BigDecimal.valueOf(86_400_000);

  public static DryingTime plain(Instant from, Instant to) { return new DryingTime(days(from, to), Map.of()); }

  public static BigDecimal days(Instant from, Instant to) { return BigDecimal.valueOf(Duration.between(from, to).toMillis()).divide(MILLIS_A_DAY, 6, RoundingMode.DOWN); }
}
