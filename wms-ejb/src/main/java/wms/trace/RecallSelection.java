package wms.trace;

import java.time.LocalDate;
import java.util.List;

/**
 * Which lots are recalled: those that meet everything that is said. Days are inclusive, and days of the facility that received them.
 *
 * @param lotNumbers as printed on the goods; empty: whatever their number
 * @param material code, or null
 * @param supplier a partner's code or a name, or null
 */
public record RecallSelection(List<String> lotNumbers, String material, String supplier, LocalDate producedFrom, LocalDate producedTo, LocalDate receivedFrom, LocalDate receivedTo) {
  public RecallSelection { lotNumbers = lotNumbers == null ? List.of() : lotNumbers.stream().filter(number -> number != null && !number.isBlank()).map(String::strip).distinct().toList(); }

  public static RecallSelection ofNumbers(String... numbers) { return new RecallSelection(List.of(numbers), null, null, null, null, null, null); }
}
