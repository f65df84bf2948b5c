package wms.alarms.net;

import java.net.http.HttpRequest;
import wms.alarms.AlarmReason;
import wms.alarms.ChannelCommand;
import wms.alarms.Message;
import wms.alarms.Undelivered;

/** A text message by the HTTP gateway of whoever carries it: its request is a template. Only the short line goes out. */
final class SmsLine {
  private static final int BUSY = 429;
  private static final int TIMEOUT = 408;
  private final HttpLine http;

  SmsLine(HttpLine http) { this.http = http; }

  void send(Message message, ChannelCommand channel) throws Undelivered {
    HttpRequest.Builder request = http.to(Template.inUrl(channel.url(), message.address(), message.subject()));
    if (channel.secret() != null) request.header("Authorization", channel.secret());
    if (channel.body() == null || channel.body().isBlank()) request.GET();
    else request.header("Content-Type", channel.contentType() + "; charset=utf-8").POST(HttpRequest.BodyPublishers.ofString(Template.inBody(channel.body(), channel.contentType(), message.address(), message.subject())));
    int status = http.send(request.build());
    if (status >= 200 && status <= 299) return;
    String text = "HTTP " + status;
    boolean forGood = status >= 400 && status <= 499 && status != TIMEOUT && status != BUSY;
    throw forGood ? Undelivered.forGood(AlarmReason.LINE_REFUSED, text) : Undelivered.forNow(AlarmReason.LINE_REFUSED, text);
  }
}
