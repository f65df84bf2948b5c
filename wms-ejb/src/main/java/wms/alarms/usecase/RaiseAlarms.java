package wms.alarms.usecase;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import wms.alarms.AlarmCode;
import wms.alarms.AlarmEventKind;
import wms.alarms.AlarmView.Source;
import wms.alarms.AlarmView.SourceType;
import wms.alarms.Cause;
import wms.alarms.sql.Alarms;
import wms.coldchain.DataGap;
import wms.coldchain.Excursion;
import wms.coldchain.ExcursionClosed;
import wms.coldchain.ExcursionOpened;
import wms.coldchain.ExcursionWithdrawn;
import wms.coldchain.GapFilled;
import wms.coldchain.GapFound;
import wms.coldchain.Severity;
import wms.shared.Actor;
import wms.shared.Deed;
import wms.shared.UseCase;

/** Raises an alarm when its cause comes and clears it when the cause goes; the same cause raises one alarm. */
@UseCase
public class RaiseAlarms {
  private static final Actor BY = Actor.system("alarms");
  private final Alarms alarms;
  private final TellAlarm tell;
  private final Event<Deed> deeds;
  private final Clock clock;

  @Inject public RaiseAlarms(Alarms alarms, TellAlarm tell, Event<Deed> deeds, Clock clock) {
    this.alarms = alarms;
    this.tell = tell;
    this.deeds = deeds;
    this.clock = clock;
  }

  public void on(@Observes ExcursionOpened opened) {
    Excursion excursion = opened.excursion();
    raise(new Cause(source(excursion), AlarmCode.of(excursion.trouble()), excursion.facility(), excursion.zone(), excursion.severity(), excursion.startedAt()));
  }

  public void on(@Observes ExcursionClosed closed) { clear(source(closed.excursion())); }

  public void on(@Observes ExcursionWithdrawn withdrawn) { clear(source(withdrawn.excursion())); }

  /** A gap is over when it is found: its alarm only wants an answer. Where the silence was told of already, that was its alarm; of one outage the first gap speaks for all. */
  public void on(@Observes GapFound found) {
    DataGap gap = found.gap();
    if (!gap.id().equals(gap.whole())) return;
    if (alarms.raised(SourceType.SENSOR).contains(gap.sensor())) return;
    Source source = new Source(SourceType.GAP, gap.id());
    raise(new Cause(source, AlarmCode.DATA_GAP, gap.facility(), gap.zone(), Severity.WARNING, gap.from()));
    clear(source);
  }

  /** What late readings fill was none: its alarm wants no answer any more. */
  public void on(@Observes GapFilled filled) {
    Instant now = clock.instant();
    alarms.settle(new Source(SourceType.GAP, filled.gap().whole()), now, BY.user()).ifPresent(id -> {
      String facility = tell.tell(id, AlarmEventKind.SETTLED, now, BY.user(), null).facility();
      deeds.fire(Deed.of(BY, "alarms.alarm.settled", "alarm", id, facility, Map.of("gap", filled.gap().whole())));
    });
  }

  public void raise(Cause cause) {
    Instant now = clock.instant();
    alarms.raise(cause, now).ifPresent(raised -> {
      tell.tell(raised.id(), AlarmEventKind.RAISED, now, BY.user(), null, raised.isQuiet());
      deeds.fire(Deed.of(BY, "alarms.alarm.raised", "alarm", raised.id(), cause.facility(), Map.of("code", cause.code().name(), "source", cause.source().id())));
    });
  }

  public void clear(Source source) {
    Instant now = clock.instant();
    alarms.clear(source, now).ifPresent(id -> {
      String facility = tell.tell(id, AlarmEventKind.CLEARED, now, BY.user(), null).facility();
      deeds.fire(Deed.of(BY, "alarms.alarm.cleared", "alarm", id, facility, Map.of("source", source.id())));
    });
  }

  private static Source source(Excursion excursion) { return new Source(SourceType.EXCURSION, excursion.id()); }
}
