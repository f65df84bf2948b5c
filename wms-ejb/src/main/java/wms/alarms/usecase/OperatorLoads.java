package wms.alarms.usecase;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import wms.alarms.AlarmEventKind;
import wms.alarms.OperatorLoad;
import wms.alarms.Shift;
import wms.alarms.domain.Roster;
import wms.facilities.FacilityBook;
import wms.shared.Query;
import wms.shared.Sql;

/** Measures, person by person and day by day, how much alarms asked of those on duty at a facility. */
@Query
public class OperatorLoads {
  private static final double TENS_OF_MINUTES_AN_HOUR = 6;
  private final Sql sql;
  private final DutyBook duty;
  private final FacilityBook facilities;

  @Inject public OperatorLoads(Sql sql, DutyBook duty, FacilityBook facilities) {
    this.sql = sql;
    this.duty = duty;
    this.facilities = facilities;
  }

  /** A person's shifts that begin on a day; nobody is {@code ""}. */
  private record Watch(LocalDate day, String person) implements Comparable<Watch> {
    @Override public int compareTo(Watch other) { return Comparator.comparing(Watch::day).thenComparing(Watch::person).compare(this, other); }
  }

  /** By day and person; days with shifts and no alarm are among them. A shift belongs to the day it begins. */
  public List<OperatorLoad> of(String facility, LocalDate first, LocalDate last) {
    ZoneId zone = facilities.calendarOf(facility);
    List<Shift> shifts = duty.shifts(facility);
    Roster roster = new Roster(shifts);
    Map<Watch, Double> hours = new TreeMap<>();
    for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) onDuty(day, shifts, roster, hours);
    Map<Watch, Integer> alarms = new TreeMap<>();
    for (Instant at : raised(facility, first.atStartOfDay(zone).toInstant(), last.plusDays(2).atStartOfDay(zone).toInstant()))
      watches(LocalDateTime.ofInstant(at, zone), shifts, roster).stream().filter(watch -> !watch.day.isBefore(first) && !watch.day.isAfter(last)).forEach(watch -> alarms.merge(watch, 1, Integer::sum));
    List<OperatorLoad> loads = new ArrayList<>();
    hours.forEach((watch, onDuty) -> loads.add(load(facility, watch, onDuty, alarms.getOrDefault(watch, 0))));
    alarms.forEach((watch, count) -> { if (!hours.containsKey(watch)) loads.add(load(facility, watch, null, count)); });
    return loads.stream().sorted(Comparator.comparing(OperatorLoad::day).thenComparing(load -> load.person() == null ? "" : load.person())).toList();
  }

  private static OperatorLoad load(String facility, Watch watch, Double hours, int alarms) {
    return new OperatorLoad(facility, watch.day, watch.person.isEmpty() ? null : watch.person, hours, alarms, hours == null || hours == 0 ? null : alarms / hours / TENS_OF_MINUTES_AN_HOUR);
  }

  private static void onDuty(LocalDate day, List<Shift> shifts, Roster roster, Map<Watch, Double> hours) {
    for (Shift shift : shifts)
      if (shift.isOn(day) && shift.person() != null && roster.onDuty(shift.start(day)).contains(shift.person()))
        hours.merge(new Watch(day, shift.person()), Duration.between(shift.start(day), shift.end(day)).toMinutes() / 60.0, Double::sum);
  }

  private static List<Watch> watches(LocalDateTime at, List<Shift> shifts, Roster roster) {
    Set<String> there = roster.onDuty(at);
    if (there.isEmpty()) return List.of(new Watch(at.toLocalDate(), ""));
    return there.stream().map(person -> new Watch(begun(at, person, shifts), person)).toList();
  }

  private static LocalDate begun(LocalDateTime at, String person, List<Shift> shifts) {
    LocalDate today = at.toLocalDate();
    boolean isOfToday = shifts.stream().anyMatch(shift -> person.equals(shift.person()) && shift.isOn(today) && !at.isBefore(shift.start(today)) && at.isBefore(shift.end(today)));
    return isOfToday ? today : today.minusDays(1);
  }

  private List<Instant> raised(String facility, Instant from, Instant to) {
    return sql.list(row -> row.instant("happened_at"), "SELECT happened_at FROM alarm_event --DERBY-PROPERTIES index=alarm_event_by_facility\n WHERE facility = ? AND happened_at >= ? AND happened_at < ? AND what IN (?, ?) AND quiet = 0",
        facility, from, to, AlarmEventKind.RAISED, AlarmEventKind.HEARD_AGAIN);
  }
}
