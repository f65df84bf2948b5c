package wms.alarms.domain;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import wms.alarms.Rota;
import wms.alarms.Shift;

/** Who is on duty when, in times of the facility: the weekly pattern, unless what is once only says otherwise. */
public final class Roster {
  private final List<Shift> shifts;

  public Roster(List<Shift> shifts) { this.shifts = List.copyOf(shifts); }

  public Set<String> onDuty(LocalDateTime time) {
    List<Shift> running = shifts.stream().filter(shift -> shift.covers(time)).toList();
    Set<String> away = running.stream().filter(shift -> shift.insteadOf() != null).map(Shift::insteadOf).collect(Collectors.toSet());
    Set<String> there = running.stream().filter(shift -> !shift.isOnce()).map(Shift::person).filter(person -> !away.contains(person)).collect(Collectors.toCollection(TreeSet::new));
    running.stream().filter(shift -> shift.isOnce() && shift.person() != null).map(Shift::person).forEach(there::add);
    return there;
  }

  /** When nobody is on duty: who is changes only where a shift begins or ends. */
  public List<Rota.Gap> gaps(LocalDateTime from, LocalDateTime to) {
    List<LocalDateTime> turns = List.copyOf(turns(from, to));
    List<Rota.Gap> gaps = new ArrayList<>();
    for (int i = 0; i + 1 < turns.size(); i++) {
      if (!onDuty(turns.get(i)).isEmpty()) continue;
      Rota.Gap before = gaps.isEmpty() ? null : gaps.get(gaps.size() - 1);
      if (before != null && before.to().equals(turns.get(i))) gaps.set(gaps.size() - 1, new Rota.Gap(before.from(), turns.get(i + 1)));
      else gaps.add(new Rota.Gap(turns.get(i), turns.get(i + 1)));
    }
    return gaps;
  }

  private Set<LocalDateTime> turns(LocalDateTime from, LocalDateTime to) {
    Set<LocalDateTime> turns = new TreeSet<>(Set.of(from, to));
    for (LocalDate date = from.toLocalDate().minusDays(1); !date.isAfter(to.toLocalDate()); date = date.plusDays(1))
      for (Shift shift : shifts)
        if (shift.isOn(date)) for (LocalDateTime turn : List.of(shift.start(date), shift.end(date))) if (turn.isAfter(from) && turn.isBefore(to)) turns.add(turn);
    return turns;
  }
}
