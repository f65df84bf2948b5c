package wms.alarms.net;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import wms.alarms.AlarmReason;
import wms.alarms.Undelivered;

/** Sends by HTTP. Redirects are not followed: they could lead where no administrator has sent it. */
final class HttpLine {
  private static final Duration PATIENCE = Duration.ofSeconds(15);
  private static final HttpClient CLIENT = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(Duration.ofSeconds(5)).followRedirects(HttpClient.Redirect.NEVER).build();
  private final Targets targets;

  HttpLine(Targets targets) { this.targets = targets; }

  HttpRequest.Builder to(String url) throws Undelivered {
    URI uri = URI.create(url);
    targets.mustBeAllowed(uri);
    return HttpRequest.newBuilder(uri).timeout(PATIENCE);
  }

  /** The status of the answer; what else it says is not read. */
  int send(HttpRequest request) throws Undelivered {
    try {
      return CLIENT.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    } catch (IOException e) {
      throw Undelivered.forNow(AlarmReason.LINE_UNREACHABLE, request.uri().getHost() + ": " + e.getClass().getSimpleName());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw Undelivered.forNow(AlarmReason.LINE_FAILED, "the server is stopping");
    }
  }
}
