package wms.alarms.usecase;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import wms.alarms.ChannelCommand;
import wms.alarms.ChannelKind;
import wms.alarms.sql.AlarmEvents;
import wms.alarms.sql.Channels;
import wms.alarms.sql.Leases;
import wms.alarms.sql.Outbox;
import wms.shared.Actor;
import wms.shared.UseCase;

/** What became of alarms is put into the outbox of each subscriber, in the order in which it happened. One server at a time does it. */
@UseCase
public class TellSubscribers {
  private static final int AT_A_TIME = 200;
  private final Leases leases;
  private final AlarmEvents events;
  private final Channels channels;
  private final Outbox outbox;
  private final Clock clock;

  @Inject public TellSubscribers(Leases leases, AlarmEvents events, Channels channels, Outbox outbox, Clock clock) {
    this.leases = leases;
    this.events = events;
    this.channels = channels;
    this.outbox = outbox;
    this.clock = clock;
  }

  public void tell() {
    Instant now = clock.instant();
    List<AlarmEvents.Untold> untold = events.untold(AT_A_TIME);
    if (untold.isEmpty() || !leases.take(Leases.TELLING, now)) return;
    List<ChannelCommand> subscribers = channels.active().stream().filter(channel -> channel.kind() == ChannelKind.WEBHOOK).toList();
    for (AlarmEvents.Untold event : untold)
      if (events.tell(event.id(), now)) subscribers.stream().filter(one -> concerns(one, event)).forEach(one -> outbox.addInTurn(draft(one, event), now));
  }

  private static boolean concerns(ChannelCommand subscriber, AlarmEvents.Untold event) { return subscriber.facility().equals(Actor.EVERYWHERE) || subscriber.facility().equals(event.facility()); }

  private static Outbox.Draft draft(ChannelCommand subscriber, AlarmEvents.Untold event) {
    return new Outbox.Draft(event.alarm(), event.facility(), null, ChannelKind.WEBHOOK, subscriber.code(), null, subscriber.url(), event.id(), event.what(), event.cloudEvent(), null, null);
  }
}
