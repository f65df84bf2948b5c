package wms.coldchain.usecase;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import wms.coldchain.sql.Excursions;
import wms.shared.Part;
import wms.telemetry.RawReadingsNeeded;

/** What every sensor of the zone sensed during an excursion, and an hour before and after, is evidence. */
@Part
public class ExcursionsNeedReadings implements RawReadingsNeeded {
  static final Duration AROUND = Duration.ofHours(1);
  private final Excursions excursions;
  private final Clock clock;

  @Inject public ExcursionsNeedReadings(Excursions excursions, Clock clock) {
    this.excursions = excursions;
    this.clock = clock;
  }

  @Override public List<Stretch> of(String sensor, String zone, Instant from, Instant to) {
    return excursions.between(sensor, zone, from.minus(AROUND), to.plus(AROUND)).stream()
        .map(one -> new Stretch(one.startedAt().minus(AROUND), (one.endedAt() == null ? clock.instant() : one.endedAt()).plus(AROUND))).toList();
  }
}
