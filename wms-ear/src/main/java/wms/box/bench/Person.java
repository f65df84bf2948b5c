package wms.box.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import wms.box.Sorry;

/** Somebody signed in at a server: the first administrator, who fills its tables, or who works with them. */
final class Person {
  private static final Pattern CSRF = Pattern.compile("\"csrf\"\\s*:\\s*\"([^\"]+)\"");
  private final HttpClient http = HttpClient.newHttpClient();
  private final URI api;
  private final String cookie;
  private final String csrf;

  Person(URI server, List<String> login) throws IOException, InterruptedException {
    this(server, login.get(0), login.get(1));
  }

  Person(URI server, String user, String password) throws IOException, InterruptedException {
    this.api = server.resolve("api/v1/");
    var login = "{\"user\":\"" + user + "\",\"password\":\"" + password + "\"}";
    var answer = send(HttpRequest.newBuilder(api.resolve("session")).header("Content-Type", "application/json").POST(BodyPublishers.ofString(login)));
    this.cookie = answer.headers().firstValue("Set-Cookie").orElseThrow(() -> new Sorry("The server gave no session.")).split(";")[0];
    var found = CSRF.matcher(answer.body());
    if (!found.find()) throw new Sorry("The server gave no token: " + answer.body());
    this.csrf = found.group(1);
  }

  void load(String table, String csv) throws IOException, InterruptedException {
    send(HttpRequest.newBuilder(api.resolve("imports/" + table)).header("Content-Type", "text/csv").header("Cookie", cookie).header("X-WMS-CSRF", csrf)
      .header("Idempotency-Key", UUID.randomUUID().toString()).POST(BodyPublishers.ofString(csv)));
  }

  void load(String table, String head, Stream<String> rows) throws IOException, InterruptedException {
    load(table, Stream.concat(Stream.of(head), rows).collect(Collectors.joining("\n", "", "\n")));
  }

  /** Answers what the server answers. */
  String post(String path, String json) throws IOException, InterruptedException {
    return send(HttpRequest.newBuilder(api.resolve(path)).header("Content-Type", "application/json").header("Cookie", cookie).header("X-WMS-CSRF", csrf)
      .header("Idempotency-Key", UUID.randomUUID().toString()).POST(BodyPublishers.ofString(json))).body();
  }

  private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
    var answer = http.send(request.build(), BodyHandlers.ofString());
    if (answer.statusCode() / 100 != 2) throw new Sorry(answer.request().uri() + " answers " + answer.statusCode() + ": " + answer.body());
    return answer;
  }
}
