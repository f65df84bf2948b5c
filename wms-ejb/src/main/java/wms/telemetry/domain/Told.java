package wms.telemetry.domain;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Gathers the records of a message that is no SenML: every value under the sensor's name, in the unit its maker sends it in. Makers write numbers as texts now and then. */
final class Told {
  private static final long SECOND = 1_000;
  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,20}(\\.\\d{1,20})?([eE][+-]?\\d{1,3})?");
  private final List<SenmlRecord> records = new ArrayList<>();

  void add(String sensor, Sense sense, Object value, double millis) {
    String name = sensor + sense.suffix() + ":" + sense.quantity().wire();
    Double number = sense.quantity().isSwitch() ? switched(value) : number(value);
    if (number == null) records.add(SenmlRecord.malformed(records.size(), name, "the value is " + value));
    else records.add(new SenmlRecord(records.size(), name, sense.unit(), false, sense.quantity().isSwitch(), number, millis, null));
  }

  void malformed(String why) { records.add(SenmlRecord.malformed(records.size(), null, why)); }

  /** What was told, be it nothing. */
  List<SenmlRecord> gathered() { return records; }

  boolean isEmpty() { return records.isEmpty(); }

  /** @throws NotAPack when nothing was told */
  List<SenmlRecord> records() throws NotAPack {
    if (records.isEmpty()) throw new NotAPack("nothing in it is a reading");
    return records;
  }

  /** Null when it is none. */
  static Double number(Object value) {
    if (value instanceof Double number) return number;
    return value instanceof String text && NUMBER.matcher(text).matches() ? Double.valueOf(text) : null;
  }

  private static Double switched(Object value) {
    if (value instanceof Boolean flag) return flag ? 1.0 : 0.0;
    return switch (String.valueOf(value).toLowerCase(Locale.ROOT)) {
      case "open", "opened", "on", "true", "1", "1.0" -> 1.0;
      case "close", "closed", "off", "false", "0", "0.0" -> 0.0;
      default -> null;
    };
  }

  /** Epoch milliseconds of an RFC 3339 text or of seconds since 1970; null when it is neither. */
  static Double millis(Object time) {
    try {
      if (time instanceof String text && text.indexOf('T') > 0) return (double) OffsetDateTime.parse(text).toInstant().toEpochMilli();
    } catch (DateTimeException | ArithmeticException e) {
      return null;
    }
    Double seconds = number(time);
    return seconds == null ? null : Math.rint(seconds * SECOND);
  }

  /** Empty when there is no object of that name. */
  @SuppressWarnings("unchecked")
  static Map<String, Object> object(Object in, String name) { return in instanceof Map<?, ?> map && map.get(name) instanceof Map<?, ?> found ? (Map<String, Object>) found : Map.of(); }

  /** Empty when there is no list of that name. */
  static List<?> list(Object in, String name) { return in instanceof Map<?, ?> map && map.get(name) instanceof List<?> found ? found : List.of(); }

  static Object field(Object in, String name) { return in instanceof Map<?, ?> map ? map.get(name) : null; }

  static String text(Object in, String name) { return field(in, name) instanceof String text ? text : null; }
}
