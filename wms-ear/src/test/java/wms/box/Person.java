package wms.box;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Somebody who is signed in at a box and speaks its REST. Safe for several threads. */
public final class Person {
  private static final HttpClient HTTP = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();

  /** What came back: the status, and the body when there was one. */
  public record Answer(int status, JsonObject body, String etag) {
    public String text(String name) { return body.getString(name); }

    public String code() { return body.getString("code", ""); }

    /** @throws AssertionError unless the request was done */
    public Answer done() {
      if (status / 100 != 2) throw new AssertionError("refused with " + status + ": " + body);
      return this;
    }
  }

  private final URI api;
  private final String cookie;
  private final String csrf;

  private Person(URI api, String cookie, String csrf) {
    this.api = api;
    this.cookie = cookie;
    this.csrf = csrf;
  }

  /** A demo user: their password is in the demo's own table. */
  public static Person signIn(Box box, String user) {
    var known = anonymous(box).get("system").done().body().getJsonArray("demoUsers").getValuesAs(JsonObject.class).stream()
        .filter(one -> one.getString("user").equals(user)).findFirst().orElseThrow(() -> new AssertionError("no demo user " + user));
    return signIn(box, user, known.getString("password"));
  }

  public static Person signIn(Box box, String user, String password) {
    var nobody = anonymous(box);
    var response = nobody.send("POST", "session", Json.createObjectBuilder().add("user", user).add("password", password).build(), null, null);
    if (response.statusCode() != 200) throw new AssertionError(user + " cannot sign in: " + response.body());
    var cookie = response.headers().firstValue("Set-Cookie").orElseThrow().split(";")[0];
    return new Person(nobody.api, cookie, object(response.body()).getString("csrf"));
  }

  /** Name and value of the session. */
  String cookie() { return cookie; }

  public static Person anonymous(Box box) { return new Person(box.http().resolve("api/v1/"), "", ""); }

  public Answer get(String path) { return answer(send("GET", path, null, null, null)); }

  public Answer post(String path, JsonObject body) { return post(path, body, UUID.randomUUID().toString()); }

  /** @param key what this request is called, so that it can be sent again */
  public Answer post(String path, JsonObject body, String key) { return answer(send("POST", path, body, key, null)); }

  public Answer put(String path, JsonObject body, String etag) { return answer(send("PUT", path, body, UUID.randomUUID().toString(), etag)); }

  public Answer delete(String path) { return answer(send("DELETE", path, null, UUID.randomUUID().toString(), null)); }

  /** A table as CSV, for who may import. */
  public Answer load(String table, String csv) {
    return answer(send(request("imports/" + table, UUID.randomUUID().toString(), null).setHeader("Content-Type", "text/csv").POST(HttpRequest.BodyPublishers.ofString(csv))));
  }

  /** Every item of a list, page after page. */
  public List<JsonObject> all(String path) {
    var items = new ArrayList<JsonObject>();
    String more = "";
    while (more != null) {
      var page = get(path + (path.contains("?") ? "&" : "?") + "limit=500" + more).done().body();
      items.addAll(page.getJsonArray("items").getValuesAs(JsonObject.class));
      more = page.isNull("next") ? null : "&cursor=" + URLEncoder.encode(page.getString("next"), StandardCharsets.UTF_8);
    }
    return items;
  }

  private HttpResponse<String> send(String method, String path, JsonObject body, String key, String etag) {
    return send(request(path, key, etag).method(method, body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body.toString())));
  }

  private HttpRequest.Builder request(String path, String key, String etag) {
    var request = HttpRequest.newBuilder(api.resolve(path)).timeout(Duration.ofSeconds(60)).header("Content-Type", "application/json").header("X-WMS-CSRF", csrf);
    if (!cookie.isEmpty()) request.header("Cookie", cookie);
    if (key != null) request.header("Idempotency-Key", key);
    if (etag != null) request.header("If-Match", etag);
    return request;
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  private static Answer answer(HttpResponse<String> response) {
    return new Answer(response.statusCode(), object(response.body()), response.headers().firstValue("ETag").orElse(null));
  }

  private static JsonObject object(String text) {
    if (text.isBlank()) return JsonValue.EMPTY_JSON_OBJECT;
    try (var reader = Json.createReader(new StringReader(text))) {
      return reader.readObject();
    }
  }
}
