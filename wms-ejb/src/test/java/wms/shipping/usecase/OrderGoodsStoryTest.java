package wms.shipping.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static wms.inventory.Warehouse.A1;
import static wms.inventory.Warehouse.B;
import static wms.inventory.Warehouse.SYSTEM;
import static wms.inventory.Warehouse.TODAY;
import static wms.inventory.Warehouse.WORKER;
import static wms.inventory.Warehouse.kg;
import static wms.inventory.Warehouse.milk;
import static wms.inventory.Warehouse.reserveMilk;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import wms.inventory.HoldRequest;
import wms.inventory.InventoryReason;
import wms.inventory.LotPlace;
import wms.inventory.MoveStockCommand;
import wms.inventory.Purpose;
import wms.inventory.Reservation;
import wms.inventory.ReservationRequest;
import wms.inventory.ReservationLost;
import wms.inventory.ReservationState;
import wms.shipping.NewOrder;
import wms.shipping.OrderState;
import wms.shipping.OrderView;
import wms.shipping.ShippingReason;
import wms.shipping.Shortage;
import wms.shipping.Shortage.Because;

/** Which goods an order gets, and what becomes of it when they are spent or held. */
class OrderGoodsStoryTest extends OrderTest {
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

  private List<String> reserved(String order) {
    return house.reservations.of(Purpose.ORDER, order).stream().map(made -> made.lot() + " " + made.quantity()).toList();
  }
}
