package wms.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;
import static wms.inventory.Warehouse.A1;
import static wms.inventory.Warehouse.B;
import static wms.inventory.Warehouse.TODAY;
import static wms.inventory.Warehouse.WORKER;
import static wms.inventory.Warehouse.kg;
import static wms.inventory.Warehouse.milk;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import wms.inventory.Adjustment;
import wms.inventory.AdjustmentReason;
import wms.inventory.HoldDecision;
import wms.inventory.HoldRequest;
import wms.inventory.HoldVerdict;
import wms.inventory.LotPlace;
import wms.inventory.Movement;
import wms.inventory.TestClock;
import wms.inventory.Warehouse;
import wms.inventory.usecase.AdjustStock;
import wms.inventory.usecase.DecideHold;
import wms.inventory.usecase.HoldBook;
import wms.inventory.usecase.HoldLots;
import wms.inventory.usecase.LotStory;
import wms.inventory.usecase.ReceiveLot;
import wms.inventory.usecase.ReverseMovement;
import wms.reports.Figures.Loss;
import wms.reports.Figures.LossKind;
import wms.reports.usecase.FiguresBook;
import wms.reports.usecase.FiguresTable;
import wms.reports.usecase.FiguresTable.Part;
import wms.reports.usecase.KeepGreenElectricity;
import wms.shared.Actor;
import wms.shared.DatabaseTest;
import wms.shared.Refusal;
import wms.shared.Right;
import wms.shared.Wired;
import wms.shared.csv.ExportTables.Form;
import wms.telemetry.Reading;
import wms.telemetry.ReadingBatch;
import wms.telemetry.ReadingPack;
import wms.telemetry.SensedQuantity;
import wms.telemetry.usecase.RecordReadings;

/** A day at facility CJ, by its own clock (Urumqi, six hours ahead of Greenwich): ten hours after it began, a tonne of milk comes in. */
class FiguresTest extends DatabaseTest {
  private static final Actor MANAGER = new Actor("ma", "Ma", "test", Map.of("CJ", Set.of(Right.SEE, Right.ADMINISTER)));
  private static final Instant DAY = Instant.parse("2026-11-21T18:00:00Z");
  private TestClock clock;
  private Wired house;
  private FiguresBook figures;

  @BeforeEach void aTonneOfMilk() {
    clock = new TestClock(DAY.plus(Duration.ofHours(10)));
    house = new Wired(entities, sql, clock);
    figures = house.bean(FiguresBook.class);
    transacted(() -> {
      Warehouse.furnish(sql);
      sql.update("INSERT INTO gateway (code, facility) VALUES ('CJ-GW1', 'CJ')");
      for (String sensor : List.of("CJ-A-T1", "CJ-A-E1")) sql.update("INSERT INTO sensor (code, zone, gateway, quantities, gap_limit_seconds) VALUES (?, 'CJ-A', 'CJ-GW1', 'temp;kwh', 3600)", sensor);
      house.bean(ReceiveLot.class).receive(milk("1", "600", A1), WORKER);
      house.bean(ReceiveLot.class).receive(milk("2", "400", B), WORKER);
    });
  }

  private Figures today() { return figures.of("CJ", TODAY, TODAY, MANAGER); }

  private Loss loss(LossKind kind) { return today().losses().causes().stream().filter(loss -> loss.kind() == kind).findFirst().orElseThrow(); }

  private void adjust(String less, AdjustmentReason reason) { transacted(() -> house.bean(AdjustStock.class).adjust(new Adjustment("L-1", A1, kg(less), reason), "A-" + reason, WORKER)); }

  @Test void lossesAreToldByTheirCauseAndWhatWasTakenBackIsNoLoss() {
    adjust("-20", AdjustmentReason.DAMAGE);
    adjust("-5", AdjustmentReason.SHRINK);
    adjust("-7", AdjustmentReason.COUNT);
    adjust("-30", AdjustmentReason.DISCARD);
    Movement mistaken = house.bean(LotStory.class).movements("L-1").stream().filter(line -> line.reason().equals("DISCARD")).findFirst().orElseThrow();
    transacted(() -> house.bean(ReverseMovement.class).reverse(mistaken.id(), "wrong lot", WORKER));
    transacted(() -> house.bean(HoldLots.class).hold(new HoldRequest(List.of(new LotPlace("L-2", B)), "EXCURSION_WARM", "E-1", null), Warehouse.SYSTEM));
    String hold = house.bean(HoldBook.class).openFor("E-1").get(0).id();
    transacted(() -> house.bean(DecideHold.class).decide(new HoldVerdict(hold, HoldDecision.DISCARD, "sour", null, null), WORKER));

    Figures.Losses losses = today().losses();
    assertThat(losses.causes()).extracting(Loss::kind, Loss::code, loss -> loss.quantity().value().intValue()).containsExactly(
        tuple(LossKind.DISCARDED, "EXCURSION_WARM", 400), tuple(LossKind.ADJUSTED, "DAMAGE", 20),
        tuple(LossKind.ADJUSTED, "COUNT", 7), tuple(LossKind.ADJUSTED, "SHRINK", 5));
    assertThat(losses.openingKg()).isZero();
    assertThat(losses.cameInKg()).isEqualTo(1000);
    assertThat(losses.kg()).isEqualTo(432);
    assertThat(losses.ratePercent()).isCloseTo(43.2, within(1e-9));
    clock.pass(Duration.ofDays(1));
    assertThat(figures.of("CJ", TODAY.plusDays(1), TODAY.plusDays(1), MANAGER).losses()).satisfies(next -> {
      assertThat(next.causes()).isEmpty();
      assertThat(next.openingKg()).isEqualTo(568);
      assertThat(next.ratePercent()).isZero();
    });
  }

  @Test void timeOutOfLimitsCountsOnceHoweverManySensorsSpeakOfIt() {
    excursion("E-1", "CJ-A-T1", 60, 120, null);
    excursion("E-2", "CJ-A-T2", 90, 150, null);
    excursion("E-3", "CJ-A-T1", -60, 30, null);
    excursion("E-4", "CJ-A-T1", 200, 300, "WITHDRAWN");
    assertThat(today().zones()).singleElement().satisfies(zone -> {
      assertThat(zone.zone()).isEqualTo("CJ-A");
      assertThat(zone.excursions()).isEqualTo(3);
      assertThat(zone.minutes()).isEqualTo(120);
      assertThat(zone.percent()).isCloseTo(100 * 120 / 600.0, within(1e-9));
    });
  }

  private void excursion(String id, String sensor, int from, int to, String reason) {
    transacted(() -> sql.update("INSERT INTO excursion (id, facility, zone, sensor, rule_code, bound, limit_c, severity, started_at, confirmed_at, ended_at, end_reason, extreme_c, outside_ms) VALUES (?, 'CJ', 'CJ-A', ?, 'W', 'ABOVE', 4, 'CRITICAL', ?, ?, ?, ?, 6, 0)",
        id, sensor, minute(from), minute(from), minute(to), reason == null ? "REGAINED" : reason));
  }

  private static Instant minute(int minute) { return DAY.plusSeconds(60L * minute); }

  @Test void alarmsAreCountedForWhoeverWasOnDutyAndTheNightBelongsToTheDayItBegan() {
    transacted(() -> {
      for (String person : List.of("li", "mei")) sql.update("INSERT INTO duty_shift (id, facility, weekday, from_time, to_time, person) VALUES (?, 'CJ', 7, ?, ?, ?)", person, person.equals("li") ? "08:00" : "20:00", person.equals("li") ? "20:00" : "08:00", person);
    });
    alarm("A", 9 * 60, null);
    alarm("B", 10 * 60, 11 * 60);
    clock.pass(Duration.ofDays(3));
    alarm("C", 26 * 60, 27 * 60);
    alarm("D", 34 * 60, 35 * 60);
    Figures two = figures.of("CJ", TODAY, TODAY.plusDays(1), MANAGER);
    assertThat(two.alarms().operators()).extracting(load -> load.day() + " " + load.person() + " " + load.alarms()).containsExactly("2026-11-22 li 2", "2026-11-22 mei 1", "2026-11-23 null 1");
    assertThat(two.alarms().operators().get(0).perTenMinutes()).isCloseTo(2 / 72.0, within(1e-9));
    assertThat(two.alarms().standing()).extracting(alarm -> alarm.id()).containsExactly("A");
  }

  private void alarm(String id, int minute, Integer cleared) {
    transacted(() -> {
      sql.update("INSERT INTO alarm (id, facility, zone, source_type, source_id, code, severity, since_at, raised_at, cleared_at, version) VALUES (?, 'CJ', 'CJ-A', 'SENSOR', 'CJ-A-T1', 'SENSOR_SILENT', 'WARNING', ?, ?, ?, 1)", id, minute(minute), minute(minute), cleared == null ? null : minute(cleared));
      sql.update("INSERT INTO alarm_event (id, alarm, facility, alarm_point, what, happened_at, turn, done_by, quiet, cloud_event) VALUES (?, ?, 'CJ', 'P', 'RAISED', ?, 1, 'system', 0, '{}')", id, id, minute(minute));
    });
  }

  @Test void electricityIsDividedByWhatWasKeptAndGreenOnlyAsFarAsSomebodyKnows() {
    meter(0, 1000, 600, 1060, 720, 5, 1200, 65);
    clock.setTo(minute(1440));
    Figures.Energy unknown = today().energy().get(0);
    assertThat(unknown.kwh()).isEqualTo(60 + 5 + 60);
    assertThat(unknown.cameInTonnes()).isEqualTo(1);
    assertThat(unknown.meanTonnes()).isCloseTo(14 / 24.0, within(1e-6));
    assertThat(unknown.perTonneCameIn()).isEqualTo(125);
    assertThat(unknown.perTonneDay()).isCloseTo(125 / (14 / 24.0), within(1e-3));
    assertThat(unknown.greenPercent()).isNull();
    assertThat(unknown.knownPercent()).isZero();
    KeepGreenElectricity keep = house.bean(KeepGreenElectricity.class);
    assertThatThrownBy(() -> transacted(() -> keep.keep("CJ", null, BigDecimal.valueOf(101), " ", MANAGER))).isInstanceOfSatisfying(Refusal.class, refused -> assertThat(refused.fields()).hasSize(3));
    assertThatThrownBy(() -> transacted(() -> keep.keep("CJ", TODAY, BigDecimal.TEN, "contract", WORKER))).hasMessageContaining("NOT_ALLOWED");
    transacted(() -> keep.keep("CJ", TODAY.minusDays(9), BigDecimal.TEN, "contract 7", MANAGER));
    transacted(() -> keep.keep("CJ", TODAY.minusDays(9), BigDecimal.valueOf(40), "contract 7a", MANAGER));
    assertThat(today().energy().get(0).greenPercent()).isCloseTo(40, within(1e-9));
    assertThat(today().energy().get(0).knownPercent()).isEqualTo(100);
  }

  /** Minutes and what the meter shows then. */
  private void meter(double... said) {
    List<Reading> readings = new ArrayList<>();
    for (int i = 0; i < said.length; i += 2) readings.add(new Reading("CJ-A-E1", SensedQuantity.KWH, minute((int) said[i]), minute((int) said[i]), said[i + 1]));
    clock.setTo(minute(1210));
    transacted(() -> house.bean(RecordReadings.class).record(ReadingBatch.of(ReadingPack.of("CJ", "CJ-GW1", clock.instant(), readings))));
  }

  @Test void everyTableCanBeTakenAlongAndOnlyByWhoeverMaySeeTheFacility() {
    adjust("-20", AdjustmentReason.DAMAGE);
    meter(0, 1000, 600, 1060);
    FiguresTable tables = house.bean(FiguresTable.class);
    assertThat(new String(tables.of(Part.LOSSES, "CJ", TODAY, TODAY, true, Form.CSV, MANAGER), StandardCharsets.UTF_8)).startsWith("\uFEFFHow,Why,").contains("corrected,damaged,MILK,MILK,20,kg,20,1");
    assertThat(new String(tables.of(Part.ENERGY, "CJ", TODAY, TODAY, false, Form.CSV, MANAGER), StandardCharsets.UTF_8)).contains("绿电百分比", "未知");
    for (Part part : Part.values()) assertThat(tables.of(part, null, TODAY, TODAY, true, Form.XLSX, MANAGER)).startsWith('P', 'K');
    assertThatThrownBy(() -> figures.of("MNS", TODAY, TODAY, MANAGER)).hasMessageContaining("NOT_ALLOWED");
    assertThatThrownBy(() -> figures.of("CJ", TODAY, TODAY.minusDays(1), MANAGER)).hasMessageContaining("NOT_BEFORE_TO");
    assertThatThrownBy(() -> figures.of("CJ", TODAY.minusDays(400), TODAY, MANAGER)).hasMessageContaining("OUT_OF_RANGE");
  }
}
