package wms.alarms.usecase;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import wms.alarms.ChannelCommand;
import wms.alarms.Message;
import wms.alarms.sql.Leases;
import wms.alarms.sql.Outbox;
import wms.shared.UseCase;

/** Takes the next message of a channel to send it, unless another server sends by that channel at this time. */
@UseCase
public class NextMessage {
  private final Leases leases;
  private final Outbox outbox;
  private final Clock clock;

  @Inject public NextMessage(Leases leases, Outbox outbox, Clock clock) {
    this.leases = leases;
    this.outbox = outbox;
    this.clock = clock;
  }

  public Optional<Message> of(ChannelCommand channel) {
    Instant now = clock.instant();
    outbox.giveUpBefore(channel.code(), now.minus(channel.kind().patience()));
    Optional<Message> next = outbox.next(channel.code(), channel.kind(), now);
    return next.isPresent() && leases.take(Leases.ofChannel(channel.code()), now) ? next : Optional.empty();
  }
}
