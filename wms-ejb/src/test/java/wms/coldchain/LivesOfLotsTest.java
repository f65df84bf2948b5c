package wms.coldchain;

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
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import wms.coldchain.usecase.LifeBook;
import wms.coldchain.usecase.LifeCurves;
import wms.coldchain.usecase.ReckonLives;
import wms.inventory.MoveStockCommand;
import wms.inventory.Place;
import wms.inventory.TestClock;
import wms.inventory.Warehouse;
import wms.inventory.sql.Books;
import wms.inventory.usecase.FreeStockBook;
import wms.inventory.usecase.MoveStock;
import wms.inventory.usecase.ReceiveLot;
import wms.shared.DatabaseTest;
import wms.shared.Deed;
import wms.shared.Fired;
import wms.shared.Scope;
import wms.shared.Wired;
import wms.telemetry.Reading;
import wms.telemetry.ReadingBatch;
import wms.telemetry.ReadingPack;
import wms.telemetry.SensedQuantity;
import wms.telemetry.usecase.RecordReadings;

/**
 * Milk that comes in at midnight with the whole of its fourteen days at 4 C, three times as short-lived for ten kelvins more. Room CJ-A has
 * a sensor and a band up to 4 C, so has CJ-B.
 */
class LivesOfLotsTest extends DatabaseTest {
  private static final Instant MIDNIGHT = Instant.parse("2026-11-21T18:00:00Z");
  private static final LocalDate ON_THE_LABEL = TODAY.plusDays(13);
  private TestClock clock;
  private RecordReadings record;
  private ReceiveLot receive;
  private MoveStock move;
  private ReckonLives lives;
  private LifeBook book;
  private LifeCurves curves;
  private Fired<Object> told;

  @BeforeEach void milkInAChilledRoom() {
    clock = new TestClock(MIDNIGHT);
    told = Fired.event();
    Wired house = new Wired(entities, sql, clock).with(Event.class, told);
    record = house.bean(RecordReadings.class);
    receive = house.bean(ReceiveLot.class);
    move = house.bean(MoveStock.class);
    lives = house.bean(ReckonLives.class);
    book = house.bean(LifeBook.class);
    curves = house.bean(LifeCurves.class);
    transacted(() -> {
      Warehouse.furnish(sql);
      sql.update("INSERT INTO gateway (code, facility) VALUES ('CJ-GW1', 'CJ')");
      for (String zone : List.of("CJ-A", "CJ-B")) sql.update("INSERT INTO sensor (code, zone, gateway, quantities, gap_limit_seconds) VALUES (?, ?, 'CJ-GW1', 'temp', 300)", zone + "-T1", zone);
      sql.update("INSERT INTO cold_profile (code, temperature_class, name_zh, name_en, low_c, high_c) VALUES ('P', 'CHILLED', '冷藏', 'Chilled', 0, 4)");
      sql.update("INSERT INTO shelf_model (code, name_zh, name_en, life_days, at_c, q10, version) VALUES ('DAIRY', '奶', 'Dairy', 14, 4, '0=3', 1)");
      sql.update("INSERT INTO shelf_model_material (material, model) VALUES ('MILK', 'DAIRY')");
      receive.receive(milk("1", "10", A1, ON_THE_LABEL), WORKER);
    });
  }

  @Test void goodsThatStoodAtTheirTemperatureKeepTheDateOnTheirLabel() {
    room("CJ-A", 4, 0, 48);
    reckon(48);
    assertThat(lastDay(A1)).isEqualTo(ON_THE_LABEL);
    assertThat(told.events()).noneMatch(event -> event instanceof Deed deed && deed.action().equals("inventory.lot.lastDayChanged"));
  }

  @Test void colderGoodsNeverOutliveTheirLabel() {
    room("CJ-A", 0, 0, 48);
    reckon(48);
    assertThat(lastDay(A1)).isEqualTo(ON_THE_LABEL);
  }

  @Test void aWarmDayTakesThreeDays() {
    room("CJ-A", 14, 0, 24);
    reckon(24);
    assertThat(lastDay(A1)).isEqualTo(ON_THE_LABEL.minusDays(2));
    assertThat(told.events()).anyMatch(event -> event instanceof Deed deed && deed.action().equals("inventory.lot.lastDayChanged"));
  }

  @Test void thePartThatStoodWarmHasLessThanTheOther() {
    room("CJ-A", 4, 0, 48);
    room("CJ-B", 14, 0, 48);
    at(24);
    transacted(() -> move.move(new MoveStockCommand("L-1", A1, B, kg("4"), null), WORKER));
    reckon(48);
    assertThat(lastDay(A1)).isEqualTo(ON_THE_LABEL);
    assertThat(lastDay(B)).isEqualTo(ON_THE_LABEL.minusDays(2));
  }

  @Test void whatIsLeftIsToldPlaceByPlaceAndForATemperatureToCome() {
    room("CJ-A", 14, 0, 24);
    reckon(24);
    assertThat(book.ofLot("L-1", null, Scope.EVERYWHERE)).singleElement().satisfies(left -> {
      assertThat(left.usedPercent()).isCloseTo(100 * 3 / 14.0, within(0.01));
      assertThat(left.daysLeft()).isCloseTo(11, within(0.01));
      assertThat(left.lastDay()).isEqualTo(lastDay(A1));
    });
    assertThat(book.ofLot("L-1", 14.0, Scope.EVERYWHERE)).singleElement().satisfies(left -> assertThat(left.daysLeft()).isCloseTo(11 / 3.0, within(0.01)));
    transacted(() -> sql.update("DELETE FROM shelf_model_material"));
    assertThat(book.ofLot("L-1", null, Scope.EVERYWHERE)).isEmpty();
  }

  @Test void theCurveFollowsTheGoodsFromRoomToRoomAndAsksWhatComes() {
    room("CJ-A", 4, 0, 48);
    room("CJ-B", 14, 0, 48);
    at(24);
    transacted(() -> move.move(new MoveStockCommand("L-1", A1, B, kg("4"), null), WORKER));
    at(48);
    LifeCurve moved = curves.ofLot("L-1", 14.0, "CJ-A", WORKER).stream().filter(curve -> curve.zone().equals("CJ-B")).findFirst().orElseThrow();
    assertThat(leftAt(moved, 0)).isCloseTo(100, within(0.01));
    assertThat(leftAt(moved, 24)).isCloseTo(100 * 13 / 14.0, within(0.01));
    assertThat(leftAt(moved, 48)).isCloseTo(100 * 10 / 14.0, within(0.01));
    assertThat(moved.label()).isEqualTo(ON_THE_LABEL);
    assertThat(moved.outlooks()).extracting(LifeCurve.Outlook::kept).containsExactly(LifeCurve.Kept.AS_GIVEN, LifeCurve.Kept.AS_NOW, LifeCurve.Kept.ASKED, LifeCurve.Kept.MOVED);
    assertThat(moved.outlooks()).extracting(outlook -> Math.round(100 * outlook.daysLeft()) / 100.0).containsExactly(10.0, 3.33, 3.33, 10.0);
    assertThat(moved.outlooks().get(0).over()).isBetween(clock.instant().plus(Duration.ofDays(10)).minusSeconds(60), clock.instant().plus(Duration.ofDays(10)).plusSeconds(60));
  }

  @Test void whereGoodsMeetTheCurveIsThatOfThoseWhoHaveUsedMore() {
    room("CJ-A", 4, 0, 48);
    room("CJ-B", 14, 0, 48);
    transacted(() -> move.move(new MoveStockCommand("L-1", A1, B, kg("4"), null), WORKER));
    at(24);
    transacted(() -> move.move(new MoveStockCommand("L-1", B, A1, kg("4"), null), WORKER));
    at(48);
    LifeCurve together = curves.ofLot("L-1", null, null, WORKER).get(0);
    assertThat(leftAt(together, 24)).isCloseTo(100 * 11 / 14.0, within(0.01));
    assertThat(leftAt(together, 48)).isCloseTo(100 * 10 / 14.0, within(0.01));
  }

  @Test void whatIfIsAskedWithinReason() {
    assertThatThrownBy(() -> curves.ofLot("L-1", 61.0, null, WORKER)).hasMessageContaining("OUT_OF_RANGE");
    assertThatThrownBy(() -> curves.ofLot("L-1", null, "MNS-A", WORKER)).hasMessageContaining("NOT_ALLOWED");
    assertThatThrownBy(() -> curves.ofLot("L-1", null, "NOWHERE", WORKER)).hasMessageContaining("NOT_FOUND");
    transacted(() -> sql.update("DELETE FROM shelf_model_material"));
    assertThat(curves.ofLot("L-1", null, null, WORKER)).isEmpty();
  }

  private static double leftAt(LifeCurve curve, int hour) {
    Instant at = MIDNIGHT.plus(Duration.ofHours(hour));
    return curve.past().stream().filter(point -> !point.at().isBefore(at)).findFirst().orElseThrow().leftPercent();
  }

  @Test void aGapCountsAsTheWarmestAroundIt() {
    room("CJ-A", 4, 0, 12);
    room("CJ-A", 14, 36, 37);
    reckon(37);
    assertThat(lastDay(A1)).isEqualTo(ON_THE_LABEL.minusDays(3));
  }

  @Test void lateReadingsCountLikeOthers() {
    room("CJ-A", 4, 0, 12);
    room("CJ-A", 14, 36, 37);
    reckon(37);
    room("CJ-A", 4, 12, 36);
    reckon(37);
    assertThat(lastDay(A1)).isEqualTo(ON_THE_LABEL.minusDays(1));
  }

  @Test void goodsWhoseLifeIsUsedUpAreOver() {
    room("CJ-A", 34, 0, 24);
    reckon(24);
    assertThat(lastDay(A1)).isBefore(TODAY);
  }

  @Test void whatIsNotKnownToAgeKeepsItsDate() {
    transacted(() -> sql.update("DELETE FROM shelf_model_material"));
    room("CJ-A", 34, 0, 24);
    reckon(24);
    assertThat(lastDay(A1)).isEqualTo(ON_THE_LABEL);
  }

  @Test void aChangedModelCountsForWhatLiesHere() {
    room("CJ-A", 14, 0, 24);
    reckon(24);
    transacted(() -> sql.update("UPDATE shelf_model SET q10 = '0=2'"));
    transacted(() -> lives.reckon(Set.of("MILK")));
    assertThat(lastDay(A1)).isEqualTo(ON_THE_LABEL.minusDays(1));
  }

  @Test void withoutAModelTheDateOnTheLabelHoldsAgain() {
    room("CJ-A", 14, 0, 24);
    reckon(24);
    transacted(() -> sql.update("DELETE FROM shelf_model_material"));
    transacted(() -> lives.reckon(Set.of("MILK")));
    assertThat(lastDay(A1)).isEqualTo(ON_THE_LABEL);
  }

  private void at(int hour) { clock.setTo(MIDNIGHT.plus(Duration.ofHours(hour))); }

  private void reckon(int hour) {
    at(hour);
    transacted(() -> lives.reckon());
  }

  /** A reading every ten minutes. */
  private void room(String zone, double celsius, int fromHour, int toHour) {
    List<Reading> readings = IntStream.range(fromHour * 6, toHour * 6).mapToObj(i -> MIDNIGHT.plus(Duration.ofMinutes(10L * i))).map(t -> new Reading(zone + "-T1", SensedQuantity.TEMP, t, t, celsius)).toList();
    transacted(() -> record.record(ReadingBatch.of(ReadingPack.of("CJ", "CJ-GW1", MIDNIGHT.plus(Duration.ofHours(toHour)), readings))));
  }

  private LocalDate lastDay(Place place) {
    return new FreeStockBook(sql, Books.papers(sql)).at("CJ", List.of("MILK")).stream().filter(stock -> stock.goods().place().equals(place)).findFirst().orElseThrow().expiry();
  }
}
