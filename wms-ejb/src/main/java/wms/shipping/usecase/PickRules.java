package wms.shipping.usecase;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.config.Config;
import wms.catalogue.TemperatureClass;
import wms.shared.Part;

/**
 * How a walk is measured, and how long goods may be out of their bins ({@code wms.picking.outside-minutes.frozen}; 0: as long as it takes).
 */
@Part
public class PickRules {
  private static final String PREFIX = "wms.picking.";
  private static final Map<TemperatureClass, String> MINUTES = Map.of(TemperatureClass.FROZEN, "15", TemperatureClass.VACCINE, "15", TemperatureClass.CHILLED, "20", TemperatureClass.PRODUCE_COLD, "30", TemperatureClass.COOL, "60");
  private final Function<String, Optional<BigDecimal>> settings;

  @Inject public PickRules(Config config) { this(key -> config.getOptionalValue(key, BigDecimal.class)); }

  /** @param settings the value of a key, if it is set */
  public PickRules(Function<String, Optional<BigDecimal>> settings) { this.settings = settings; }

  /** Metres from one number of an aisle to the next. */
  double pitch() { return value("pitch-m", "1.4"); }

  /** Metres from one aisle to the next. */
  double apart() { return value("aisle-apart-m", "3.2"); }

  /** @return seconds for so long a walk with so many stops */
  int seconds(double metres, int stops) { return (int) Math.ceil(metres / value("metres-per-second", "1.0") + stops * value("seconds-per-stop", "20")); }

  /** Null when it does not matter. */
  Integer mostSeconds(TemperatureClass goods) {
    int seconds = (int) Math.round(value("outside-minutes." + goods.name().toLowerCase(java.util.Locale.ROOT), MINUTES.getOrDefault(goods, "0")) * 60);
    return seconds == 0 ? null : seconds;
  }

  private double value(String key, String otherwise) { return settings.apply(PREFIX + key).orElseGet(() -> new BigDecimal(otherwise)).doubleValue(); }
}
