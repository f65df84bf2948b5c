package wms.shared.csv;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * One row of a file with readers by type. A reader that finds its cell wrong reports it and answers null, so that reading goes on to the
 * next cell; ask {@link #isGood()} before using what was read. The {@code …Or} readers take an empty cell as the given default.
 */
public final class CsvRow {
  private static final int LONGEST_TEXT = 200;
  private final int number;
  private final Map<String, Integer> header;
  private final List<String> cells;
  private final LocalDate today;
  private final CsvErrors errors;

  CsvRow(int number, Map<String, Integer> header, List<String> cells, LocalDate today, CsvErrors errors) {
    this.number = number;
    this.header = header;
    this.cells = cells;
    this.today = today;
    this.errors = errors;
  }

  /** As a spreadsheet counts: the header is row 1. */
  public int number() { return number; }

  public boolean isGood() { return !errors.concern(number); }

  /** True while nothing is wrong anywhere in the file: only then is it worth while to store anything, because nothing is kept otherwise. */
  public boolean mayBeStored() { return errors.isEmpty(); }

  public void refuse(String column, CsvReason reason) { refuse(column, reason, Map.of()); }

  /** The offending text is added by itself. */
  public void refuse(String column, CsvReason reason, Map<String, Object> params) { refuse(column, reason.name(), params); }

  /** For a reason of the capability's own. */
  public void refuse(String column, String code, Map<String, Object> params) {
    Map<String, Object> facts = new HashMap<>(params);
    if (column != null) facts.putIfAbsent("text", raw(column));
    errors.add(new CsvError(number, column, code, Map.copyOf(facts)));
  }

  public boolean isEmpty(String column) { return raw(column).isEmpty(); }

  public String text(String column) { return given(column, text -> text.length() > LONGEST_TEXT ? refused(column, CsvReason.TOO_LONG, Map.of("longest", LONGEST_TEXT)) : text); }

  public String textOr(String column, String fallback) { return isEmpty(column) ? fallback : text(column); }

  /** A natural key: letters, digits, hyphen and underscore, at most 64. */
  public String code(String column) { return given(column, text -> text.matches("[A-Za-z0-9_-]{1,64}") ? text : refused(column, CsvReason.NOT_A_CODE)); }

  public String codeOr(String column, String fallback) { return isEmpty(column) ? fallback : code(column); }

  public <E extends Enum<E>> E word(String column, Class<E> type) {
    return given(column, text -> Arrays.stream(type.getEnumConstants()).filter(word -> word.name().equals(text.toUpperCase(Locale.ROOT))).findFirst()
        .orElseGet(() -> refused(column, CsvReason.NOT_ONE_OF, Map.of("allowed", String.join(", ", Arrays.stream(type.getEnumConstants()).map(Enum::name).toList())))));
  }

  public <E extends Enum<E>> E wordOr(String column, Class<E> type, E fallback) { return isEmpty(column) ? fallback : word(column, type); }

  /** Plain decimal notation with a point, within the limits and with no more decimals than told. */
  public BigDecimal decimal(String column, String least, String most, int decimals) {
    return given(column, text -> {
      if (!text.matches("[+-]?\\d{1,16}(\\.\\d{1,16})?")) return refused(column, CsvReason.NOT_A_NUMBER);
      BigDecimal value = new BigDecimal(text).stripTrailingZeros();
      if (value.scale() > decimals) return refused(column, CsvReason.TOO_MANY_DECIMALS, Map.of("decimals", decimals));
      if (value.compareTo(new BigDecimal(least)) < 0) return refused(column, CsvReason.NUMBER_TOO_SMALL, Map.of("least", least));
      if (value.compareTo(new BigDecimal(most)) > 0) return refused(column, CsvReason.NUMBER_TOO_LARGE, Map.of("most", most));
      return value;
    });
  }

  public BigDecimal decimalOr(String column, String least, String most, int decimals, BigDecimal fallback) { return isEmpty(column) ? fallback : decimal(column, least, most, decimals); }

  public Integer whole(String column, int least, int most) {
    return given(column, text -> {
      if (!text.matches("[+-]?\\d{1,16}")) return refused(column, CsvReason.NOT_A_WHOLE_NUMBER);
      long value = Long.parseLong(text);
      if (value < least) return refused(column, CsvReason.NUMBER_TOO_SMALL, Map.of("least", least));
      if (value > most) return refused(column, CsvReason.NUMBER_TOO_LARGE, Map.of("most", most));
      return (int) value;
    });
  }

  public Integer wholeOr(String column, int least, int most, Integer fallback) { return isEmpty(column) ? fallback : whole(column, least, most); }

  /** {@code 2026-12-31}, {@code 2026/12/31}, or relative to the day of the import: {@code today}, {@code today+12}, {@code today-3}. */
  public LocalDate date(String column) {
    return given(column, text -> {
      try {
        return CsvDate.parse(text, today);
      } catch (DateTimeException e) {
        return refused(column, CsvReason.NOT_A_DATE);
      }
    });
  }

  /** A date as in {@link #date}, a space and a time of day, such as {@code today+1 08:30}: a wall clock's, wherever the row is about. */
  public LocalDateTime dateTime(String column) {
    return given(column, text -> {
      String[] parts = text.split("\\s+|T", 2);
      try {
        return parts.length < 2 ? refused(column, CsvReason.NOT_A_TIME) : CsvDate.parse(parts[0], today).atTime(LocalTime.parse(parts[1]));
      } catch (DateTimeException e) {
        return refused(column, CsvReason.NOT_A_TIME);
      }
    });
  }

  public LocalDateTime dateTimeOr(String column, LocalDateTime fallback) { return isEmpty(column) ? fallback : dateTime(column); }

  public LocalDate dateOr(String column, LocalDate fallback) { return isEmpty(column) ? fallback : date(column); }

  /** ISO 8601, such as {@code PT15M}; not negative. */
  public Duration duration(String column) {
    return given(column, text -> {
      try {
        Duration duration = Duration.parse(text);
        return duration.isNegative() ? refused(column, CsvReason.NOT_A_DURATION) : duration;
      } catch (DateTimeException e) {
        return refused(column, CsvReason.NOT_A_DURATION);
      }
    });
  }

  public Boolean yes(String column) {
    return given(column, text -> switch (text.toLowerCase(Locale.ROOT)) {
      case "yes", "true", "1", "是" -> Boolean.TRUE;
      case "no", "false", "0", "否" -> Boolean.FALSE;
      default -> refused(column, CsvReason.NOT_YES_OR_NO);
    });
  }

  /** Parts separated by semicolons; empty when the cell is. */
  public List<String> parts(String column) { return Arrays.stream(raw(column).split(";")).map(String::strip).filter(part -> !part.isEmpty()).toList(); }

  private <T> T given(String column, Function<String, T> reader) {
    String text = raw(column);
    return text.isEmpty() ? refused(column, CsvReason.EMPTY) : reader.apply(text);
  }

  private <T> T refused(String column, CsvReason reason) { return refused(column, reason, Map.of()); }

  private <T> T refused(String column, CsvReason reason, Map<String, Object> params) {
    refuse(column, reason, params);
    return null;
  }

  private String raw(String column) {
    Integer place = header.get(column);
    return place == null ? "" : Guarded.read(cells.get(place).strip());
  }
}
