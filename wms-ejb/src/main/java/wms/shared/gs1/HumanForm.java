package wms.shared.gs1;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Identifiers in brackets, as they stand under a bar code. A bracket that belongs to a value has a backslash in front when printed. */
final class HumanForm {
  private static final Pattern IDENTIFIER = Pattern.compile("(?<!\\\\)\\(([0-9]{2,4})\\)");

  private HumanForm() {}

  static List<Element> read(String text, LocalDate today) {
    Matcher identifier = IDENTIFIER.matcher(text);
    if (!identifier.lookingAt()) throw Gs1Reason.NOT_GS1.with(Map.of("text", text));
    List<Element> found = new ArrayList<>();
    String key = identifier.group(1);
    int start = identifier.end();
    while (identifier.find()) {
      found.add(element(key, text.substring(start, identifier.start()), today));
      key = identifier.group(1);
      start = identifier.end();
    }
    found.add(element(key, text.substring(start), today));
    return found;
  }

  static String print(Collection<Element> elements) {
    StringBuilder text = new StringBuilder();
    for (Element element : elements) text.append('(').append(element.key()).append(')').append(element.text().replace("(", "\\("));
    return text.toString();
  }

  private static Element element(String key, String value, LocalDate today) { return Element.read(key, value.strip().replace("\\(", "("), today); }
}
