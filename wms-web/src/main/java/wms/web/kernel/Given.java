package wms.web.kernel;

import java.util.Arrays;
import java.util.Map;
import wms.shared.Refusal;

/** What a request must bring. */
public final class Given {
  private Given() {}

  /** @throws Refusal when the request has no body */
  public static <T> T body(T body) {
    if (body == null) throw Refusal.invalid("", "REQUIRED");
    return body;
  }

  /** A word out of a fixed list in a query parameter. @return null when it is absent */
  public static <E extends Enum<E>> E word(String parameter, String text, Class<E> words) {
    if (text == null || text.isBlank()) return null;
    for (E word : words.getEnumConstants()) if (word.name().equals(text)) return word;
    throw Refusal.invalid("/query/" + parameter, "NOT_ONE_OF", Map.of("text", text, "words", Arrays.toString(words.getEnumConstants())));
  }
}
