package wms.alarms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import wms.shared.Refusal;

/** Somebody is to be on duty, or not to be; see {@link Shift}. */
public record NewShift(String facility, Integer weekday, LocalDate day, String from, String to, String person, String insteadOf) {
  private static final String TIME = "([01]\\d|2[0-3]):[0-5]\\d";

  /** @throws Refusal naming every bad field at once */
  public void mustBeComplete() {
    List<Refusal.Field> bad = new ArrayList<>();
    if (facility == null || facility.isBlank()) bad.add(new Refusal.Field("/facility", "REQUIRED"));
    if ((weekday == null) == (day == null)) bad.add(new Refusal.Field("/weekday", AlarmReason.SHIFT_SAYS_NOTHING.name()));
    if (weekday != null && (weekday < 1 || weekday > 7)) bad.add(new Refusal.Field("/weekday", "OUT_OF_RANGE", Map.of("from", 1, "to", 7)));
    if (from == null || !from.matches(TIME)) bad.add(new Refusal.Field("/from", "MALFORMED"));
    if (to == null || !to.matches(TIME)) bad.add(new Refusal.Field("/to", "MALFORMED"));
    if (person == null && (insteadOf == null || day == null)) bad.add(new Refusal.Field("/person", "REQUIRED"));
    if (insteadOf != null && day == null) bad.add(new Refusal.Field("/insteadOf", AlarmReason.SHIFT_SAYS_NOTHING.name()));
    if (!bad.isEmpty()) throw Refusal.invalid(bad);
  }
}
