package wms.shared.gs1;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * GS1 Digital Link: what the code is about and its qualifiers in the path, the rest in the query. Any host and any path in front will do.
 * Words in the query that are no numbers (such as {@code linkType}) speak to the resolver and are none of ours.
 */
final class LinkForm {
  private static final List<Ai> SUBJECTS = List.of(Ai.GTIN, Ai.SSCC, Ai.LOCATION);
  private static final List<Ai> QUALIFIERS = List.of(Ai.CONSUMER_VARIANT, Ai.LOT, Ai.SERIAL);

  private LinkForm() {}

  static List<Element> read(String link, LocalDate today) {
    String[] parts = link.replaceFirst("#.*", "").split("\\?", 2);
    List<String> path = Arrays.asList(parts[0].replaceFirst("^[^:]+://[^/]*/?", "").split("/"));
    List<Element> found = new ArrayList<>();
    for (int i = subjectIn(path, link); i < path.size(); i += 2) found.add(element(path.get(i), path.get(i + 1), today));
    if (parts.length == 2) for (String pair : parts[1].split("[&;]")) query(pair, today, found);
    return found;
  }

  static String print(String resolver, Collection<Element> elements) {
    Element subject = SUBJECTS.stream().flatMap(ai -> elements.stream().filter(element -> element.ai() == ai)).findFirst()
        .orElseThrow(() -> Gs1Reason.AI_MISSING.with(Map.of("ai", elements.iterator().next().key(), "needs", Ai.GTIN.code())));
    List<Element> path = new ArrayList<>(List.of(subject));
    if (subject.ai() == Ai.GTIN) QUALIFIERS.forEach(ai -> elements.stream().filter(element -> element.ai() == ai).forEach(path::add));
    StringBuilder link = new StringBuilder(resolver.replaceFirst("/+$", ""));
    path.forEach(element -> link.append('/').append(element.key()).append('/').append(encoded(element.text())));
    char before = '?';
    for (Element element : elements) {
      if (path.contains(element)) continue;
      link.append(before).append(element.key()).append('=').append(encoded(element.text()));
      before = '&';
    }
    return link.toString();
  }

  private static int subjectIn(List<String> path, String link) {
    for (int i = 0; i < path.size() - 1; i++) {
      String key = path.get(i);
      if ((path.size() - i) % 2 == 0 && SUBJECTS.stream().anyMatch(ai -> ai.code().equals(key))) return i;
    }
    throw Gs1Reason.NOT_GS1.with(Map.of("text", link));
  }

  private static void query(String pair, LocalDate today, List<Element> found) {
    String[] parts = pair.split("=", 2);
    if (CheckDigit.isDigits(parts[0])) found.add(element(parts[0], parts.length == 2 ? parts[1] : "", today));
  }

  private static Element element(String key, String value, LocalDate today) {
    String text = decoded(key, value);
    boolean shortGtin = key.equals(Ai.GTIN.code()) && text.matches("[0-9]{8}|[0-9]{12,13}");
    return Element.read(key, shortGtin ? Scanned.fourteen(text) : text, today);
  }

  /** A plus sign stands for itself: this is no form. */
  private static String decoded(String key, String value) {
    try {
      return URLDecoder.decode(value.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw Gs1Reason.CHARACTER_NOT_ALLOWED.with(Map.of("ai", key, "text", value, "character", "%"));
    }
  }

  private static String encoded(String text) { return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("*", "%2A"); }
}
