package wms.alarms.usecase;

import jakarta.inject.Inject;
import java.util.Optional;
import wms.alarms.ChannelCommand;
import wms.alarms.Message;
import wms.alarms.Undelivered;
import wms.alarms.net.Lines;
import wms.shared.Part;

/** Carries what waits for a channel, one after the other and outside of any transaction: what is sent twice after a crash carries the same id. */
@Part
public class Postman {
  private static final int AT_A_TIME = 100;
  private final NextMessage next;
  private final Lines lines;
  private final RecordDelivery record;

  @Inject public Postman(NextMessage next, Lines lines, RecordDelivery record) {
    this.next = next;
    this.lines = lines;
    this.record = record;
  }

  public void carry(ChannelCommand channel) {
    for (int i = 0; i < AT_A_TIME; i++) {
      Optional<Message> message = next.of(channel);
      if (message.isEmpty()) return;
      carry(message.get(), channel);
    }
  }

  private void carry(Message message, ChannelCommand channel) {
    try {
      lines.send(message, channel);
    } catch (Undelivered why) {
      record.failed(message, why);
      return;
    }
    record.sent(message);
  }
}
