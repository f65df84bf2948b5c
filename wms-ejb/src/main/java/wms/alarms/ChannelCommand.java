package wms.alarms;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import wms.shared.Refusal;

/**
 * A way out as an administrator wants it. Mail servers have host, port, safety, login and sender; gateways for text messages and subscribers a
 * URL. What goes to a gateway for text messages is its body with {@code {phone}} and {@code {text}} filled in; without a body they stand in the URL.
 *
 * @param secret password, value of the header Authorization, or key of the signature; null leaves the one there is
 */
public record ChannelCommand(String code, ChannelKind kind, String label, String facility, Boolean active, String host, Integer port, LineSafety safety, String login, String sender, String url,
    String contentType, String body, String secret) {
  private static final int SHORTEST_KEY = 16;
  private static final List<String> TYPES = List.of("application/json", "application/x-www-form-urlencoded");

  /** Without the secret: whoever writes this into a log gives nothing away. */
  @Override public String toString() { return kind + " " + code; }

  public boolean isActive() { return !Boolean.FALSE.equals(active); }

  /**
   * @param hasSecret one was given before
   * @throws Refusal naming every bad field at once
   */
  public void mustBeComplete(boolean hasSecret) {
    List<Refusal.Field> bad = new ArrayList<>();
    if (code == null || !code.matches("[A-Za-z0-9_-]{1,64}")) bad.add(new Refusal.Field("/code", "INVALID_CODE"));
    need(bad, "label", label, 128);
    need(bad, "facility", facility, 64);
    if (secret != null && secret.length() > 1000) bad.add(new Refusal.Field("/secret", "TOO_LONG", Map.of("longest", 1000)));
    if (kind == null) bad.add(new Refusal.Field("/kind", "REQUIRED"));
    else switch (kind) {
      case EMAIL -> mail(bad);
      case SMS -> message(bad);
      case WEBHOOK -> subscriber(bad, hasSecret);
    }
    if (!bad.isEmpty()) throw Refusal.invalid(bad);
  }

  private void mail(List<Refusal.Field> bad) {
    need(bad, "host", host, 255);
    if (port == null || port < 1 || port > 65_535) bad.add(new Refusal.Field("/port", "OUT_OF_RANGE", Map.of("from", 1, "to", 65_535)));
    if (safety == null) bad.add(new Refusal.Field("/safety", "REQUIRED"));
    if (sender == null || !sender.matches("[^@\\s<>]+@[^@\\s<>]+")) bad.add(new Refusal.Field("/sender", "MALFORMED"));
    if (login != null && login.length() > 255) bad.add(new Refusal.Field("/login", "TOO_LONG", Map.of("longest", 255)));
  }

  private void message(List<Refusal.Field> bad) {
    address(bad);
    boolean inUrl = body == null || body.isBlank();
    String template = String.valueOf(inUrl ? url : body);
    if (!template.contains("{phone}") || !template.contains("{text}")) bad.add(new Refusal.Field(inUrl ? "/url" : "/body", AlarmReason.PLACEHOLDER_MISSING.name()));
    if (!inUrl && body.length() > 2000) bad.add(new Refusal.Field("/body", "TOO_LONG", Map.of("longest", 2000)));
    if (!inUrl && !TYPES.contains(contentType)) bad.add(new Refusal.Field("/contentType", "NOT_ONE_OF", Map.of("words", String.join(", ", TYPES))));
  }

  private void subscriber(List<Refusal.Field> bad, boolean hasSecret) {
    address(bad);
    if (secret == null ? !hasSecret : secret.length() < SHORTEST_KEY) bad.add(new Refusal.Field("/secret", "TOO_SHORT", Map.of("shortest", SHORTEST_KEY)));
  }

  private void address(List<Refusal.Field> bad) {
    if (url == null || url.length() > 1000 || !isHttp(url)) bad.add(new Refusal.Field("/url", "MALFORMED"));
  }

  private static boolean isHttp(String url) {
    try {
      URI uri = URI.create(url.replace("{phone}", "0").replace("{text}", "0"));
      return uri.getHost() != null && uri.getUserInfo() == null && ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()));
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static void need(List<Refusal.Field> bad, String field, String text, int longest) {
    if (text == null || text.isBlank()) bad.add(new Refusal.Field("/" + field, "REQUIRED"));
    else if (text.length() > longest) bad.add(new Refusal.Field("/" + field, "TOO_LONG", Map.of("longest", longest)));
  }
}
