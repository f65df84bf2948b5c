package wms.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static wms.inventory.Warehouse.*;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import wms.inventory.usecase.StockBook;
import wms.shared.DatabaseTest;
import wms.shared.Quantity;
import wms.shared.Refusal;
import wms.shared.Right;
import wms.shared.Scope;

class InventoryStoryTest extends DatabaseTest {
  private Warehouse house;

  @BeforeEach void aWarehouse() {
    furnish(sql);
    house = new Warehouse(sql);
  }

  @AfterEach void theBooksAgree() { assertThat(transacted(() -> house.proof.prove(null, null, null)).differences()).isEmpty(); }

  @Test void whatComesInLiesThereAndIsFree() {
    LotView lot = receive(milk("M1", "12.5", A1));
    StockRow row = lot.stock().get(0);
    assertThat(row.balance()).isEqualTo(kg("12.5"));
    assertThat(row.free()).isEqualTo(kg("12.5"));
    assertThat(row.facility()).isEqualTo("CJ");
    assertThat(row.bin()).isEqualTo("CJ-A-01");
    assertThat(lot.owner()).isEqualTo("Bureau");
    assertThat(lot.movements()).singleElement().satisfies(line -> {
      assertThat(line.from()).isEqualTo("@SUPPLIER");
      assertThat(line.to()).isEqualTo("CJ-A:CJ-A-01");
    });
    assertThat(house.deeds.events()).extracting("action").containsExactly("inventory.lot.received");
    assertThat(house.moves.events()).containsExactly(new StockMoved("L-M1", Place.SUPPLIER, A1, kg("12.5"), house.clock.instant()));
  }

  @Test void aSecondDeliveryOfTheSameLotJoinsTheFirst() {
    receive(milk("M1", "10", A1));
    receive(milk("M1", "5", B));
    assertThat(house.stock.ofLot("L-M1")).extracting(StockRow::balance).containsExactly(kg("10"), kg("5"));
  }

  @Test void aSecondDeliveryWithAnotherDateIsRefused() {
    receive(milk("M1", "10", A1));
    assertRefused(() -> receive(milk("M1", "5", B, TODAY.plusDays(3))), InventoryReason.LOT_DIFFERS);
  }

  @Test void theSameReceiptSentTwiceCountsOnce() {
    NewLot goods = new NewLot(null, "M1", "MILK", kg("5"), A1, TODAY.plusDays(5), null, "Dairy", null, null, null, "R-1");
    String lot = receive(goods).lot();
    assertThat(receive(goods).lot()).isEqualTo(lot);
    assertThat(house.stock.ofLot(lot)).singleElement().extracting(StockRow::balance).isEqualTo(kg("5"));
  }

  @Test void expiredGoodsAreNotTakenIn() {
    assertRefused(() -> receive(milk("M1", "10", A1, TODAY.minusDays(1))), InventoryReason.LOT_EXPIRED);
    receive(milk("M2", "10", A1, TODAY));
  }

  @Test void lifeFollowsFromTheDayOfProduction() {
    NewLot goods = new NewLot("L-M1", "M1", "MILK", kg("5"), A1, null, TODAY.minusDays(2), "Dairy", null, null, null, null);
    assertThat(receive(goods).expiry()).isEqualTo(TODAY.plusDays(8));
  }

  @Test void goodsThatKeepHaveNoExpiry() {
    NewLot tents = new NewLot("L-T1", "T1", "TENT", Quantity.of("3", "pcs"), A1, null, null, "Canvas", null, null, null, null);
    assertThat(receive(tents).expiry()).isNull();
    assertThat(house.stock.rows(new StockFilter("CJ", null, null, null, StockStatus.FREE, "tent"), Scope.EVERYWHERE, null, 10)).hasSize(1);
  }

  @Test void everyMissingFieldIsNamedAtOnce() {
    NewLot empty = new NewLot(null, " ", null, null, null, null, null, null, null, null, null, null);
    assertThatThrownBy(() -> receive(empty)).isInstanceOfSatisfying(Refusal.class,
        refusal -> assertThat(refusal.fields()).extracting(Refusal.Field::pointer).containsExactly("/lotNumber", "/material", "/supplier", "/quantity", "/zone"));
  }

  @Test void halfATentCannotBeMoved() {
    receive(new NewLot("L-T1", "T1", "TENT", Quantity.of("3", "pcs"), A1, null, null, "Canvas", null, null, null, null));
    assertRefused(() -> move("L-T1", A1, B, Quantity.of("0.5", "pcs")), InventoryReason.NOT_IN_STEPS);
    assertRefused(() -> move("L-T1", A1, B, kg("1")), InventoryReason.UNIT_DIFFERS);
  }

  @Test void noMoreCanBeMovedThanLiesThere() {
    receive(milk("M1", "10", A1));
    assertRefused(() -> move("L-M1", A1, B, kg("10.001")), InventoryReason.NOT_ENOUGH_FREE);
    move("L-M1", A1, B, kg("10"));
    assertThat(house.stock.ofLot("L-M1")).singleElement().extracting(StockRow::zone).isEqualTo("CJ-B");
  }

  @Test void aBinOfAnotherZoneIsNoPlace() {
    assertRefused(() -> receive(milk("M1", "10", Place.of("CJ-B", "CJ-A-01"))), InventoryReason.BIN_OF_OTHER_ZONE);
  }

  @Test void nobodyWorksAtAFacilityThatIsNotTheirs() {
    receive(milk("M1", "10", MANAS));
    assertThatThrownBy(() -> transacted(() -> house.adjustStock.adjust(new Adjustment("L-M1", MANAS, kg("-1"), AdjustmentReason.SHRINK), "a", WORKER)))
        .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.params()).containsEntry("right", Right.ADJUST_STOCK.name()));
  }

  @Test void reservedGoodsAreNotFreeAndStayWhereTheyAre() {
    receive(milk("M1", "10", A1));
    reserve("L-M1", "4");
    StockRow row = house.stock.ofLot("L-M1").get(0);
    assertThat(row.free()).isEqualTo(kg("6"));
    assertThat(row.reserved()).isEqualTo(kg("4"));
    assertRefused(() -> move("L-M1", A1, B, kg("7")), InventoryReason.NOT_ENOUGH_FREE);
    assertRefused(() -> reserve("L-M1", "7"), InventoryReason.NOT_ENOUGH_FREE);
  }

  @Test void withoutALotTheOneThatExpiresFirstIsReserved() {
    receive(milk("LATE", "10", A1, TODAY.plusDays(9)));
    receive(milk("SOON", "10", A1, TODAY.plusDays(2)));
    receive(reserveMilk("RESERVE", "10", A1));
    Reservation made = transacted(() -> house.reserveStock.reserve(new ReservationRequest("R1", null, "MILK", "CJ", null, null, kg("8"), Purpose.MANUAL, "note"), WORKER));
    assertThat(made.lot()).isEqualTo("L-SOON");
    assertThat(made.state()).isEqualTo(ReservationState.ACTIVE);
    assertThat(transacted(() -> house.reserveStock.reserve(new ReservationRequest("R1", null, "MILK", "CJ", null, null, kg("8"), Purpose.MANUAL, "note"), WORKER))).isEqualTo(made);
  }

  @Test void releasedGoodsAreFreeAgainAndReleasingTwiceIsHarmless() {
    receive(milk("M1", "10", A1));
    String reservation = reserve("L-M1", "4").id();
    release(reservation);
    release(reservation);
    assertThat(house.stock.ofLot("L-M1").get(0).free()).isEqualTo(kg("10"));
    assertRefused(() -> ship(reservation, null), InventoryReason.RESERVATION_ENDED);
  }

  @Test void whatIsShippedIsGoneOnce() {
    receive(milk("M1", "10", A1));
    String reservation = reserve("L-M1", "4").id();
    Shipment shipment = ship(reservation, null);
    assertThat(shipment.movements()).singleElement().extracting(Movement::to).isEqualTo("@CONSIGNEE");
    assertThat(house.stock.ofLot("L-M1").get(0).balance()).isEqualTo(kg("6"));
    assertRefused(() -> ship(reservation, null), InventoryReason.RESERVATION_ENDED);
    assertRefused(() -> release(reservation), InventoryReason.RESERVATION_ENDED);
  }

  @Test void goodsThatExpiredOnTheShelfAreNotShipped() {
    receive(milk("M1", "10", A1, TODAY));
    String reservation = reserve("L-M1", "4").id();
    house.clock.pass(Duration.ofDays(1));
    assertRefused(() -> ship(reservation, null), InventoryReason.LOT_EXPIRED);
  }

  @Test void reserveGoodsLeaveOnlyOnAnOrderOfUseGivenBySomeoneElse() {
    receive(reserveMilk("M1", "10", A1));
    assertRefused(() -> reserve("L-M1", "4"), InventoryReason.RESERVE_NEEDS_ORDER);
    String reservation = transacted(() -> house.reserveStock.reserve(ReservationRequest.of("L-M1", "CJ", kg("4"), Purpose.PLAN, "plan-1"), APPROVER)).id();
    assertRefused(() -> ship(reservation, null), InventoryReason.RESERVE_NEEDS_ORDER);
    assertRefused(() -> ship(reservation, "DY-1"), InventoryReason.ORDER_OF_USE_UNKNOWN);
    transacted(() -> house.issueOrderOfUse.issue("DY-1", "plan-1", SYSTEM));
    assertRefused(() -> transacted(() -> house.shipReserved.ship(List.of(reservation), "Fukang", "DY-1", SYSTEM)), InventoryReason.OWN_ORDER_OF_USE);
    assertThat(ship(reservation, "DY-1").movements()).hasSize(1);
    assertRefused(() -> move("L-M1", A1, MANAS, kg("1")), InventoryReason.RESERVE_NEEDS_ORDER);
    move("L-M1", A1, B, kg("1"));
  }

  @Test void aMovementIsTakenBackOnce() {
    receive(milk("M1", "10", A1));
    Movement line = move("L-M1", A1, B, kg("4"));
    Movement back = reverse(line);
    assertThat(back.reverses()).isEqualTo(line.id());
    assertThat(house.stock.ofLot("L-M1")).singleElement().extracting(StockRow::balance).isEqualTo(kg("10"));
    assertRefused(() -> reverse(line), InventoryReason.ALREADY_REVERSED);
    assertRefused(() -> reverse(back), InventoryReason.IS_A_REVERSAL);
  }

  @Test void aMovementIsNotTakenBackWhenTheGoodsAreGone() {
    receive(milk("M1", "10", A1));
    Movement line = move("L-M1", A1, B, kg("4"));
    move("L-M1", B, Q, kg("1"));
    assertRefused(() -> reverse(line), InventoryReason.GOODS_GONE);
  }

  @Test void whatACountFindsAndMissesGoesThroughTheLedger() {
    receive(milk("M1", "10", A1));
    adjust("-0.5", AdjustmentReason.SHRINK);
    adjust("1", AdjustmentReason.FOUND);
    adjust("-2", AdjustmentReason.COUNT);
    assertThat(house.stock.ofLot("L-M1").get(0).balance()).isEqualTo(kg("8.5"));
    assertRefused(() -> adjust("1", AdjustmentReason.DAMAGE), InventoryReason.DIRECTION_WRONG);
    assertRefused(() -> adjust("-1", AdjustmentReason.FOUND), InventoryReason.DIRECTION_WRONG);
    assertRefused(() -> adjust("-9", AdjustmentReason.COUNT), InventoryReason.NOT_ENOUGH_FREE);
  }

  @Test void aListIsReadPageByPage() {
    for (int i = 0; i < 5; i++) receive(milk("M" + i, "1", i % 2 == 0 ? A1 : B, TODAY.plusDays(5 - i)));
    List<StockRow> first = house.stock.rows(StockFilter.all(), Scope.EVERYWHERE, null, 3);
    List<StockRow> rest = house.stock.rows(StockFilter.all(), Scope.EVERYWHERE, StockBook.cursor(first.get(2)), 3);
    assertThat(first).extracting(StockRow::lot).containsExactly("L-M4", "L-M3", "L-M2");
    assertThat(rest).extracting(StockRow::lot).containsExactly("L-M1", "L-M0");
  }

  private LotView receive(NewLot goods) { return transacted(() -> house.receiveLot.receive(goods, WORKER)); }

  private Movement move(String lot, Place from, Place to, Quantity quantity) { return transacted(() -> house.moveStock.move(new MoveStockCommand(lot, from, to, quantity, null), WORKER)); }

  private Movement adjust(String delta, AdjustmentReason reason) { return transacted(() -> house.adjustStock.adjust(new Adjustment("L-M1", A1, kg(delta), reason), "a", WORKER)); }

  private Movement reverse(Movement line) { return transacted(() -> house.reverseMovement.reverse(line.id(), "mistake", WORKER)); }

  private Reservation reserve(String lot, String kg) { return transacted(() -> house.reserveStock.reserve(ReservationRequest.of(lot, "CJ", kg(kg), Purpose.MANUAL, "note"), WORKER)); }

  private void release(String reservation) { transacted(() -> house.releaseReservation.release(reservation, WORKER)); }

  private Shipment ship(String reservation, String order) { return transacted(() -> house.shipReserved.ship(List.of(reservation), "Fukang", order, WORKER)); }

  private static void assertRefused(Runnable work, InventoryReason reason) {
    assertThatThrownBy(work::run).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(reason));
  }
}
