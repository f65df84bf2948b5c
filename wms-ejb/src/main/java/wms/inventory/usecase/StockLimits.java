package wms.inventory.usecase;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.config.Config;
import wms.inventory.domain.Shrink;
import wms.inventory.domain.Tolerance;
import wms.shared.Part;

/**
 * What an operator may turn of counting and correcting, for all facilities ({@code wms.inventory.adjust.kg}) or for one
 * ({@code wms.inventory.adjust.kg.CJ-CS}).
 */
@Part
public class StockLimits {
  private static final String PREFIX = "wms.inventory.";
  private final Function<String, Optional<BigDecimal>> settings;

  @Inject public StockLimits(Config config) { this(key -> config.getOptionalValue(key, BigDecimal.class)); }

  /** @param settings the value of a key, if it is set */
  public StockLimits(Function<String, Optional<BigDecimal>> settings) { this.settings = settings; }

  /** Above it a line is counted again, by another person. */
  Tolerance recount(String facility) { return new Tolerance(value("recount.share", facility, "0.02"), value("recount.kg", facility, "50")); }

  /** Above it a correction waits for a second person. */
  Tolerance adjust(String facility) { return new Tolerance(value("adjust.share", facility, "0.05"), value("adjust.kg", facility, "50")); }

  /**
   * How fast goods dry out: as their material says, and else as set here.
   *
   * @param percentDay the material's own figure, or null
   */
  Shrink shrink(String facility, BigDecimal percentDay) { return new Shrink(percentDay == null ? value("shrink.per-day", facility, "0.001") : percentDay.movePointLeft(2)); }

  private BigDecimal value(String key, String facility, String otherwise) {
    return settings.apply(PREFIX + key + "." + facility).or(() -> settings.apply(PREFIX + key)).orElseGet(() -> new BigDecimal(otherwise));
  }
}
