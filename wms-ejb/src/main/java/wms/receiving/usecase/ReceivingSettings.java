package wms.receiving.usecase;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.config.Config;
import wms.shared.Part;

/** What an operator may turn of receiving, for all facilities ({@code wms.receiving.over.share}) or for one ({@code wms.receiving.over.share.CJ-CS}). */
@Part
public class ReceivingSettings {
  private static final String PREFIX = "wms.receiving.";
  private final Function<String, Optional<BigDecimal>> settings;

  @Inject public ReceivingSettings(Config config) { this(key -> config.getOptionalValue(key, BigDecimal.class)); }

  /** @param settings the value of a key, if it is set */
  public ReceivingSettings(Function<String, Optional<BigDecimal>> settings) { this.settings = settings; }

  /** Share of what was announced that may come beyond it without a word. */
  BigDecimal tolerance(String facility) { return settings.apply(PREFIX + "over.share." + facility).or(() -> settings.apply(PREFIX + "over.share")).orElseGet(() -> new BigDecimal("0.02")); }

  /** How long a supplier may read a report without signing in. */
  Duration linkLasts() { return Duration.ofDays(settings.apply(PREFIX + "link.days").orElse(BigDecimal.valueOf(30)).longValue()); }
}
