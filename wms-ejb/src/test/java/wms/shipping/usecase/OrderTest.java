package wms.shipping.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static wms.inventory.Warehouse.WORKER;
import static wms.inventory.Warehouse.furnish;
import static wms.inventory.Warehouse.kg;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import wms.inventory.NewLot;
import wms.inventory.Warehouse;
import wms.shared.DatabaseTest;
import wms.shared.Reason;
import wms.shared.Refusal;
import wms.shared.Wired;
import wms.shipping.NewOrder;
import wms.shipping.OrderView;

/** A shipping office, and what its orders have. */
abstract class OrderTest extends DatabaseTest {
  Warehouse house;
  OrderBook book;
  PlaceOrder placeOrder;
  ShipOrder shipOrder;
  CancelOrder cancelOrder;
  ParkOrders parkOrders;
  OrdersToPark toPark;
  AllocateOrder allocateOrder;
  DecideShortage decideShortage;
  WhyShort whyShort;
  ReplaceHeldGoods replaceHeldGoods;

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

  void receive(NewLot goods) { transacted(() -> house.receiveLot.receive(goods, WORKER)); }

  OrderView place(String id, String kg, int minLifeDays) {
    return transacted(() -> placeOrder.place(NewOrder.of(id, "CJ", "Market", null, List.of(NewOrder.Line.of("MILK", kg(kg))), minLifeDays), WORKER));
  }

  void assertRefused(Runnable work, Reason reason) {
    assertThatThrownBy(() -> transacted(work)).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(reason));
  }
}
