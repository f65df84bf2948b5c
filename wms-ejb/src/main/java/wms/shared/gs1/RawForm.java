package wms.shared.gs1;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The element string as a data carrier has it: identifiers and values run on, FNC1 ends what has no known length. */
final class RawForm {
  static final char FNC1 = 0x1D;

  private RawForm() {}

  static List<Element> read(String scanned, LocalDate today) {
    String text = scanned.replaceAll("\\{GS\\}|[\\^|\u241D]", String.valueOf(FNC1));
    List<Element> found = new ArrayList<>();
    for (int at = 0; at < text.length(); ) {
      if (text.charAt(at) == FNC1) at++;
      else {
        String key = key(text, at);
        int start = at + key.length();
        at = end(text, key, start);
        found.add(Element.read(key, text.substring(start, at), today));
      }
    }
    return found;
  }

  static String print(Collection<Element> elements) {
    StringBuilder text = new StringBuilder();
    boolean separate = true;
    for (Element element : elements) {
      if (separate) text.append(FNC1);
      text.append(element.key()).append(element.text());
      separate = !element.ai().endsByItself();
    }
    return text.toString();
  }

  private static String key(String text, int at) {
    for (int length = 2; length <= 4 && at + length <= text.length(); length++) {
      Optional<Ai> known = Ai.of(text.substring(at, at + length));
      if (known.isPresent()) return text.substring(at, at + length);
    }
    String rest = text.substring(at, Math.min(text.length(), at + 4));
    if (rest.matches("(?s)[0-9]{2}.*")) throw Gs1Reason.AI_UNKNOWN.in(rest, text);
    throw Gs1Reason.NOT_GS1.with(Map.of("text", text));
  }

  private static int end(String text, String key, int start) {
    int separator = text.indexOf(FNC1, start);
    int last = separator < 0 ? text.length() : separator;
    Ai ai = Ai.of(key).orElseThrow();
    return ai.endsByItself() ? Math.min(last, start + ai.form().most()) : last;
  }
}
