package wms.shared.csv;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates in a file: plain ones, and ones relative to the day of the import, so that sample data stay fresh. */
final class CsvDate {
  private static final Pattern RELATIVE = Pattern.compile("today(?:([+-])(\\d{1,5}))?");
  private static final DateTimeFormatter PLAIN = DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);

  private CsvDate() {}

  /** @throws DateTimeException when it is neither */
  static LocalDate parse(String text, LocalDate today) {
    Matcher relative = RELATIVE.matcher(text);
    if (!relative.matches()) return LocalDate.parse(text.replace('/', '-'), PLAIN);
    if (relative.group(1) == null) return today;
    int days = Integer.parseInt(relative.group(2));
    return relative.group(1).equals("+") ? today.plusDays(days) : today.minusDays(days);
  }
}
