package wms.alarms.net;

import java.net.http.HttpRequest;
import java.time.Clock;
import wms.alarms.AlarmReason;
import wms.alarms.ChannelCommand;
import wms.alarms.Message;
import wms.alarms.Undelivered;

/** A CloudEvent to a subscriber, signed as Standard Webhooks 1.0.0 says; whatever is not a 2xx is tried again. */
final class WebhookLine {
  private final HttpLine http;
  private final Clock clock;

  WebhookLine(HttpLine http, Clock clock) {
    this.http = http;
    this.clock = clock;
  }

  void send(Message message, ChannelCommand channel) throws Undelivered {
    long time = clock.instant().getEpochSecond();
    HttpRequest request = http.to(channel.url()).header("Content-Type", "application/cloudevents+json; charset=utf-8").header("webhook-id", message.eventId()).header("webhook-timestamp", Long.toString(time))
        .header("webhook-signature", Signature.of(channel.secret(), message.eventId(), time, message.body())).POST(HttpRequest.BodyPublishers.ofString(message.body())).build();
    int status = http.send(request);
    if (status < 200 || status > 299) throw Undelivered.forNow(AlarmReason.LINE_REFUSED, "HTTP " + status);
  }
}
