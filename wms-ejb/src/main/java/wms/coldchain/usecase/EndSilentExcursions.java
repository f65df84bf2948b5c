package wms.coldchain.usecase;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import wms.coldchain.EndReason;
import wms.coldchain.Excursion;
import wms.coldchain.sql.Excursions;
import wms.shared.UseCase;
import wms.telemetry.Latest;
import wms.telemetry.usecase.LatestReadings;
import wms.telemetry.usecase.SensorBook;

/**
 * An excursion whose sensor has sent nothing for longer than its gap limit ends with its last reading, as "sensor silent" and never as
 * "never". Should the readings only have been delayed, the watch is still there and goes on with them, and the excursion is open again.
 */
@UseCase
public class EndSilentExcursions {
  private final SensorBook sensors;
  private final LatestReadings latest;
  private final Excursions excursions;
  private final TellExcursion tell;
  private final Clock clock;

  @Inject public EndSilentExcursions(SensorBook sensors, LatestReadings latest, Excursions excursions, TellExcursion tell, Clock clock) {
    this.sensors = sensors;
    this.latest = latest;
    this.excursions = excursions;
    this.tell = tell;
    this.clock = clock;
  }

  public void end() { tell.tell(excursions.open().stream().map(this::ifSilent).flatMap(Optional::stream).toList()); }

  private Optional<Finding> ifSilent(Excursion excursion) {
    return latest.of(excursion.measure().quantity(), excursion.sensor()).map(Latest::at).filter(last -> last.plusSeconds(sensors.sensor(excursion.sensor()).gapLimitSeconds()).isBefore(clock.instant()))
        .map(last -> new Finding(excursion, excursion.ended(last, EndReason.SENSOR_SILENT)));
  }
}
