package wms.alarms.usecase;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import wms.alarms.AlarmEventKind;
import wms.alarms.AlarmView;
import wms.alarms.sql.Alarms;
import wms.shared.Actor;
import wms.shared.Deed;
import wms.shared.Refusal;
import wms.shared.Right;
import wms.shared.UseCase;

/** A person adds what they found or did; that is possible at any time, also after the alarm is over. */
@UseCase
public class CommentOnAlarm {
  private final AlarmBook book;
  private final Alarms alarms;
  private final TellAlarm tell;
  private final Event<Deed> deeds;
  private final Clock clock;

  @Inject public CommentOnAlarm(AlarmBook book, Alarms alarms, TellAlarm tell, Event<Deed> deeds, Clock clock) {
    this.book = book;
    this.alarms = alarms;
    this.tell = tell;
    this.deeds = deeds;
    this.clock = clock;
  }

  /** @throws Refusal not found, NOT_ALLOWED, COMMENT_MISSING or TOO_LONG */
  public AlarmView comment(String id, String comment, Actor by) {
    AlarmView alarm = book.alarm(id);
    by.mustBeAllowed(Right.ANSWER_ALARM, alarm.facility());
    String said = Comment.of(comment);
    alarms.touch(id);
    deeds.fire(Deed.of(by, "alarms.alarm.commented", "alarm", id, alarm.facility(), Map.of("comment", said)));
    return tell.tell(id, AlarmEventKind.COMMENTED, clock.instant(), by.user(), said);
  }
}
