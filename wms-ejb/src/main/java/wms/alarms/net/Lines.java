package wms.alarms.net;

import jakarta.inject.Inject;
import java.time.Clock;
import wms.alarms.ChannelCommand;
import wms.alarms.Message;
import wms.alarms.Undelivered;
import wms.shared.Part;

/** The ways out of the house. Each try ends within half a minute, for better or worse. */
@Part
public class Lines {
  private final MailLine mail = new MailLine();
  private final SmsLine sms;
  private final WebhookLine webhook;

  @Inject public Lines(Targets targets, Clock clock) {
    HttpLine http = new HttpLine(targets);
    sms = new SmsLine(http);
    webhook = new WebhookLine(http, clock);
  }

  /** @throws Undelivered when it did not get through, or when nobody knows */
  public void send(Message message, ChannelCommand channel) throws Undelivered {
    switch (channel.kind()) {
      case EMAIL -> mail.send(message, channel);
      case SMS -> sms.send(message, channel);
      case WEBHOOK -> webhook.send(message, channel);
    }
  }
}
