package wms.alarms.usecase;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import wms.alarms.AlarmEventKind;
import wms.alarms.AlarmReason;
import wms.alarms.AlarmState;
import wms.alarms.AlarmView;
import wms.alarms.NewPause;
import wms.alarms.Pause;
import wms.alarms.PauseKind;
import wms.alarms.sql.Alarms;
import wms.shared.Actor;
import wms.shared.Deed;
import wms.shared.Ids;
import wms.shared.Refusal;
import wms.shared.Right;
import wms.shared.Sql;
import wms.shared.UseCase;

/**
 * A person keeps the point of an alarm quiet: for a time that ends by itself (shelved), or until somebody puts it back (out of service).
 * Goods are held and excursions recorded all the same; only the call for a person is put off.
 */
@UseCase
public class PauseAlarm {
  private final AlarmBook book;
  private final PauseBook pauses;
  private final Alarms alarms;
  private final TellAlarm tell;
  private final Sql sql;
  private final AlarmSettings settings;
  private final Event<Deed> deeds;
  private final Clock clock;

  @Inject public PauseAlarm(AlarmBook book, PauseBook pauses, Alarms alarms, TellAlarm tell, Sql sql, AlarmSettings settings, Event<Deed> deeds, Clock clock) {
    this.book = book;
    this.pauses = pauses;
    this.alarms = alarms;
    this.tell = tell;
    this.sql = sql;
    this.settings = settings;
    this.deeds = deeds;
    this.clock = clock;
  }

  /** @throws Refusal ALARM_OVER, ALREADY_QUIET, or naming every bad field */
  public Pause pause(NewPause wish, Actor by) {
    Instant now = clock.instant();
    wish.mustBeComplete(now, settings.longestShelving());
    AlarmView alarm = book.alarm(wish.alarm());
    by.mustBeAllowed(Right.ANSWER_ALARM, alarm.facility());
    if (alarm.clearedAt() != null) throw Refusal.conflict(AlarmReason.ALARM_OVER, Map.of("alarm", alarm.id()));
    String id = keep(wish, alarm, now, by);
    deeds.fire(Deed.of(by, "alarms.point.paused", "alarm", alarm.id(), alarm.facility(), Map.of("kind", wish.kind().name(), "code", alarm.code().name(), "until", String.valueOf(wish.until()), "reason", wish.reason().strip())));
    return pauses.pause(id);
  }

  private String keep(NewPause wish, AlarmView alarm, Instant now, Actor by) {
    String point = alarms.point(alarm.id());
    if (sql.first(row -> true, "SELECT id FROM alarm_pause WHERE alarm_point = ? AND ended_at IS NULL", point).isPresent()) throw Refusal.conflict(AlarmReason.ALREADY_QUIET, Map.of("alarm", alarm.id()));
    String id = Ids.at(now.toEpochMilli());
    Instant until = wish.kind() == PauseKind.SHELVED ? wish.until() : null;
    sql.update("INSERT INTO alarm_pause (id, kind, facility, zone, code, alarm_point, began_at, until_at, reason, done_by, version) VALUES (?,?,?,?,?,?,?,?,?,?,1)",
        id, wish.kind(), alarm.facility(), alarm.zone(), alarm.code(), point, now, until, wish.reason().strip(), by.user());
    List<String> quiet = alarms.quieten(point, AlarmState.valueOf(wish.kind().name()), id);
    quiet.forEach(one -> tell.tell(one, AlarmEventKind.valueOf(wish.kind().name()), now, by.user(), wish.reason().strip()));
    return id;
  }
}
