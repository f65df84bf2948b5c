package wms.shipping.usecase;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.config.Config;
import wms.shared.Part;

/** Which orders are proposed for a wave ({@code wms.waves.ahead-hours}, {@code .window-minutes}, {@code .most-lines}). */
@Part
public class WaveRules {
  private final Function<String, Optional<Integer>> settings;

  @Inject public WaveRules(Config config) { this(key -> config.getOptionalValue(key, Integer.class)); }

  /** @param settings the value of a key, if it is set */
  public WaveRules(Function<String, Optional<Integer>> settings) { this.settings = settings; }

  /** Orders that have to leave later are not thought of yet. */
  Duration ahead() { return Duration.ofHours(value("ahead-hours", 24)); }

  /** From when the first of a wave has to leave to when the last has to. */
  Duration window() { return Duration.ofMinutes(value("window-minutes", 120)); }

  int mostLines() { return value("most-lines", 60); }

  private int value(String key, int otherwise) { return settings.apply("wms.waves." + key).orElse(otherwise); }
}
