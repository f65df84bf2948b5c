package wms.shipping.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static wms.inventory.Warehouse.A1;
import static wms.inventory.Warehouse.B;
import static wms.inventory.Warehouse.SYSTEM;
import static wms.inventory.Warehouse.TODAY;
import static wms.inventory.Warehouse.WORKER;
import static wms.inventory.Warehouse.furnish;
import static wms.inventory.Warehouse.kg;
import static wms.inventory.Warehouse.milk;
import static wms.inventory.Warehouse.reserveMilk;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import wms.inventory.HoldRequest;
import wms.inventory.InventoryReason;
import wms.inventory.LotPlace;
import wms.inventory.MoveStockCommand;
import wms.inventory.NewLot;
import wms.inventory.Purpose;
import wms.inventory.Reservation;
import wms.inventory.ReservationRequest;
import wms.inventory.ReservationLost;
import wms.inventory.ReservationState;
import wms.inventory.Warehouse;
import wms.shared.DatabaseTest;
import wms.shared.Reason;
import wms.shared.Refusal;
import wms.shared.Wired;
import wms.shipping.NewOrder;
import wms.shipping.OrderState;
import wms.shipping.OrderView;
import wms.shipping.ShippingReason;
import wms.shipping.ShortChoice;
import wms.shipping.Shortage;
import wms.shipping.Shortage.Because;

class OrderStoryTest extends DatabaseTest {
  private Warehouse house;
  private OrderBook book;
  private PlaceOrder placeOrder;
  private ShipOrder shipOrder;
  private CancelOrder cancelOrder;
  private ParkOrders parkOrders;
  private OrdersToPark toPark;
  private AllocateOrder allocateOrder;
  private DecideShortage decideShortage;
  private WhyShort whyShort;
  private ReplaceHeldGoods replaceHeldGoods;

  @BeforeEach void aShippingOffice() {
    furnish(sql);
    house = new Warehouse(sql);
    Wired office = new Wired(entities, sql, house.clock);
    book = office.bean(OrderBook.class);
    placeOrder = office.bean(PlaceOrder.class);
    shipOrder = office.bean(ShipOrder.class);
    cancelOrder = office.bean(CancelOrder.class);
    parkOrders = office.bean(ParkOrders.class);
    allocateOrder = office.bean(AllocateOrder.class);
    decideShortage = office.bean(DecideShortage.class);
    whyShort = office.bean(WhyShort.class);
    replaceHeldGoods = office.bean(ReplaceHeldGoods.class);
    toPark = new OrdersToPark(sql);
  }

  @AfterEach void theBooksAgree() { assertThat(transacted(() -> house.proof.prove(null, null, null)).differences()).isEmpty(); }

  @Test void whatExpiresFirstGoesFirst() {
    receive(milk("LATE", "10", A1, TODAY.plusDays(20)));
    receive(milk("SOON", "6", B, TODAY.plusDays(4)));
    OrderView order = place("O1", "8", 0);
    assertThat(order.state()).isEqualTo(OrderState.ALLOCATED);
    assertThat(order.number()).startsWith("SO-");
    assertThat(reserved("O1")).containsExactlyInAnyOrder("L-SOON 6.000 kg", "L-LATE 2.000 kg");
    assertThat(place("O1", "8", 0).version()).as("sent twice").isEqualTo(order.version());
  }

  @Test void ofLotsThatExpireOnOneDayTheSmallestThatCoversAllIsTaken() {
    receive(milk("LARGE", "30", A1, TODAY.plusDays(4)));
    receive(milk("RIGHT", "9", B, TODAY.plusDays(4)));
    receive(milk("SMALL", "5", B, TODAY.plusDays(4)));
    place("O1", "8", 0);
    assertThat(reserved("O1")).containsExactly("L-RIGHT 8.000 kg");
  }

  @Test void aLineIsServedOutOfAsManyLotsAsItTakes() {
    for (int day = 40; day > 0; day--) receive(milk("D" + day, "2", day % 2 == 0 ? A1 : B, TODAY.plusDays(day)));
    OrderView order = place("O1", "51", 0);
    assertThat(order.state()).isEqualTo(OrderState.ALLOCATED);
    assertThat(reserved("O1")).hasSize(26).contains("L-D1 2.000 kg", "L-D25 2.000 kg", "L-D26 1.000 kg");
    assertThat(place("O2", "30", 0).lines().get(0).shortBy()).as("what the first left").isEqualTo(kg("1"));
  }

  @Test void ofManyLotsOfOneDayTheRightOneIsFound() {
    for (int lot = 0; lot < 30; lot++) receive(milk("S" + lot, "2", A1, TODAY.plusDays(4)));
    receive(milk("WHOLE", "9", B, TODAY.plusDays(4)));
    place("O1", "8", 0);
    assertThat(reserved("O1")).containsExactly("L-WHOLE 8.000 kg");
  }

  @Test void whatIsSpentAtOnePlaceIsPassedOverAndTheRestOfItsLotServes() {
    receive(milk("M1", "10", A1, TODAY.plusDays(9)));
    transacted(() -> house.moveStock.move(new MoveStockCommand("L-M1", A1, B, kg("4"), null), WORKER));
    transacted(() -> sql.update("UPDATE stock_balance SET use_by = ? WHERE lot = 'L-M1' AND place = ?", TODAY.minusDays(1), A1.code()));
    OrderView order = place("O1", "8", 0);
    assertThat(order.lines().get(0).shortBy()).isEqualTo(kg("4"));
    assertThat(house.reservations.of(Purpose.ORDER, "O1")).singleElement().satisfies(made -> assertThat(made.place()).isEqualTo(B));
    assertThat(whyShort.of("O1").get(0).limits()).contains(new Shortage.Limit(Because.EXPIRED, kg("6")));
  }

  @Test void whatIsSpentAfterItWasReservedDoesNotLeave() {
    receive(milk("M1", "10", A1, TODAY.plusDays(9)));
    String kept = transacted(() -> house.reserveStock.reserve(ReservationRequest.of("L-M1", "CJ", kg("8"), Purpose.MANUAL, "note"), WORKER)).id();
    transacted(() -> sql.update("UPDATE stock_balance SET use_by = ? WHERE lot = 'L-M1'", TODAY.minusDays(1)));
    assertRefused(() -> house.shipReserved.ship(List.of(kept), "Market", null, WORKER), InventoryReason.LOT_EXPIRED);
    assertRefused(() -> house.reserveStock.reserve(ReservationRequest.of("L-M1", "CJ", kg("1"), Purpose.MANUAL, "note"), WORKER), InventoryReason.LOT_EXPIRED);
  }

  @Test void whatExpiresTodayIsStillUsableToday() {
    receive(milk("TODAY", "10", A1, TODAY));
    assertThat(place("O1", "4", 0).state()).isEqualTo(OrderState.ALLOCATED);
    assertThat(place("O2", "4", 1).state()).isEqualTo(OrderState.OPEN);
    assertThat(whyShort.of("O2")).singleElement().satisfies(line -> assertThat(line.limits()).containsExactly(new Shortage.Limit(Because.LIFE_TOO_SHORT, kg("10"))));
  }

  @Test void aShortLineSaysWhatLimitsIt() {
    receive(milk("HELD", "10", A1));
    receive(milk("SHORT-LIFE", "9", A1, TODAY.plusDays(6)));
    receive(reserveMilk("RESERVE", "8", A1));
    receive(milk("OTHERS", "7", B));
    transacted(() -> house.holdLots.hold(new HoldRequest(List.of(new LotPlace("L-HELD", A1)), "EXCURSION", "E1", null), SYSTEM));
    place("O1", "7", 7);
    place("O2", "5", 7);
    assertThat(whyShort.of("O2")).singleElement().satisfies(line -> assertThat(line.limits()).containsExactly(new Shortage.Limit(Because.HELD, kg("10")), new Shortage.Limit(Because.LIFE_TOO_SHORT, kg("9")),
        new Shortage.Limit(Because.RESERVE_CLASS, kg("8")), new Shortage.Limit(Because.RESERVED_FOR_OTHERS, kg("7"))));
  }

  @Test void onlyTheOwnerNamedServesAnOrder() {
    receive(milk("M1", "10", A1));
    OrderView order = transacted(() -> placeOrder.place(new NewOrder("O1", "CJ", "Market", null, "Somebody else", null, null, null, null, List.of(NewOrder.Line.of("MILK", kg("2")))), WORKER));
    assertThat(order.state()).isEqualTo(OrderState.OPEN);
    assertThat(whyShort.of("O1").get(0).limits()).containsExactly(new Shortage.Limit(Because.OTHER_OWNER, kg("10")));
  }

  @Test void goodsHeldAfterAllocationAreLetGoAndOthersAreLookedFor() {
    receive(milk("SOON", "10", A1, TODAY.plusDays(4)));
    place("O1", "8", 0);
    transacted(() -> house.holdLots.hold(new HoldRequest(List.of(new LotPlace("L-SOON", A1)), "EXCURSION", "E1", null), SYSTEM));
    assertThat(book.order("O1").state()).isEqualTo(OrderState.OPEN);
    receive(milk("LATE", "10", B, TODAY.plusDays(9)));
    assertThat(transacted(() -> allocateOrder.allocate("O1", WORKER)).state()).isEqualTo(OrderState.ALLOCATED);
    assertThat(house.reservations.of(Purpose.ORDER, "O1").stream().filter(made -> made.state() != ReservationState.RELEASED).map(Reservation::lot)).containsExactly("L-LATE");
  }

  @Test void goodsThatStayHeldAreReplacedWithoutAnybodyAsking() {
    receive(milk("SOON", "10", A1, TODAY.plusDays(4)));
    place("O1", "8", 0);
    receive(milk("LATE", "6", B, TODAY.plusDays(9)));
    transacted(() -> house.holdLots.hold(new HoldRequest(List.of(new LotPlace("L-SOON", A1)), "EXCURSION", "E1", null), SYSTEM));
    house.clock.pass(ReplaceHeldGoods.PATIENCE.minusSeconds(1));
    assertThat(replaced()).as("it may end soon").containsExactly("L-SOON 8.000 kg");
    house.clock.pass(Duration.ofMinutes(1));
    assertThat(replaced()).containsExactly("L-LATE 6.000 kg");
    assertThat(book.order("O1").lines().get(0).shortBy()).as("what nothing replaces is short").isEqualTo(kg("2"));
    long told = deeds();
    assertThat(replaced()).containsExactly("L-LATE 6.000 kg");
    assertThat(deeds()).as("nothing to do, nothing told").isEqualTo(told);
  }

  @Test void heldGoodsOfAParkedOrderAreLeftAlone() {
    receive(milk("SOON", "10", A1, TODAY.plusDays(4)));
    place("O1", "8", 0);
    transacted(() -> house.holdLots.hold(new HoldRequest(List.of(new LotPlace("L-SOON", A1)), "EXCURSION", "E1", null), SYSTEM));
    transacted(() -> parkOrders.park("CJ", "mode:CJ", SYSTEM));
    house.clock.pass(Duration.ofHours(1));
    long told = deeds();
    assertThat(replaced()).isEmpty();
    assertThat(deeds()).isEqualTo(told);
  }

  /** What is kept for the order after a round. */
  private List<String> replaced() {
    assertThat(transacted(() -> replaceHeldGoods.replace())).isEmpty();
    return house.reservations.of(Purpose.ORDER, "O1").stream().filter(made -> made.state() != ReservationState.RELEASED).map(made -> made.lot() + " " + made.quantity()).toList();
  }

  private long deeds() { return sql.first(row -> row.number("n"), "SELECT COUNT(*) AS n FROM audit_entry").orElseThrow(); }

  @Test void whatIsDiscardedIsReplacedAtOnce() {
    receive(milk("SOON", "10", A1, TODAY.plusDays(4)));
    receive(milk("LATE", "10", B, TODAY.plusDays(9)));
    place("O1", "8", 0);
    transacted(() -> allocateOrder.on(new ReservationLost("R1", Purpose.ORDER, "O1", "L-SOON", kg("8"))));
    assertThat(book.order("O1").state()).isEqualTo(OrderState.ALLOCATED);
  }

  @Test void nothingShortIsShippedUnlessSomebodyGivesUpTheRest() {
    receive(milk("M1", "5", A1));
    place("O1", "8", 0);
    assertRefused(() -> shipOrder.ship("O1", null, WORKER), ShippingReason.ORDER_IS_SHORT);
    OrderView decided = transacted(() -> decideShortage.decide("O1", ShortChoice.GIVE_UP_REST, null, WORKER));
    assertThat(decided.lines().get(0).givenUp()).isEqualTo(kg("3"));
    assertThat(transacted(() -> shipOrder.ship("O1", null, WORKER)).state()).isEqualTo(OrderState.SHIPPED);
    assertRefused(() -> decideShortage.decide("O1", ShortChoice.WAIT, null, WORKER), ShippingReason.ORDER_ENDED);
  }

  @Test void packsSayTheQuantityAndADestinationSaysTheConsignee() {
    sql.update("INSERT INTO pack (material, code, pack_level, quantity, mass_kg, volume_m3) VALUES ('MILK', 'CRATE', 'CASE', 12.5, 13, 0.02)");
    NewOrder wanted = new NewOrder("O1", "CJ", null, "MNS", null, null, null, null, null, List.of(new NewOrder.Line("MILK", null, "CRATE", 4, null)));
    OrderView order = transacted(() -> placeOrder.place(wanted, WORKER));
    assertThat(order.consignee()).isEqualTo("MNS");
    assertThat(order.lines().get(0).quantity()).isEqualTo(kg("50"));
  }

  @Test void piecesAreOrderedOnlyOfWhatIsWeighedAndCounted() {
    assertRefused(() -> placeOrder.place(ordered("MILK", "50", 48), WORKER), InventoryReason.PIECES_NOT_COUNTED);
    assertThat(transacted(() -> placeOrder.place(ordered("LAMB", "60", 3), WORKER)).lines().get(0).pieces()).isEqualTo(3);
  }

  private static NewOrder ordered(String material, String kg, Integer pieces) { return new NewOrder("O1", "CJ", "Market", null, null, null, null, null, null, List.of(new NewOrder.Line(material, kg(kg), null, null, pieces))); }

  @Test void heldExpiringAndReserveGoodsServeNoOrder() {
    receive(milk("HELD", "10", A1));
    receive(milk("SHORT-LIFE", "10", A1, TODAY.plusDays(6)));
    receive(reserveMilk("RESERVE", "10", A1));
    transacted(() -> house.holdLots.hold(new HoldRequest(List.of(new LotPlace("L-HELD", A1)), "EXCURSION", "E1", null), SYSTEM));
    OrderView order = place("O1", "5", 7);
    assertThat(order.state()).isEqualTo(OrderState.OPEN);
    assertThat(order.lines().get(0).shortBy()).isEqualTo(kg("5"));
    assertRefused(() -> shipOrder.ship("O1", null, WORKER), ShippingReason.ORDER_IS_SHORT);
  }

  @Test void anOrderIsShippedWholeAndOnce() {
    receive(milk("M1", "10", A1));
    place("O1", "8", 0);
    assertThat(transacted(() -> shipOrder.ship("O1", null, WORKER)).state()).isEqualTo(OrderState.SHIPPED);
    assertThat(house.stock.ofLot("L-M1").get(0).balance()).isEqualTo(kg("2"));
    assertRefused(() -> shipOrder.ship("O1", null, WORKER), ShippingReason.ORDER_ENDED);
  }

  @Test void whatWasShortIsLookedForAgainBeforeShipping() {
    place("O1", "8", 0);
    receive(milk("M1", "10", A1));
    assertThat(transacted(() -> shipOrder.ship("O1", null, WORKER)).state()).isEqualTo(OrderState.SHIPPED);
  }

  @Test void aCancelledOrderFreesItsGoods() {
    receive(milk("M1", "10", A1));
    place("O1", "8", 0);
    assertThat(transacted(() -> cancelOrder.cancel("O1", null, WORKER)).state()).isEqualTo(OrderState.CANCELLED);
    assertThat(house.stock.ofLot("L-M1").get(0).free()).isEqualTo(kg("10"));
  }

  @Test void parkedOrdersFreeTheirGoodsAndAreServedAgainByUrgency() {
    receive(milk("M1", "10", A1));
    place("O1", "8", 0);
    transacted(() -> placeOrder.place(NewOrder.of("O2", "CJ", "Hospital", 5, List.of(NewOrder.Line.of("MILK", kg("7"))), 0), WORKER));
    assertThat(toPark.open("CJ")).hasSize(2);
    assertThat(transacted(() -> parkOrders.park("CJ", "mode:CJ", SYSTEM))).containsExactly("O1", "O2");
    assertThat(house.stock.ofLot("L-M1").get(0).free()).isEqualTo(kg("10"));
    assertRefused(() -> shipOrder.ship("O1", null, WORKER), ShippingReason.ORDER_PARKED);
    assertThat(toPark.parked("mode:CJ")).hasSize(2);
    assertThat(transacted(() -> parkOrders.unpark("mode:CJ", SYSTEM))).containsExactly("O1", "O2");
    assertThat(book.order("O2").state()).isEqualTo(OrderState.ALLOCATED);
    assertThat(book.order("O1").lines().get(0).shortBy()).isEqualTo(kg("5"));
  }

  @Test void aRegisteredConsigneeGetsTheLifeItAsksForUnlessTheOrderSaysOtherwise() {
    sql.update("INSERT INTO partner (code, name_zh, name_en, roles, life_at_issue_days, version) VALUES ('HOSP', '医院', 'Hospital', 'CONSIGNEE', 9, 1)");
    sql.update("INSERT INTO partner_life (partner, subject, temperature_class, at_issue_days) VALUES ('HOSP', '@CHILLED', 'CHILLED', 12)");
    assertThat(placeFor("O1", "Hospital", null).minLifeDays()).isEqualTo(12);
    assertThat(placeFor("O2", "HOSP", 2).minLifeDays()).isEqualTo(2);
    assertThat(placeFor("O3", "Somebody unregistered", null).minLifeDays()).isZero();
  }

  private OrderView placeFor(String id, String consignee, Integer minLifeDays) {
    return transacted(() -> placeOrder.place(NewOrder.of(id, "CJ", consignee, null, List.of(NewOrder.Line.of("MILK", kg("1"))), minLifeDays), WORKER));
  }

  @Test void everyFaultOfAnOrderIsNamedAtOnce() {
    NewOrder bad = NewOrder.of("O1", "CJ", "", 9, List.of(NewOrder.Line.of("MILK", kg("1")), NewOrder.Line.of("MILK", null)), -1);
    assertThatThrownBy(() -> transacted(() -> placeOrder.place(bad, WORKER))).isInstanceOfSatisfying(Refusal.class,
        refusal -> assertThat(refusal.fields()).extracting(Refusal.Field::pointer).containsExactly("/consignee", "/priority", "/minLifeDays", "/lines/1/material", "/lines/1/quantity"));
  }

  private void receive(NewLot goods) { transacted(() -> house.receiveLot.receive(goods, WORKER)); }

  private OrderView place(String id, String kg, int minLifeDays) {
    return transacted(() -> placeOrder.place(NewOrder.of(id, "CJ", "Market", null, List.of(NewOrder.Line.of("MILK", kg(kg))), minLifeDays), WORKER));
  }

  private List<String> reserved(String order) {
    return house.reservations.of(Purpose.ORDER, order).stream().map(made -> made.lot() + " " + made.quantity()).toList();
  }

  private void assertRefused(Runnable work, Reason reason) {
    assertThatThrownBy(() -> transacted(work)).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(reason));
  }
}
