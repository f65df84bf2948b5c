package wms.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static wms.inventory.Warehouse.A1;
import static wms.inventory.Warehouse.B;
import static wms.inventory.Warehouse.TODAY;
import static wms.inventory.Warehouse.WORKER;
import static wms.inventory.Warehouse.kg;
import static wms.inventory.Warehouse.milk;

import jakarta.enterprise.event.Event;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import wms.alarms.usecase.AcknowledgeAlarm;
import wms.alarms.usecase.RaiseAlarms;
import wms.coldchain.EndReason;
import wms.coldchain.ExcursionClosed;
import wms.coldchain.ExcursionOpened;
import wms.coldchain.ExcursionWithdrawn;
import wms.coldchain.Exposure;
import wms.coldchain.usecase.ExcursionBook;
import wms.coldchain.usecase.HoldArrivals;
import wms.coldchain.usecase.JudgeReadings;
import wms.inventory.Hold;
import wms.inventory.HoldDecision;
import wms.inventory.HoldVerdict;
import wms.inventory.InventoryReason;
import wms.inventory.LotGrade;
import wms.inventory.MoveStockCommand;
import wms.inventory.Purpose;
import wms.inventory.ReservationRequest;
import wms.inventory.StockMoved;
import wms.inventory.TestClock;
import wms.inventory.Warehouse;
import wms.inventory.usecase.DecideHold;
import wms.inventory.usecase.FreeStockBook;
import wms.inventory.usecase.LotStory;
import wms.inventory.usecase.MoveStock;
import wms.inventory.usecase.ReceiveLot;
import wms.inventory.usecase.ReserveStock;
import wms.reports.usecase.ExcursionRecords;
import wms.shared.Actor;
import wms.shared.DatabaseTest;
import wms.shared.Deed;
import wms.shared.Fired;
import wms.shared.Refusal;
import wms.shared.Right;
import wms.shared.Scope;
import wms.shared.Wired;
import wms.shared.csv.ExportTables.Form;
import wms.telemetry.Reading;
import wms.telemetry.ReadingBatch;
import wms.telemetry.ReadingPack;
import wms.telemetry.ReadingsRecorded;
import wms.telemetry.SensedQuantity;
import wms.telemetry.usecase.RecordReadings;

/** The chilled room CJ-A must stay at most 4 C; above it for 15 minutes is an excursion, which ends at 3 C. Milk keeps 14 days at 4 C, a third of that at 14 C. */
class ExcursionRecordTest extends DatabaseTest {
  private static final String SENSOR = "CJ-A-T1";
  private static final Actor LEAD = new Actor("zhang", "Zhang", "test", Map.of("CJ", Set.of(Right.SEE, Right.ANSWER_ALARM, Right.DECIDE_HOLD, Right.WORK_STOCK)));
  private static final Actor STRANGER = new Actor("abay", "Abay", "test", Map.of("MNS", Set.of(Right.SEE)));
  private static final Instant START = Instant.parse("2026-11-22T04:00:00Z");
  private TestClock clock;
  private Wired house;
  private RecordReadings record;
  private ReceiveLot receive;
  private DecideHold decide;
  private JudgeReadings judge;
  private HoldArrivals arrivals;
  private RaiseAlarms alarms;
  private ExcursionRecords records;
  private Fired<Object> told;

  @BeforeEach void aChilledRoomWithASensor() {
    clock = new TestClock(START);
    told = Fired.to(this::pass);
    house = new Wired(entities, sql, clock).with(Event.class, told);
    record = house.bean(RecordReadings.class);
    receive = house.bean(ReceiveLot.class);
    decide = house.bean(DecideHold.class);
    judge = house.bean(JudgeReadings.class);
    arrivals = house.bean(HoldArrivals.class);
    alarms = house.bean(RaiseAlarms.class);
    records = house.bean(ExcursionRecords.class);
    transacted(() -> {
      Warehouse.furnish(sql);
      sql.update("INSERT INTO gateway (code, facility) VALUES ('CJ-GW1', 'CJ')");
      for (String sensor : List.of(SENSOR, "CJ-A-T2")) sql.update("INSERT INTO sensor (code, zone, gateway, quantities, gap_limit_seconds) VALUES (?, 'CJ-A', 'CJ-GW1', 'temp', 300)", sensor);
      sql.update("INSERT INTO cold_profile (code, temperature_class, name_zh, name_en, low_c, high_c) VALUES ('P', 'CHILLED', '冷藏', 'Chilled', 0, 4)");
      sql.update("INSERT INTO cold_rule (code, profile, bound, limit_c, duration_s, hysteresis_k, severity) VALUES ('WARM', 'P', 'ABOVE', 4, 900, 1, 'CRITICAL')");
      sql.update("INSERT INTO cold_profile_version (profile, number, valid_from, low_c, high_c, remark, activated_by, activated_at) VALUES ('P', 2, 1000, 0, 4, 'reviewed', 'qa', 1000)");
      sql.update("INSERT INTO shelf_model (code, name_zh, name_en, life_days, at_c, q10, version) VALUES ('DAIRY', '奶', 'Dairy', 14, 4, '0=3', 1)");
      sql.update("INSERT INTO shelf_model_material (material, model) VALUES ('MILK', 'DAIRY')");
    });
  }

  private void pass(Object event) {
    if (event instanceof ReadingsRecorded recorded) judge.on(recorded);
    if (event instanceof StockMoved moved) arrivals.on(moved);
    if (event instanceof ExcursionOpened opened) alarms.on(opened);
    if (event instanceof ExcursionClosed closed) alarms.on(closed);
    if (event instanceof ExcursionWithdrawn withdrawn) alarms.on(withdrawn);
  }

  private static Instant minute(int minute) { return START.plusSeconds(60L * minute); }

  private void room(double celsius, int from, int to) {
    List<Reading> readings = new ArrayList<>();
    for (int minute = from; minute <= to; minute++) readings.add(new Reading(SENSOR, SensedQuantity.TEMP, minute(minute), minute(minute), celsius));
    send(minute(to), readings);
  }

  private void send(Instant now, List<Reading> readings) {
    if (now.isAfter(clock.instant())) clock.setTo(now);
    transacted(() -> record.record(ReadingBatch.of(ReadingPack.of("CJ", "CJ-GW1", clock.instant(), readings))));
  }

  private void come(String number) { transacted(() -> receive.receive(milk(number, "10", A1), WORKER)); }

  private ExcursionRecord only() {
    String id = house.bean(ExcursionBook.class).before("~", null, null, null, Scope.EVERYWHERE, 10).get(0).id();
    return records.record(id, LEAD);
  }

  private Exposure of(String number) { return only().exposures().stream().filter(lot -> lot.lotNumber().equals(number)).findFirst().orElseThrow(); }

  private Hold holdOf(String number) { return only().holds().stream().filter(hold -> hold.lotNumber().equals(number)).findFirst().orElseThrow(); }

  @Test void anInspectorReadsWhatHappenedToEachLotAndWhoAnsweredForIt() {
    come("1");
    room(3, 0, 9);
    room(14, 10, 30);
    come("2");
    room(14, 31, 60);
    send(minute(60), List.of(new Reading("CJ-A-T2", SensedQuantity.TEMP, minute(40), minute(60), 15.5)));
    room(3, 61, 70);
    String alarm = only().alarms().get(0).id();
    transacted(() -> house.bean(AcknowledgeAlarm.class).acknowledge(alarm, "the door was open", LEAD));
    clock.pass(Duration.ofMinutes(10));
    transacted(() -> decide.decide(new HoldVerdict(holdOf("1").id(), HoldDecision.SHORTEN_LIFE, "warm for an hour", TODAY.plusDays(8), null), LEAD));

    ExcursionRecord told = only();
    assertThat(told.withdrawn()).isFalse();
    assertThat(told.judgedBy().profile()).isEqualTo("P");
    assertThat(told.judgedBy().version()).isEqualTo(2);
    assertThat(told.judgedBy().duration()).isEqualTo(Duration.ofMinutes(15));
    assertThat(told.alarms()).singleElement().satisfies(answered -> {
      assertThat(answered.acknowledgedBy()).isEqualTo("zhang");
      assertThat(answered.comment()).isEqualTo("the door was open");
    });
    assertThat(of("1")).satisfies(lot -> {
      assertThat(lot.minutesOutside()).isEqualTo(told.excursion().minutesOutside()).isEqualTo(51);
      assertThat(lot.worst()).isEqualTo(new Exposure.Worst(15.5, minute(40), "CJ-A-T2"));
      assertThat(lot.kinetic().exposure()).isBetween(13.0, 14.0);
      assertThat(lot.kinetic().stay()).isBetween(3.0, lot.kinetic().exposure());
      assertThat(lot.life().label()).isEqualTo(TODAY.plusDays(10));
      assertThat(lot.life().daysBefore() - lot.life().daysAfter()).isGreaterThan(lot.minutes() / 1440);
    });
    assertThat(of("2")).satisfies(lot -> {
      assertThat(lot.minutes()).isEqualTo(31);
      assertThat(lot.minutesOutside()).isEqualTo(30);
    });
    assertThat(holdOf("1")).satisfies(hold -> {
      assertThat(hold.decision()).isEqualTo(HoldDecision.SHORTEN_LIFE);
      assertThat(hold.releasedBy()).isEqualTo("zhang");
      assertThat(hold.expiryBefore()).isEqualTo(TODAY.plusDays(10));
      assertThat(hold.expiryAfter()).isEqualTo(TODAY.plusDays(8));
    });
    assertThat(holdOf("2").decision()).isNull();
    assertThat(told.late()).singleElement().satisfies(run -> {
      assertThat(run.sensor()).isEqualTo("CJ-A-T2");
      assertThat(run.readings()).isEqualTo(1);
      assertThat(run.receivedTo()).isEqualTo(minute(60));
    });
  }

  @Test void goodsThatAreGoneKeepTheirPlaceInTheRecord() {
    come("1");
    room(14, 0, 5);
    transacted(() -> house.bean(MoveStock.class).move(new MoveStockCommand("L-1", A1, B, kg("10"), null), WORKER));
    room(14, 6, 20);
    assertThat(of("1").minutes()).isEqualTo(5);
    assertThat(of("1").minutesOutside()).isEqualTo(5);
    transacted(() -> decide.decide(new HoldVerdict(holdOf("1").id(), HoldDecision.DISCARD, "sour", null, null), LEAD));
    assertThat(of("1").life().percentAfter()).isLessThan(of("1").life().percentBefore());
    assertThat(of("1").life().daysBefore() - of("1").life().daysAfter()).isCloseTo(5 / 1440.0 * 3, within(1e-6));
  }

  @Test void anExcursionThatNeverWasSaysSo() {
    come("1");
    List<Reading> sparse = new ArrayList<>();
    for (int minute = 0; minute <= 16; minute += 4) sparse.add(new Reading(SENSOR, SensedQuantity.TEMP, minute(minute), minute(minute), 5));
    send(minute(16), sparse);
    send(minute(16), List.of(new Reading(SENSOR, SensedQuantity.TEMP, minute(10), minute(16), 3.5)));
    assertThat(only().withdrawn()).isTrue();
    assertThat(only().excursion().endReason()).isEqualTo(EndReason.WITHDRAWN);
    assertThat(only().holds()).singleElement().extracting(Hold::decision).isEqualTo(HoldDecision.WITHDRAWN);
    assertThat(only().late()).singleElement().extracting(run -> run.from()).isEqualTo(minute(10));
  }

  @Test void itIsPrintedAndWrittenOutInTheReadersLanguageForWhoeverMaySeeTheFacility() throws Exception {
    transacted(() -> receive.receive(milk("=1+1", "10", A1), WORKER));
    room(14, 0, 30);
    String id = only().excursion().id();
    transacted(() -> decide.decide(new HoldVerdict(holdOf("=1+1").id(), HoldDecision.DOWNGRADE, "=cmd|calc", null, LotGrade.B, null), LEAD));
    try (PDDocument english = Loader.loadPDF(records.pdf(id, true, LEAD)); PDDocument chinese = Loader.loadPDF(records.pdf(id, false, LEAD))) {
      assertThat(new PDFTextStripper().getText(english)).contains("Excursion record", "Judged by profile P, version 2", "still going on", "downgraded → B", "14.0 °C");
      assertThat(new PDFTextStripper().getText(chinese)).contains("超温事件记录", "降级 → B");
    }
    byte[] csv = records.table(id, Form.CSV, true, LEAD);
    assertThat(csv).startsWith(0xEF, 0xBB, 0xBF);
    assertThat(new String(csv, StandardCharsets.UTF_8)).contains("Minutes out of limits", "'=1+1", "'=cmd|calc", "downgraded");
    assertThat(records.table(id, Form.XLSX, false, LEAD)).startsWith('P', 'K');
    assertThatThrownBy(() -> records.pdf(id, true, STRANGER)).hasMessageContaining("NOT_ALLOWED");
    assertThatThrownBy(() -> records.table(id, Form.CSV, true, STRANGER)).hasMessageContaining("NOT_ALLOWED");
    assertThatThrownBy(() -> records.record(id, STRANGER)).isInstanceOfSatisfying(Refusal.class, refused -> assertThat(refused.kind()).isEqualTo(Refusal.Kind.FORBIDDEN));
  }

  @Test void heldGoodsLeaveTheirHoldOnlyByAPersonsDecisionWithAReason() {
    for (String number : List.of("1", "2", "3", "4")) come(number);
    room(14, 0, 30);
    room(3, 31, 40);
    assertRefused(InventoryReason.LOT_HELD, () -> reserve("L-1"));
    assertRefused("COMMENT_MISSING", new HoldVerdict(holdOf("1").id(), HoldDecision.RELEASE, " ", null, null));
    assertRefused("NOT_A_DECISION", new HoldVerdict(holdOf("1").id(), HoldDecision.WITHDRAWN, "please", null, null));
    assertRefused("REQUIRED", new HoldVerdict(holdOf("1").id(), HoldDecision.DOWNGRADE, "soft", null, null));
    assertThatThrownBy(() -> transacted(() -> decide.decide(new HoldVerdict(holdOf("1").id(), HoldDecision.RELEASE, "fine", null, null), STRANGER))).hasMessageContaining("NOT_ALLOWED");

    Hold downgraded = holdOf("3");
    transacted(() -> decide.decide(new HoldVerdict(holdOf("1").id(), HoldDecision.RELEASE, "pulp at 4 C", null, null), LEAD));
    transacted(() -> decide.decide(new HoldVerdict(holdOf("2").id(), HoldDecision.SHORTEN_LIFE, "warm", TODAY.plusDays(3), null), LEAD));
    transacted(() -> decide.decide(new HoldVerdict(downgraded.id(), HoldDecision.DOWNGRADE, "soft", null, LotGrade.B, null), LEAD));
    transacted(() -> decide.decide(new HoldVerdict(holdOf("4").id(), HoldDecision.DISCARD, "sour", null, null), LEAD));
    assertRefused(InventoryReason.HOLD_ENDED, () -> decide.decide(new HoldVerdict(downgraded.id(), HoldDecision.RELEASE, "again", null, null), LEAD));

    assertThat(only().holds()).extracting(Hold::decision).containsExactly(HoldDecision.RELEASE, HoldDecision.SHORTEN_LIFE, HoldDecision.DOWNGRADE, HoldDecision.DISCARD);
    assertThat(told.events().stream().filter(event -> event instanceof Deed deed && deed.action().equals("inventory.hold.decided")).map(event -> ((Deed) event).details().get("decision"))).containsExactly("RELEASE", "SHORTEN_LIFE", "DOWNGRADE", "DISCARD");
    assertThat(house.bean(LotStory.class).lot("L-3").grade()).isEqualTo(LotGrade.B);
    assertThat(house.bean(FreeStockBook.class).first("CJ", "MILK", TODAY, 10)).extracting(free -> free.goods().lot()).containsExactly("L-2", "L-1");
    assertThat(house.bean(FreeStockBook.class).at("CJ", List.of("MILK"))).extracting(free -> free.goods().lot()).containsExactlyInAnyOrder("L-2", "L-1");
    assertThat(transacted(() -> reserve("L-3")).lot()).isEqualTo("L-3");
    room(14, 41, 70);
    Hold again = house.bean(wms.inventory.usecase.HoldBook.class).ofLot("L-3").get(0);
    assertRefused(InventoryReason.GRADE_NOT_LOWER, () -> decide.decide(new HoldVerdict(again.id(), HoldDecision.DOWNGRADE, "softer", null, LotGrade.B, null), LEAD));
  }

  private wms.inventory.Reservation reserve(String lot) {
    return house.bean(ReserveStock.class).reserve(ReservationRequest.of(lot, "CJ", kg("1"), Purpose.ORDER, "O-1"), LEAD);
  }

  private void assertRefused(String reason, HoldVerdict verdict) { assertThatThrownBy(() -> transacted(() -> decide.decide(verdict, LEAD))).hasMessageContaining(reason); }

  private void assertRefused(InventoryReason reason, Runnable work) {
    assertThatThrownBy(() -> transacted(work)).isInstanceOfSatisfying(Refusal.class, refused -> assertThat(refused.reason()).isEqualTo(reason));
  }
}
