package wms.web.kernel;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import wms.shared.Refusal;

/** Query parameters that are times or numbers, refused by name when they are not. */
public final class When {
  private When() {}

  /** @return null when the parameter is absent */
  public static Instant instant(String parameter, String text) {
    try {
      return text == null || text.isBlank() ? null : Instant.parse(text);
    } catch (DateTimeParseException e) {
      throw Refusal.invalid("/query/" + parameter, "INVALID_TIME", Map.of("text", text));
    }
  }

  /** @return null when the parameter is absent */
  public static LocalDate day(String parameter, String text) {
    try {
      return text == null || text.isBlank() ? null : LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw Refusal.invalid("/query/" + parameter, "INVALID_DATE", Map.of("text", text));
    }
  }

  public static long number(String parameter, String text) {
    if (!text.matches("-?\\d{1,18}")) throw Refusal.invalid("/query/" + parameter, "INVALID_NUMBER", Map.of("text", text));
    return Long.parseLong(text);
  }
}
