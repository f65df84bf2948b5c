package wms.alarms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.enterprise.event.Event;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import wms.alarms.sql.Alarms;
import wms.alarms.usecase.AlarmBook;
import wms.alarms.usecase.FindDoubtfulSensors;
import wms.alarms.usecase.RaiseAlarms;
import wms.coldchain.GapFilled;
import wms.coldchain.GapFound;
import wms.coldchain.sql.DataGaps;
import wms.coldchain.sql.PostList;
import wms.coldchain.usecase.Disagreements;
import wms.coldchain.usecase.FindGaps;
import wms.inventory.TestClock;
import wms.inventory.Warehouse;
import wms.shared.DatabaseTest;
import wms.shared.Fired;
import wms.shared.Scope;
import wms.shared.Wired;
import wms.telemetry.Reading;
import wms.telemetry.ReadingBatch;
import wms.telemetry.ReadingPack;
import wms.telemetry.ReadingsRecorded;
import wms.telemetry.SensedQuantity;
import wms.telemetry.usecase.LatestReadings;
import wms.telemetry.usecase.Readings;
import wms.telemetry.usecase.RecordReadings;

/** Two thermometers hang in the chilled room CJ-A, and may be silent for five minutes. */
class DoubtfulSensorsTest extends DatabaseTest {
  private final Instant start = Warehouse.TODAY.atTime(4, 0).toInstant(ZoneOffset.UTC);
  private TestClock clock;
  private RecordReadings record;
  private FindGaps gaps;
  private RaiseAlarms raise;
  private FindDoubtfulSensors doubtful;
  private AlarmBook alarms;
  private DataGaps kept;

  @BeforeEach void twoThermometers() {
    clock = new TestClock(start);
    Wired house = new Wired(entities, sql, clock).with(Event.class, Fired.to(this::pass));
    record = house.bean(RecordReadings.class);
    gaps = house.bean(FindGaps.class);
    raise = house.bean(RaiseAlarms.class);
    alarms = house.bean(AlarmBook.class);
    kept = new DataGaps(sql);
    doubtful = new FindDoubtfulSensors(sql, new Disagreements(house.bean(PostList.class), house.bean(LatestReadings.class), house.bean(Readings.class), 3, clock), house.bean(Alarms.class), raise, clock);
    transacted(() -> {
      Warehouse.furnish(sql);
      sql.update("INSERT INTO gateway (code, facility) VALUES ('CJ-GW1', 'CJ')");
      for (String sensor : List.of("T1", "T2")) sql.update("INSERT INTO sensor (code, zone, gateway, quantities, gap_limit_seconds) VALUES (?, 'CJ-A', 'CJ-GW1', 'temp', 300)", sensor);
    });
  }

  private void pass(Object event) {
    if (event instanceof ReadingsRecorded recorded) gaps.on(recorded);
    if (event instanceof GapFound found) raise.on(found);
    if (event instanceof GapFilled filled) raise.on(filled);
  }

  private Instant minute(int minute) { return start.plusSeconds(60L * minute); }

  private void sensed(String sensor, double celsius, int from, int to) {
    List<Reading> readings = new ArrayList<>();
    for (int minute = from; minute <= to; minute++) readings.add(new Reading(sensor, SensedQuantity.TEMP, minute(minute), minute(minute), celsius));
    if (minute(to).isAfter(clock.instant())) clock.setTo(minute(to));
    transacted(() -> record.record(ReadingBatch.of(ReadingPack.of("CJ", "CJ-GW1", clock.instant(), readings))));
  }

  private List<AlarmView> all() { return alarms.before("~", null, List.of(), Scope.EVERYWHERE, 10); }

  @Test void twoThatDisagreeForAQuarterOfAnHourAreDoubtedUntilTheyAgree() {
    sensed("T1", 3, 0, 9);
    sensed("T2", 7, 0, 9);
    transacted(doubtful::find);
    assertThat(all()).as("not yet for a quarter of an hour").isEmpty();
    sensed("T1", 3, 10, 30);
    sensed("T2", 7, 10, 30);
    transacted(doubtful::find);
    transacted(doubtful::find);
    assertThat(all()).singleElement().satisfies(alarm -> {
      assertThat(alarm.code()).isEqualTo(AlarmCode.SENSORS_DISAGREE);
      assertThat(alarm.params()).containsEntry("zone", "CJ-A");
    });
    sensed("T2", 4, 31, 31);
    transacted(doubtful::find);
    assertThat(all()).singleElement().extracting(AlarmView::state).isEqualTo(AlarmState.RETURNED_UNACKNOWLEDGED);
  }

  @Test void theDayItIsDueIsStillAGoodDayAndTheNextIsNot() {
    LocalDate today = LocalDate.ofInstant(start, java.time.ZoneId.of(sql.first(row -> row.text("time_zone"), "SELECT time_zone FROM facility WHERE code = 'CJ'").orElseThrow()));
    transacted(() -> sql.update("INSERT INTO equipment (code, name_zh, name_en, facility, zone, kind, work_status, status_at, calibration_due, version) VALUES ('T1', '传感器', 'Sensor', 'CJ', 'CJ-A', 'SENSOR', 'WORKING', 0, ?, 1)", today));
    transacted(doubtful::find);
    assertThat(all()).isEmpty();
    clock.pass(Duration.ofDays(1));
    transacted(doubtful::find);
    assertThat(all()).extracting(AlarmView::code, alarm -> alarm.params().get("equipment")).containsExactly(tuple(AlarmCode.CALIBRATION_OVERDUE, "T1"));
    transacted(() -> sql.update("UPDATE equipment SET calibration_due = ?", today.plusYears(1)));
    transacted(doubtful::find);
    assertThat(all()).singleElement().extracting(AlarmView::state).isEqualTo(AlarmState.RETURNED_UNACKNOWLEDGED);
  }

  @Test void aGapWantsAnAnswerAndLateReadingsFillIt() {
    sensed("T1", 3, 0, 2);
    sensed("T1", 3, 7, 8);
    assertThat(all()).as("exactly the gap limit").isEmpty();
    sensed("T1", 3, 20, 20);
    assertThat(all()).singleElement().satisfies(alarm -> {
      assertThat(alarm.code()).isEqualTo(AlarmCode.DATA_GAP);
      assertThat(alarm.state()).isEqualTo(AlarmState.RETURNED_UNACKNOWLEDGED);
      assertThat(alarm.params()).containsEntry("sensor", "T1").containsEntry("minutes", 12L);
    });
    sensed("T1", 3, 9, 13);
    assertThat(kept.of("T1", start, minute(60))).extracting(gap -> gap.from(), gap -> gap.to()).containsExactly(tuple(minute(13), minute(20)));
    assertThat(all()).as("seven minutes are left of it").singleElement().extracting(AlarmView::state).isEqualTo(AlarmState.RETURNED_UNACKNOWLEDGED);
    sensed("T1", 3, 14, 19);
    assertThat(kept.of("T1", start, minute(60))).isEmpty();
    assertThat(all()).singleElement().satisfies(alarm -> {
      assertThat(alarm.state()).isEqualTo(AlarmState.NORMAL);
      assertThat(alarm.acknowledgedBy()).isEqualTo("system:alarms");
    });
  }

  @Test void whatAGatewayWasSilentForIsOneGapOfManySensors() {
    sensed("T1", 3, 0, 2);
    sensed("T2", 3, 0, 3);
    sensed("T1", 3, 20, 21);
    sensed("T2", 3, 21, 22);
    assertThat(all()).singleElement().satisfies(alarm -> assertThat(alarm.params()).containsEntry("sensors", 2).containsEntry("minutes", 18L));
    sensed("T1", 3, 3, 19);
    assertThat(all()).as("the other's are still missing").singleElement().extracting(AlarmView::state).isEqualTo(AlarmState.RETURNED_UNACKNOWLEDGED);
    sensed("T2", 3, 4, 20);
    assertThat(all()).singleElement().extracting(AlarmView::state).isEqualTo(AlarmState.NORMAL);
  }

  @Test void sensorsThatWereSilentAtDifferentTimesHaveAGapEach() {
    sensed("T1", 3, 0, 2);
    sensed("T2", 3, 0, 15);
    sensed("T1", 3, 20, 21);
    sensed("T2", 3, 30, 31);
    assertThat(all()).hasSize(2);
  }
}
