package wms.alarms.usecase;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.config.Config;
import wms.shared.Part;

/** What an installation may turn of its alarms. */
@Part
public class AlarmSettings {
  private final Function<String, Optional<String>> settings;

  @Inject public AlarmSettings(Config config) { this(key -> config.getOptionalValue(key, String.class)); }

  /** @param settings the value of a key, if it is set */
  public AlarmSettings(Function<String, Optional<String>> settings) { this.settings = settings; }

  /** No point is kept on the shelf for longer. */
  Duration longestShelving() { return Duration.ofMinutes(settings.apply("wms.alarms.shelve-hours").map(BigDecimal::new).orElse(BigDecimal.valueOf(8)).multiply(BigDecimal.valueOf(60)).longValue()); }

  /** Where people reach the console, such as {@code https://wms.example.org}, if it was said. */
  Optional<String> console() { return settings.apply("wms.console-url").map(String::strip).filter(url -> !url.isEmpty()).map(url -> url.endsWith("/") ? url.substring(0, url.length() - 1) : url); }
}
