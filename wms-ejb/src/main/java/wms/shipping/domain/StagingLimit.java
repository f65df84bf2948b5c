package wms.shipping.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import wms.catalogue.TemperatureClass;

/**
 * How long goods may stand where they are made ready. In a zone of their own class that is what the site says; in any other they are out of
 * the cold as they are on a walk, and no longer may stand there than on one. What is shorter counts.
 *
 * @param inClass in a zone of their class; null: as long as it takes
 * @param outside in a zone of another class; null: nobody minds that
 */
public record StagingLimit(Duration inClass, Duration outside) {
  public Optional<Duration> of(TemperatureClass goods, TemperatureClass zone) {
    if (goods == zone || outside == null) return Optional.ofNullable(inClass);
    return Optional.of(inClass == null || outside.compareTo(inClass) < 0 ? outside : inClass);
  }

  public boolean isOver(TemperatureClass goods, TemperatureClass zone, Instant since, Instant now) {
    return of(goods, zone).filter(limit -> since.plus(limit).isBefore(now)).isPresent();
  }
}
