package wms.box.bench;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import wms.box.Sorry;

/**
 * Somebody signed in at a server: the first administrator, who fills its tables, or who works with them. Its connection is the plainest
 * there is, for what it costs is taken from the server that is measured on the same machine.
 */
final class Person {
  private static final Pattern CSRF = Pattern.compile("\"csrf\"\\s*:\\s*\"([^\"]+)\"");
  private final URI api;
  private final String cookie;
  private final String csrf;

  private record Answer(String cookie, String body) {}

  Person(URI server, List<String> login) throws IOException {
    this(server, login.get(0), login.get(1));
  }

  Person(URI server, String user, String password) throws IOException {
    this.api = server.resolve("api/v1/");
    var answer = send(open("session", "application/json"), "{\"user\":\"" + user + "\",\"password\":\"" + password + "\"}");
    if (answer.cookie == null) throw new Sorry("The server gave no session.");
    this.cookie = answer.cookie.split(";")[0];
    var found = CSRF.matcher(answer.body);
    if (!found.find()) throw new Sorry("The server gave no token: " + answer.body);
    this.csrf = found.group(1);
  }

  void load(String table, String csv) throws IOException {
    write("imports/" + table, "text/csv", csv);
  }

  void load(String table, String head, Stream<String> rows) throws IOException {
    load(table, Stream.concat(Stream.of(head), rows).collect(Collectors.joining("\n", "", "\n")));
  }

  /** Answers what the server answers. */
  String post(String path, String json) throws IOException {
    return write(path, "application/json", json);
  }

  /** Answers what the server answers. */
  String get(String path) throws IOException {
    var request = (HttpURLConnection) api.resolve(path).toURL().openConnection();
    request.setRequestProperty("Cookie", cookie);
    return answer(request).body;
  }

  private String write(String path, String type, String body) throws IOException {
    var request = open(path, type);
    request.setRequestProperty("Cookie", cookie);
    request.setRequestProperty("X-WMS-CSRF", csrf);
    request.setRequestProperty("Idempotency-Key", UUID.randomUUID().toString());
    return send(request, body).body;
  }

  private HttpURLConnection open(String path, String type) throws IOException {
    var request = (HttpURLConnection) api.resolve(path).toURL().openConnection();
    request.setRequestMethod("POST");
    request.setRequestProperty("Content-Type", type);
    return request;
  }

  private static Answer send(HttpURLConnection request, String body) throws IOException {
    var bytes = body.getBytes(StandardCharsets.UTF_8);
    request.setDoOutput(true);
    request.setFixedLengthStreamingMode(bytes.length);
    try (var out = request.getOutputStream()) {
      out.write(bytes);
    }
    return answer(request);
  }

  private static Answer answer(HttpURLConnection request) throws IOException {
    boolean good = request.getResponseCode() / 100 == 2;
    try (var in = good ? request.getInputStream() : request.getErrorStream()) {
      var text = in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
      if (!good) throw new Sorry(request.getURL() + " answers " + request.getResponseCode() + ": " + text);
      return new Answer(request.getHeaderField("Set-Cookie"), text);
    }
  }
}
