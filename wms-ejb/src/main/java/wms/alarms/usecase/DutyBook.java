package wms.alarms.usecase;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import wms.alarms.Rota;
import wms.alarms.Shift;
import wms.alarms.domain.Roster;
import wms.facilities.FacilityBook;
import wms.shared.Query;
import wms.shared.Refusal;
import wms.shared.Row;
import wms.shared.Sql;

/** Reads who is on duty. */
@Query
public class DutyBook {
  private static final int DAYS_AHEAD = 7;
  private final Sql sql;
  private final FacilityBook facilities;
  private final Clock clock;

  @Inject public DutyBook(Sql sql, FacilityBook facilities, Clock clock) {
    this.sql = sql;
    this.facilities = facilities;
    this.clock = clock;
  }

  /** @throws Refusal not found */
  public Rota rota(String facility) {
    String timezone = facilities.facility(facility).timezone();
    List<Shift> shifts = shifts(facility);
    LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), ZoneId.of(timezone)).withNano(0);
    Roster roster = new Roster(shifts);
    return new Rota(facility, timezone, shifts, List.copyOf(roster.onDuty(now)), roster.gaps(now, now.plusDays(DAYS_AHEAD)));
  }

  Set<String> onDuty(String facility, Instant at) { return new Roster(shifts(facility)).onDuty(LocalDateTime.ofInstant(at, facilities.calendarOf(facility))); }

  /** Weekly ones first, then those that are once only. */
  List<Shift> shifts(String facility) {
    return sql.list(DutyBook::shift, "SELECT * FROM duty_shift WHERE facility = ? ORDER BY CASE WHEN on_day IS NULL THEN 0 ELSE 1 END, weekday, on_day, from_time, id", facility);
  }

  /** @throws Refusal not found */
  Shift shift(String id) { return sql.first(DutyBook::shift, "SELECT * FROM duty_shift WHERE id = ?", id).orElseThrow(() -> Refusal.notFound("shift", id)); }

  private static Shift shift(Row row) throws SQLException {
    return new Shift(row.text("id"), row.text("facility"), row.whole("weekday"), row.date("on_day"), row.text("from_time"), row.text("to_time"), row.text("person"), row.text("instead_of"));
  }
}
