package wms.coldchain;

import static org.assertj.core.api.Assertions.assertThat;
import static wms.inventory.Warehouse.A1;
import static wms.inventory.Warehouse.B;
import static wms.inventory.Warehouse.WORKER;
import static wms.inventory.Warehouse.kg;
import static wms.inventory.Warehouse.milk;

import jakarta.enterprise.event.Event;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import wms.coldchain.usecase.HoldArrivals;
import wms.coldchain.usecase.JudgeReadings;
import wms.inventory.Adjustment;
import wms.inventory.AdjustmentReason;
import wms.inventory.MoveStockCommand;
import wms.inventory.Movement;
import wms.inventory.NewLot;
import wms.inventory.Place;
import wms.inventory.ReserveClass;
import wms.inventory.StockMoved;
import wms.inventory.TestClock;
import wms.inventory.Warehouse;
import wms.inventory.usecase.AdjustStock;
import wms.inventory.usecase.HoldBook;
import wms.inventory.usecase.MoveStock;
import wms.inventory.usecase.ReceiveLot;
import wms.inventory.usecase.ReverseMovement;
import wms.inventory.usecase.Turns;
import wms.shared.DatabaseTest;
import wms.shared.Fired;
import wms.shared.Wired;
import wms.telemetry.Reading;
import wms.telemetry.ReadingBatch;
import wms.telemetry.ReadingPack;
import wms.telemetry.ReadingsRecorded;
import wms.telemetry.SensedQuantity;
import wms.telemetry.usecase.RecordReadings;

/**
 * Two work at the same time: one moves goods, the other stores the readings that make an excursion of rooms CJ-A and CJ-B (above 4 C for 15
 * minutes). Whoever is first has not committed when the second comes. No harmed lot is free when both have.
 */
class GoodsMeetExcursionsTest extends DatabaseTest {
  private final Instant start = Warehouse.TODAY.atTime(4, 0).toInstant(ZoneOffset.UTC);
  private TestClock clock;
  private RecordReadings record;
  private JudgeReadings judge;
  private HoldArrivals arrivals;
  private ReceiveLot receive;
  private MoveStock move;
  private AdjustStock adjust;
  private ReverseMovement reverse;

  @BeforeEach void twoChilledRooms() {
    clock = new TestClock(start);
    Wired house = new Wired(entities, sql, clock).with(Event.class, Fired.to(this::pass));
    record = house.bean(RecordReadings.class);
    judge = house.bean(JudgeReadings.class);
    arrivals = house.bean(HoldArrivals.class);
    receive = house.bean(ReceiveLot.class);
    move = house.bean(MoveStock.class);
    adjust = house.bean(AdjustStock.class);
    reverse = house.bean(ReverseMovement.class);
    transacted(() -> {
      Warehouse.furnish(sql);
      sql.update("INSERT INTO gateway (code, facility) VALUES ('CJ-GW1', 'CJ')");
      for (String zone : List.of("CJ-A", "CJ-B")) sql.update("INSERT INTO sensor (code, zone, gateway, quantities, gap_limit_seconds) VALUES (?, ?, 'CJ-GW1', 'temp', 300)", zone + "-T1", zone);
      sql.update("INSERT INTO cold_profile (code, temperature_class, name_zh, name_en, low_c, high_c) VALUES ('P', 'CHILLED', '冷藏', 'Chilled', 0, 4)");
      sql.update("INSERT INTO cold_rule (code, profile, bound, limit_c, duration_s, hysteresis_k, severity) VALUES ('WARM', 'P', 'ABOVE', 4, 900, 1, 'CRITICAL')");
      house.bean(Turns.class).atZones(List.of("CJ-A", "CJ-B"));
    });
  }

  private void pass(Object event) {
    if (event instanceof ReadingsRecorded recorded) judge.on(recorded);
    if (event instanceof StockMoved moved) arrivals.on(moved);
  }

  @Test void goodsThatCameIntoARoomWhileItsExcursionWasBeingOpenedAreHeld() throws Exception {
    meet(() -> warm(16, "CJ-A"), () -> take("1", A1));
    assertThat(isHeld("1", A1)).isTrue();
  }

  @Test void goodsThatWereBeingTakenInWhenAnExcursionOpenedAreHeld() throws Exception {
    meet(() -> take("1", A1), () -> warm(16, "CJ-A"));
    assertThat(isHeld("1", A1)).isTrue();
  }

  @Test void goodsThatWereBeingCarriedAwayWhenAnExcursionOpenedAreHeldWhereTheyCameTo() throws Exception {
    transacted(() -> take("1", A1));
    warmedUp("CJ-A");
    meet(() -> carry("1", A1, B), () -> warm(15, 15, "CJ-A"));
    assertThat(isHeld("1", B)).isTrue();
  }

  @Test void goodsThatAreCarriedAwayWhileAnExcursionIsBeingOpenedTakeTheirHoldAlong() throws Exception {
    transacted(() -> take("1", A1));
    warmedUp("CJ-A");
    meet(() -> warm(15, 15, "CJ-A"), () -> carry("1", A1, B));
    assertThat(isHeld("1", B)).isTrue();
  }

  @Test void goodsThatComeBackByAReversalAreHeldInEitherOrder() throws Exception {
    List<Movement> away = Stream.of("1", "2").map(number -> {
      transacted(() -> take(number, A1));
      return transacted(() -> carry(number, A1, B));
    }).toList();
    clock.pass(Duration.ofSeconds(1));
    meet(() -> reverse.reverse(away.get(0).id(), "wrong", WORKER), () -> warm(16, "CJ-A"));
    assertThat(isHeld("1", A1)).isTrue();
    transacted(() -> read(3, 17, 17, "CJ-A"));
    meet(() -> warm(18, 40, "CJ-A"), () -> reverse.reverse(away.get(1).id(), "wrong", WORKER));
    assertThat(isHeld("2", A1)).isTrue();
  }

  @Test void goodsThatACountFindsAreHeld() throws Exception {
    transacted(() -> take("1", B));
    meet(() -> warm(16, "CJ-A"), () -> adjust.adjust(new Adjustment("L-1", A1, kg("1"), AdjustmentReason.COUNT), "a", WORKER));
    assertThat(isHeld("1", A1)).isTrue();
  }

  @Test void nobodyWaitsInACircleWhenGoodsGoFromOneWarmRoomToAnother() throws Exception {
    transacted(() -> Stream.of("1", "2", "3", "4").forEach(number -> take(number, number.compareTo("2") > 0 ? B : A1)));
    warmedUp("CJ-A", "CJ-B");
    meet(() -> carry("1", A1, B), () -> warm(15, 15, "CJ-B", "CJ-A"));
    assertThat(isHeld("1", B)).isTrue();
    assertThat(isHeld("2", A1)).isTrue();
    transacted(() -> read(3, 17, 17, "CJ-B", "CJ-A"));
    meet(() -> warm(18, 40, "CJ-A", "CJ-B"), () -> carry("3", B, A1));
    assertThat(isHeld("3", A1)).isTrue();
    assertThat(isHeld("4", B)).isTrue();
  }

  @Test void anArrivalThatIsWrittenDownWhenTheExcursionIsOverIsHeld() {
    transacted(() -> warm(16, "CJ-A"));
    transacted(() -> read(3, 17, 17, "CJ-A"));
    clock.setTo(minute(60));
    transacted(() -> receive.receive(arrivedAt(minute(10), "1"), WORKER));
    transacted(() -> receive.receive(arrivedAt(minute(18), "2"), WORKER));
    assertThat(isHeld("1", A1)).isTrue();
    assertThat(isHeld("2", A1)).isFalse();
  }

  @Test void whereNothingIsWrongNobodyWaits() {
    transacted(() -> take("1", A1));
    long before = turns();
    transacted(() -> read(3, 0, 60, "CJ-A", "CJ-B"));
    transacted(() -> warm(61, 65, "CJ-A", "CJ-B"));
    assertThat(turns()).isEqualTo(before);
    transacted(() -> warm(66, 80, "CJ-A", "CJ-B"));
    long opened = turns();
    assertThat(opened).isGreaterThan(before);
    transacted(() -> warm(81, 90, "CJ-A", "CJ-B"));
    assertThat(turns()).as("an excursion that only goes on").isEqualTo(opened);
  }

  private void take(String number, Place place) { receive.receive(milk(number, "10", place), WORKER); }

  private Movement carry(String number, Place from, Place to) { return move.move(new MoveStockCommand("L-" + number, from, to, kg("10"), null), WORKER); }

  private NewLot arrivedAt(Instant at, String number) {
    return new NewLot("L-" + number, number, "MILK", kg("10"), A1, Warehouse.TODAY.plusDays(10), null, "Dairy", null, ReserveClass.COMMERCIAL, at, null);
  }

  private Instant minute(int minute) { return start.plusSeconds(60L * minute); }

  /** All but the last minute of what makes an excursion. */
  private void warmedUp(String... zones) {
    transacted(() -> warm(14, zones));
    clock.pass(Duration.ofMinutes(1));
  }

  private void warm(int to, String... zones) { warm(0, to, zones); }

  private void warm(int from, int to, String... zones) { read(5, from, to, zones); }

  private void read(double celsius, int from, int to, String... zones) {
    List<Reading> readings = Stream.of(zones).flatMap(zone -> IntStream.rangeClosed(from, to).mapToObj(m -> new Reading(zone + "-T1", SensedQuantity.TEMP, minute(m), minute(m), celsius))).toList();
    if (minute(to).isAfter(clock.instant())) clock.setTo(minute(to));
    record.record(ReadingBatch.of(ReadingPack.of("CJ", "CJ-GW1", minute(to), readings)));
  }

  private boolean isHeld(String number, Place place) {
    return new HoldBook(sql).ofLot("L-" + number).stream().anyMatch(hold -> hold.releasedAt() == null && Place.of(hold.zone(), hold.bin()).equals(place));
  }

  private long turns() {
    return sql.first(row -> row.number("turns"), "SELECT COALESCE(SUM(turns), 0) AS turns FROM zone_turn").orElseThrow();
  }
}
