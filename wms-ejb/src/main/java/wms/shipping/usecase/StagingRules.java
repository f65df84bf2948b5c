package wms.shipping.usecase;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.config.Config;
import wms.catalogue.TemperatureClass;
import wms.shared.Part;
import wms.shipping.domain.StagingLimit;

/** How long goods may stand made ready: {@code wms.staging.limit-minutes} in a zone of their class (0: as long as it takes), and in any other as long as they may be out of their bins. */
@Part
public class StagingRules {
  private static final int MINUTES = 240;
  private final PickRules picking;
  private final Function<String, Optional<Integer>> settings;

  @Inject public StagingRules(PickRules picking, Config config) { this(picking, key -> config.getOptionalValue(key, Integer.class)); }

  /** @param settings the value of a key, if it is set */
  public StagingRules(PickRules picking, Function<String, Optional<Integer>> settings) {
    this.picking = picking;
    this.settings = settings;
  }

  StagingLimit of(TemperatureClass goods) {
    int minutes = settings.apply("wms.staging.limit-minutes").orElse(MINUTES);
    Integer outside = picking.mostSeconds(goods);
    return new StagingLimit(minutes == 0 ? null : Duration.ofMinutes(minutes), outside == null ? null : Duration.ofSeconds(outside));
  }
}
