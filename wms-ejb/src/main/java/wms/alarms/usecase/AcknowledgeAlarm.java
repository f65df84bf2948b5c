package wms.alarms.usecase;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import wms.alarms.AlarmEventKind;
import wms.alarms.AlarmReason;
import wms.alarms.AlarmView;
import wms.alarms.sql.Alarms;
import wms.shared.Actor;
import wms.shared.Deed;
import wms.shared.Refusal;
import wms.shared.Right;
import wms.shared.UseCase;

/** A person takes an alarm and says what they make of it. */
@UseCase
public class AcknowledgeAlarm {
  private final AlarmBook book;
  private final Alarms alarms;
  private final TellAlarm tell;
  private final Event<Deed> deeds;
  private final Clock clock;

  @Inject public AcknowledgeAlarm(AlarmBook book, Alarms alarms, TellAlarm tell, Event<Deed> deeds, Clock clock) {
    this.book = book;
    this.alarms = alarms;
    this.tell = tell;
    this.deeds = deeds;
    this.clock = clock;
  }

  public AlarmView acknowledge(String id, String comment, Actor by) {
    AlarmView alarm = book.alarm(id);
    by.mustBeAllowed(Right.ANSWER_ALARM, alarm.facility());
    String said = Comment.of(comment);
    Instant now = clock.instant();
    if (alarm.acknowledgedAt() != null || !alarms.acknowledge(alarm, now, by.user(), said)) throw Refusal.conflict(AlarmReason.ALREADY_ACKNOWLEDGED, Map.of("alarm", id));
    deeds.fire(Deed.of(by, "alarms.alarm.acknowledged", "alarm", id, alarm.facility(), Map.of("code", alarm.code().name(), "comment", said)));
    return tell.tell(id, AlarmEventKind.ACKNOWLEDGED, now, by.user(), said);
  }
}
