package wms.alarms;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/**
 * Somebody is on duty at a facility: every week on a weekday, or once on a day. Times of day are the facility's own; one that ends no later
 * than it begins goes on into the next day.
 *
 * @param weekday 1 Monday to 7 Sunday, null for one that is once only
 * @param person null when nobody takes over from {@code insteadOf}
 * @param insteadOf who is not on duty meanwhile, for one that is once only
 */
public record Shift(String id, String facility, Integer weekday, LocalDate day, String from, String to, String person, String insteadOf) {
  public boolean isOnce() { return day != null; }

  public boolean covers(LocalDateTime time) { return covers(time.toLocalDate(), time) || covers(time.toLocalDate().minusDays(1), time); }

  private boolean covers(LocalDate beginning, LocalDateTime time) { return isOn(beginning) && !time.isBefore(start(beginning)) && time.isBefore(end(beginning)); }

  public boolean isOn(LocalDate date) { return isOnce() ? date.equals(day) : date.getDayOfWeek().getValue() == weekday; }

  public LocalDateTime start(LocalDate date) { return date.atTime(LocalTime.parse(from)); }

  public LocalDateTime end(LocalDate date) {
    LocalTime end = LocalTime.parse(to);
    return (end.isAfter(LocalTime.parse(from)) ? date : date.plusDays(1)).atTime(end);
  }
}
