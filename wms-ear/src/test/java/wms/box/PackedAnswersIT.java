package wms.box;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

/** What the console loads travels packed; the live feed does not wait until there is enough to pack. */
class PackedAnswersIT {
  /** Characters; below that a header costs more than it saves. */
  private static final int SMALLEST = 1024;
  /** As browsers speak to a server without a certificate; what is upgraded to HTTP/2 on the way is not packed. */
  private static final HttpClient BROWSER = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final Box box = Box.shared();

  @Test
  void scriptStylesAndDataArePackedForWhoTakesThemSo() throws Exception {
    var page = plain(get("", "gzip"));
    assertThat(page).contains("<script");
    for (var file : Pattern.compile("(?:src|href)=\"/(assets/[^\"]+\\.(?:js|css))\"").matcher(page).results().map(found -> found.group(1)).toList()) {
      boolean isWorthIt = plain(get(file, "identity")).length() >= SMALLEST;
      assertThat(isPacked(get(file, "gzip"))).as(file).isEqualTo(isWorthIt);
    }
    for (var list : Stream.of("api/v1/facilities", "api/v1/stock?limit=50").toList()) {
      assertThat(isPacked(get(list, "gzip"))).as(list).isTrue();
      assertThat(plain(get(list, "gzip"))).startsWith("{").isEqualTo(plain(get(list, "identity")));
    }
    assertThat(isPacked(get("api/v1/facilities", "identity"))).isFalse();
  }

  @Test
  void theLiveFeedSpeaksAtOnce() throws Exception {
    var feed = get("api/v1/stream", "gzip");
    assertThat(isPacked(feed)).isFalse();
    assertThat(feed.headers().firstValue("Content-Type").orElse("")).startsWith("text/event-stream");
    try (var lines = new BufferedReader(new InputStreamReader(feed.body(), StandardCharsets.UTF_8))) {
      assertThat(lines.readLine()).isNotBlank();
    }
  }

  private HttpResponse<InputStream> get(String path, String encoding) throws IOException, InterruptedException {
    var request = HttpRequest.newBuilder(box.http().resolve(path)).header("Accept-Encoding", encoding).header("Cookie", Person.signIn(box, "lead").cookie()).build();
    var answer = BROWSER.send(request, HttpResponse.BodyHandlers.ofInputStream());
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    return answer;
  }

  private static boolean isPacked(HttpResponse<InputStream> answer) { return answer.headers().firstValue("Content-Encoding").orElse("").equals("gzip"); }

  private static String plain(HttpResponse<InputStream> answer) throws IOException {
    try (var body = isPacked(answer) ? new GZIPInputStream(answer.body()) : answer.body()) {
      return new String(body.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
