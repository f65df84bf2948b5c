package wms.alarms.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import wms.alarms.Rota;
import wms.alarms.Shift;

class RosterTest {
  /** A Monday. */
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);

  private static Shift weekly(int weekday, String from, String to, String person) { return new Shift("s", "CJ", weekday, null, from, to, person, null); }

  private static Shift once(LocalDate day, String from, String to, String person, String insteadOf) { return new Shift("s", "CJ", null, day, from, to, person, insteadOf); }

  private static LocalDateTime on(int day, int hour) { return MONDAY.plusDays(day).atTime(hour, 0); }

  @Test void aNightShiftGoesOnIntoTheNextDay() {
    Roster roster = new Roster(List.of(weekly(1, "22:00", "06:00", "zhao")));
    assertThat(roster.onDuty(on(0, 21))).isEmpty();
    assertThat(roster.onDuty(on(0, 22))).containsExactly("zhao");
    assertThat(roster.onDuty(on(1, 5))).containsExactly("zhao");
    assertThat(roster.onDuty(on(1, 6))).isEmpty();
  }

  @Test void midnightToMidnightIsAWholeDay() {
    Roster roster = new Roster(List.of(weekly(1, "00:00", "00:00", "wang")));
    assertThat(roster.onDuty(on(0, 0))).containsExactly("wang");
    assertThat(roster.onDuty(on(0, 23))).containsExactly("wang");
    assertThat(roster.onDuty(on(1, 0))).isEmpty();
  }

  @Test void whatIsOnceOnlyGoesBeforeTheWeek() {
    Roster roster = new Roster(List.of(weekly(1, "08:00", "20:00", "wang"), weekly(1, "08:00", "20:00", "zhao"), once(MONDAY, "12:00", "20:00", "yusup", "wang"), once(MONDAY, "18:00", "20:00", null, "zhao")));
    assertThat(roster.onDuty(on(0, 9))).containsExactly("wang", "zhao");
    assertThat(roster.onDuty(on(0, 13))).containsExactly("yusup", "zhao");
    assertThat(roster.onDuty(on(0, 19))).containsExactly("yusup");
    assertThat(roster.onDuty(on(7, 13))).as("the week after").containsExactly("wang", "zhao");
  }

  @Test void whoTakesOverFromSomebodyAndIsAwayThemselvesIsThereAllTheSame() {
    Roster roster = new Roster(List.of(weekly(1, "08:00", "20:00", "wang"), once(MONDAY, "08:00", "20:00", "wang", "wang")));
    assertThat(roster.onDuty(on(0, 9))).containsExactly("wang");
  }

  @Test void gapsAreToldAsOneFromBeginningToEnd() {
    Roster roster = new Roster(List.of(weekly(1, "08:00", "16:00", "wang"), weekly(1, "16:00", "20:00", "zhao"), once(MONDAY, "18:00", "23:00", null, "zhao")));
    assertThat(roster.gaps(on(0, 0), on(1, 0))).containsExactly(new Rota.Gap(on(0, 0), on(0, 8)), new Rota.Gap(on(0, 18), on(1, 0)));
    assertThat(new Roster(List.of()).gaps(on(0, 0), on(7, 0))).containsExactly(new Rota.Gap(on(0, 0), on(7, 0)));
  }
}
