package wms.alarms.usecase;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import wms.alarms.AlarmCode;
import wms.alarms.AlarmView.Source;
import wms.alarms.AlarmView.SourceType;
import wms.alarms.Cause;
import wms.alarms.Message;
import wms.alarms.Undelivered;
import wms.alarms.domain.Backoff;
import wms.alarms.sql.Outbox;
import wms.coldchain.Severity;
import wms.shared.News;
import wms.shared.UseCase;

/** Writes down how sending went. A channel that has got nothing through for a while raises an alarm of its own, which its next success clears. */
@UseCase
public class RecordDelivery {
  private static final int LONGEST = 500;
  private final Outbox outbox;
  private final RaiseAlarms raise;
  private final Event<News> news;
  private final Clock clock;

  @Inject public RecordDelivery(Outbox outbox, RaiseAlarms raise, Event<News> news, Clock clock) {
    this.outbox = outbox;
    this.raise = raise;
    this.news = news;
    this.clock = clock;
  }

  public void sent(Message message) {
    outbox.sent(message.id(), clock.instant());
    raise.clear(source(message));
    tell(message);
  }

  public void failed(Message message, Undelivered why) {
    Instant now = clock.instant();
    Optional<Instant> next = why.isFinal() ? Optional.empty() : Backoff.next(message.kind(), message.firstAt(), message.tries() + 1, now);
    String text = String.valueOf(why.getMessage());
    outbox.failed(message.id(), why.reason().name(), text.substring(0, Math.min(LONGEST, text.length())), next.orElse(null));
    if (!why.isFinal() && Backoff.isAlarming(message.firstAt(), now)) raise.raise(new Cause(source(message), AlarmCode.CHANNEL_FAILED, message.facility(), null, Severity.WARNING, message.firstAt()));
    tell(message);
  }

  private void tell(Message message) { news.fire(new News("notification", message.facility(), message.id(), Map.of())); }

  private static Source source(Message message) { return new Source(SourceType.CHANNEL, message.channel()); }
}
