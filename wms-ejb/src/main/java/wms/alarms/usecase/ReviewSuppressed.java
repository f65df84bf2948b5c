package wms.alarms.usecase;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import wms.alarms.AlarmEventKind;
import wms.alarms.sql.Alarms;
import wms.alarms.sql.Suppressed;
import wms.shared.Actor;
import wms.shared.UseCase;

/** What the site's rules keep quiet changes with the site: goods come into an empty room, and its alarm is heard at last. */
@UseCase
public class ReviewSuppressed {
  private static final String BY = Actor.system("alarms").user();
  private final Suppressed suppressed;
  private final Alarms alarms;
  private final TellAlarm tell;
  private final Clock clock;

  @Inject public ReviewSuppressed(Suppressed suppressed, Alarms alarms, TellAlarm tell, Clock clock) {
    this.suppressed = suppressed;
    this.alarms = alarms;
    this.tell = tell;
    this.clock = clock;
  }

  public void review() {
    Instant now = clock.instant();
    List<String> heard = suppressed.noLonger();
    alarms.letBeHeard(heard, now);
    heard.forEach(alarm -> tell.tell(alarm, AlarmEventKind.HEARD_AGAIN, now, BY, null));
    List<String> quiet = suppressed.fromNow();
    quiet.forEach(alarm -> tell.tell(alarm, AlarmEventKind.SUPPRESSED, now, BY, null));
  }
}
