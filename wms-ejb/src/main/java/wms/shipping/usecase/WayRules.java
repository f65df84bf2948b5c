package wms.shipping.usecase;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.config.Config;
import wms.shared.Part;

/** How long goods are on their way ({@code wms.shipping.way-hours}, when nobody said better), and how late they may be before somebody has to ask ({@code wms.shipping.late-hours}). */
@Part
public class WayRules {
  private static final String PREFIX = "wms.shipping.";
  private final Function<String, Optional<BigDecimal>> settings;

  @Inject public WayRules(Config config) { this(key -> config.getOptionalValue(key, BigDecimal.class)); }

  /** @param settings the value of a key, if it is set */
  public WayRules(Function<String, Optional<BigDecimal>> settings) { this.settings = settings; }

  Duration way() { return hours("way-hours", "12"); }

  Duration late() { return hours("late-hours", "2"); }

  private Duration hours(String key, String otherwise) { return Duration.ofMinutes(settings.apply(PREFIX + key).orElseGet(() -> new BigDecimal(otherwise)).multiply(BigDecimal.valueOf(60)).longValue()); }
}
