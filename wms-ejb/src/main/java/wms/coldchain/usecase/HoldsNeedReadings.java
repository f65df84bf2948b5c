package wms.coldchain.usecase;

import static wms.coldchain.usecase.ExcursionsNeedReadings.AROUND;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import wms.inventory.usecase.HoldBook;
import wms.shared.Part;
import wms.telemetry.RawReadingsNeeded;

/** While goods are held in a zone, and an hour before and after, what was sensed there may decide what becomes of them. */
@Part
public class HoldsNeedReadings implements RawReadingsNeeded {
  private final HoldBook holds;
  private final Clock clock;

  @Inject public HoldsNeedReadings(HoldBook holds, Clock clock) {
    this.holds = holds;
    this.clock = clock;
  }

  @Override public List<Stretch> of(String sensor, String zone, Instant from, Instant to) {
    return holds.inZone(zone, from.minus(AROUND), to.plus(AROUND)).stream()
        .map(hold -> new Stretch(hold.placedAt().minus(AROUND), (hold.releasedAt() == null ? clock.instant() : hold.releasedAt()).plus(AROUND))).toList();
  }
}
