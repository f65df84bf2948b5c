package wms.shipping.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static wms.inventory.Warehouse.A1;
import static wms.inventory.Warehouse.B;
import static wms.inventory.Warehouse.SYSTEM;
import static wms.inventory.Warehouse.TODAY;
import static wms.inventory.Warehouse.WORKER;
import static wms.inventory.Warehouse.kg;
import static wms.inventory.Warehouse.milk;
import static wms.inventory.Warehouse.reserveMilk;

import java.util.List;
import org.junit.jupiter.api.Test;
import wms.inventory.HoldRequest;
import wms.inventory.InventoryReason;
import wms.inventory.LotPlace;
import wms.shared.Refusal;
import wms.shared.Scope;
import wms.shipping.NewOrder;
import wms.shipping.OrderStage;
import wms.shipping.OrderState;
import wms.shipping.OrderView;
import wms.shipping.ShippingReason;
import wms.shipping.ShortChoice;
import wms.shipping.Shortage.Because;
import wms.shipping.Shortage;

class OrderStoryTest extends OrderTest {
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

  @Test void ordersAreAskedForByHowFarTheyHaveCome() {
    receive(milk("M1", "10", A1));
    for (String order : List.of("O1", "O2", "O3")) place(order, "3", 0);
    transacted(() -> shipOrder.ship("O1", null, WORKER));
    transacted(() -> cancelOrder.cancel("O2", null, WORKER));
    assertThat(book.newest("CJ", null, Scope.EVERYWHERE, Long.MAX_VALUE, 10)).extracting(OrderView::id).containsExactly("O3", "O2", "O1");
    assertThat(book.newest(null, OrderStage.SHIPPED, Scope.EVERYWHERE, Long.MAX_VALUE, 10)).extracting(OrderView::id).containsExactly("O1");
    assertThat(book.newest("CJ", OrderStage.LIVE, Scope.EVERYWHERE, Long.MAX_VALUE, 10)).extracting(OrderView::id).containsExactly("O3");
    assertThat(book.newest("CJ", OrderStage.PARKED, Scope.EVERYWHERE, Long.MAX_VALUE, 10)).isEmpty();
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

  @Test void whatIsOrderedWhileTheFacilityWorksForReliefWaitsWithTheParkedOnes() {
    receive(milk("M1", "10", A1));
    place("O1", "8", 0);
    transacted(() -> parkOrders.park("CJ", "mode:CJ", SYSTEM));
    sql.update("UPDATE facility SET facility_mode = 'EMERGENCY' WHERE code = 'CJ'");
    assertThat(placeFor("O2", "Market", 0).state()).isEqualTo(OrderState.PARKED);
    assertThat(house.stock.ofLot("L-M1").get(0).free()).as("all of it is for relief").isEqualTo(kg("10"));
    sql.update("UPDATE facility SET facility_mode = 'NORMAL' WHERE code = 'CJ'");
    assertThat(transacted(() -> parkOrders.unpark("mode:CJ", SYSTEM))).containsExactly("O1", "O2");
    assertThat(book.order("O2").state()).isEqualTo(OrderState.ALLOCATED);
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
}
