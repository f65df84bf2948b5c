package wms.facilities;

import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import wms.shared.csv.CsvReason;

/**
 * When equipment defrosts: the air in its zone may be warm meanwhile.
 *
 * @param times of day by the clock of its facility, such as 02:00; none: the zone's defrost signal says when
 * @param minutes how long it may last at most
 */
public record Defrost(List<String> times, Integer minutes) {
  private static final int LONGEST_MINUTES = 240;
  private static final int MOST_TIMES = 12;

  /** Null when there is none. */
  static Defrost of(String times, Integer minutes) { return minutes == null ? null : new Defrost(times == null ? List.of() : Arrays.asList(times.split(";")), minutes); }

  /** As it is kept; null without times. */
  String text() { return times == null || times.isEmpty() ? null : String.join(";", times); }

  /** What is wrong, by field. */
  Map<String, CsvReason> faults() {
    Map<String, CsvReason> faults = new HashMap<>();
    if (minutes == null) faults.put("minutes", CsvReason.EMPTY);
    else if (minutes < 1) faults.put("minutes", CsvReason.NUMBER_TOO_SMALL);
    else if (minutes > LONGEST_MINUTES) faults.put("minutes", CsvReason.NUMBER_TOO_LARGE);
    if (times != null && (times.size() > MOST_TIMES || !times.stream().allMatch(Defrost::isTime))) faults.put("times", CsvReason.NOT_A_TIME);
    return faults;
  }

  private static boolean isTime(String text) {
    try {
      return text != null && text.length() == 5 && LocalTime.parse(text) != null;
    } catch (DateTimeParseException e) {
      return false;
    }
  }
}
