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

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import wms.catalogue.MaterialBook;
import wms.inventory.HoldRequest;
import wms.inventory.LotPlace;
import wms.inventory.NewLot;
import wms.inventory.Purpose;
import wms.inventory.Warehouse;
import wms.inventory.usecase.LotsToBe;
import wms.people.PartnerBook;
import wms.shared.DatabaseTest;
import wms.shared.Fired;
import wms.shared.Reason;
import wms.shared.Refusal;
import wms.shipping.NewOrder;
import wms.shipping.OrderState;
import wms.shipping.OrderView;
import wms.shipping.ShippingReason;
import wms.shipping.domain.Orders;
import wms.shipping.sql.OrderPapers;

class OrderStoryTest extends DatabaseTest {
  private Warehouse house;
  private OrderBook book;
  private PlaceOrder placeOrder;
  private ShipOrder shipOrder;
  private CancelOrder cancelOrder;
  private ParkOrders parkOrders;
  private OrdersToPark toPark;

  @BeforeEach void aShippingOffice() {
    furnish(sql);
    house = new Warehouse(sql);
    Orders orders = OrderPapers.of(sql, house.clock);
    book = new OrderBook(sql);
    Serve serve = new Serve(house.dispatchStock, house.allocateStock, book, house.places);
    LetGo letGo = new LetGo(house.reservations, house.releaseReservation);
    placeOrder = new PlaceOrder(orders, book, serve, new LotsToBe(new MaterialBook(sql), house.places, house.clock), house.places, new ConsigneeLife(new PartnerBook(sql), new MaterialBook(sql)), Fired.event(), house.clock);
    shipOrder = new ShipOrder(orders, book, serve, house.reservations, house.shipReserved, house.story, house.places, Fired.event());
    cancelOrder = new CancelOrder(orders, book, letGo, Fired.event());
    parkOrders = new ParkOrders(orders, serve, letGo, Fired.event());
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
    transacted(() -> placeOrder.place(new NewOrder("O2", "CJ", "Hospital", 5, List.of(new NewOrder.Line("MILK", kg("7"))), 0), WORKER));
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
    return transacted(() -> placeOrder.place(new NewOrder(id, "CJ", consignee, null, List.of(new NewOrder.Line("MILK", kg("1"))), minLifeDays), WORKER));
  }

  @Test void everyFaultOfAnOrderIsNamedAtOnce() {
    NewOrder bad = new NewOrder("O1", "CJ", "", 9, List.of(new NewOrder.Line("MILK", kg("1")), new NewOrder.Line("MILK", null)), -1);
    assertThatThrownBy(() -> transacted(() -> placeOrder.place(bad, WORKER))).isInstanceOfSatisfying(Refusal.class,
        refusal -> assertThat(refusal.fields()).extracting(Refusal.Field::pointer).containsExactly("/consignee", "/priority", "/minLifeDays", "/lines/1/material", "/lines/1/quantity"));
  }

  private void receive(NewLot goods) { transacted(() -> house.receiveLot.receive(goods, WORKER)); }

  private OrderView place(String id, String kg, int minLifeDays) {
    return transacted(() -> placeOrder.place(new NewOrder(id, "CJ", "Market", null, List.of(new NewOrder.Line("MILK", kg(kg))), minLifeDays), WORKER));
  }

  private List<String> reserved(String order) {
    return house.reservations.of(Purpose.ORDER, order).stream().map(made -> made.lot() + " " + made.quantity()).toList();
  }

  private void assertRefused(Runnable work, Reason reason) {
    assertThatThrownBy(() -> transacted(work)).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(reason));
  }
}
