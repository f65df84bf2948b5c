package wms.alarms.usecase;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import wms.alarms.AlarmEventKind;
import wms.alarms.AlarmLoad;
import wms.shared.Query;
import wms.shared.Sql;

/** Measures how much alarms ask of those on duty at a facility. */
@Query
public class AlarmLoads {
  private static final Duration SLOT = Duration.ofMinutes(10);
  private final Sql sql;
  private final DutyBook duty;
  private final Clock clock;

  @Inject public AlarmLoads(Sql sql, DutyBook duty, Clock clock) {
    this.sql = sql;
    this.duty = duty;
    this.clock = clock;
  }

  /** Over that many hours until now. */
  public AlarmLoad of(String facility, int hours) {
    Instant to = clock.instant();
    Instant from = to.minus(hours, ChronoUnit.HOURS);
    Map<Instant, Integer> slots = new TreeMap<>();
    for (Instant raised : raised(facility, from)) slots.merge(from.plus(SLOT.multipliedBy(Duration.between(from, raised).dividedBy(SLOT))), 1, Integer::sum);
    return load(facility, from, to, slots);
  }

  private List<Instant> raised(String facility, Instant from) {
    return sql.list(row -> row.instant("happened_at"), "SELECT happened_at FROM alarm_event --DERBY-PROPERTIES index=alarm_event_by_facility\n WHERE facility = ? AND happened_at >= ? AND what IN (?, ?) AND quiet = 0",
        facility, from, AlarmEventKind.RAISED, AlarmEventKind.HEARD_AGAIN);
  }

  private AlarmLoad load(String facility, Instant from, Instant to, Map<Instant, Integer> slots) {
    double sum = 0;
    double most = 0;
    Instant mostAt = null;
    int tooMany = 0;
    for (Map.Entry<Instant, Integer> slot : slots.entrySet()) {
      double each = slot.getValue() / (double) Math.max(1, duty.onDuty(facility, slot.getKey()).size());
      sum += each;
      if (each >= 1) tooMany++;
      if (each > most) mostAt = slot.getKey();
      most = Math.max(most, each);
    }
    double count = Duration.between(from, to).toMinutes() / (double) SLOT.toMinutes();
    return new AlarmLoad(from, to, slots.values().stream().mapToInt(Integer::intValue).sum(), sum / count, most, mostAt, tooMany);
  }
}
