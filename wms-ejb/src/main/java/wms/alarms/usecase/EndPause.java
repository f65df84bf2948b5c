package wms.alarms.usecase;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import wms.alarms.AlarmEventKind;
import wms.alarms.AlarmReason;
import wms.alarms.Pause;
import wms.alarms.sql.Alarms;
import wms.shared.Actor;
import wms.shared.Deed;
import wms.shared.Refusal;
import wms.shared.Right;
import wms.shared.Sql;
import wms.shared.UseCase;

/** A point is heard again, because a person says so or because its time on the shelf is over; what still goes wrong there calls anew. */
@UseCase
public class EndPause {
  private static final Actor BY = Actor.system("alarms");
  private final PauseBook pauses;
  private final Alarms alarms;
  private final TellAlarm tell;
  private final Sql sql;
  private final Event<Deed> deeds;
  private final Clock clock;

  @Inject public EndPause(PauseBook pauses, Alarms alarms, TellAlarm tell, Sql sql, Event<Deed> deeds, Clock clock) {
    this.pauses = pauses;
    this.alarms = alarms;
    this.tell = tell;
    this.sql = sql;
    this.deeds = deeds;
    this.clock = clock;
  }

  /** @throws Refusal not found, STALE, or PAUSE_ENDED when somebody was quicker */
  public void end(String id, long seen, Actor by) {
    Pause pause = pauses.pause(id);
    by.mustBeAllowed(Right.ANSWER_ALARM, pause.facility());
    if (pause.version() != seen) throw Refusal.stale();
    if (!end(pause, by, clock.instant())) throw Refusal.conflict(AlarmReason.PAUSE_ENDED, Map.of("pause", id));
  }

  /** Whatever was shelved until now. */
  public void endThoseOver() {
    Instant now = clock.instant();
    pauses.over(now).forEach(pause -> end(pause, BY, now));
  }

  private boolean end(Pause pause, Actor by, Instant now) {
    if (sql.update("UPDATE alarm_pause SET ended_at = ?, ended_by = ?, version = version + 1 WHERE id = ? AND ended_at IS NULL", now, by.user(), pause.id()) == 0) return false;
    List<String> quiet = alarms.quietBy(pause.id());
    alarms.letBeHeard(quiet, now);
    quiet.forEach(alarm -> tell.tell(alarm, AlarmEventKind.HEARD_AGAIN, now, by.user(), null));
    deeds.fire(Deed.of(by, "alarms.point.heard-again", "alarm-point", pause.point(), pause.facility(), Map.of("code", pause.code().name(), "kind", pause.kind().name())));
    return true;
  }
}
