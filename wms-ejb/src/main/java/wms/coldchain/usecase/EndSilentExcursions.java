package wms.coldchain.usecase;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import wms.coldchain.EndReason;
import wms.coldchain.Excursion;
import wms.coldchain.sql.Excursions;
import wms.shared.Sql;
import wms.shared.UseCase;

/**
 * An excursion whose sensor has sent nothing for longer than its gap limit ends with its last reading, as "sensor silent" and never as
 * "never". Should the readings only have been delayed, the watch is still there and goes on with them, and the excursion is open again.
 */
@UseCase
public class EndSilentExcursions {
  private final Sql sql;
  private final Excursions excursions;
  private final TellExcursion tell;
  private final Clock clock;

  @Inject public EndSilentExcursions(Sql sql, Excursions excursions, TellExcursion tell, Clock clock) {
    this.sql = sql;
    this.excursions = excursions;
    this.tell = tell;
    this.clock = clock;
  }

  public void end() { excursions.open().forEach(this::endIfSilent); }

  private void endIfSilent(Excursion excursion) {
    Instant last = sql.first(row -> row.instant("last_at").plusSeconds(row.number("gap_limit_seconds")).isBefore(clock.instant()) ? row.instant("last_at") : null,
        "SELECT r.latest_at AS last_at, s.gap_limit_seconds FROM sensor s JOIN reading_series r ON r.sensor = s.code AND r.quantity = 'TEMP' WHERE s.code = ?", excursion.sensor()).orElse(null);
    if (last == null) return;
    tell.changed(excursion, new Excursion(excursion.id(), excursion.facility(), excursion.zone(), excursion.sensor(), excursion.rule(), excursion.bound(), excursion.limit(), excursion.severity(),
        excursion.startedAt(), excursion.confirmedAt(), last, EndReason.SENSOR_SILENT, excursion.extreme(), excursion.minutesOutside()));
  }
}
