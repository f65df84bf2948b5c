package wms.shipping.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static wms.inventory.Warehouse.A1;
import static wms.inventory.Warehouse.TODAY;
import static wms.inventory.Warehouse.WORKER;
import static wms.inventory.Warehouse.furnish;
import static wms.inventory.Warehouse.kg;
import static wms.inventory.Warehouse.milk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import wms.inventory.HoldRequest;
import wms.inventory.LotPlace;
import wms.inventory.Place;
import wms.inventory.Warehouse;
import wms.inventory.usecase.HoldLots;
import wms.receiving.Grade;
import wms.receiving.NewNotice;
import wms.receiving.Unloaded;
import wms.receiving.usecase.AnnounceGoods;
import wms.receiving.usecase.ReceivingSettings;
import wms.receiving.usecase.Unload;
import wms.shared.DatabaseTest;
import wms.shared.Quantity;
import wms.shared.Reason;
import wms.shared.Refusal;
import wms.shared.Wired;
import wms.shipping.CrossDock;
import wms.shipping.CrossDockWish;
import wms.shipping.DeliveryState;
import wms.shipping.NewOrder;
import wms.shipping.OrderState;
import wms.shipping.PickListView;
import wms.shipping.ShippingReason;
import wms.shipping.WaveView;

/** Milk comes in at the hall CJ-R; the dock CJ-S is as cold as the milk. */
class CrossDockStoryTest extends DatabaseTest {
  private static final Place HALL = Place.of("CJ-R", null);
  private Warehouse house;
  private Dock dock;
  private Wired yard;

  @BeforeEach void aDock() {
    furnish(sql);
    sql.update("INSERT INTO partner (code, name_zh, name_en, roles, version) VALUES ('DAIRY', '乳业公司', 'Dairy', 'SUPPLIER', 1)");
    for (String[] zone : new String[][] {{"CJ-S", "SHIPPING"}, {"CJ-R", "RECEIVING"}}) {
      sql.update("INSERT INTO zone (code, facility, name_zh, name_en, temperature_class, zone_use, normal_use, area_m2, capacity_kg, version) VALUES (?, 'CJ', ?, ?, 'CHILLED', ?, ?, 100, 10000, 1)", zone[0], zone[0], zone[0], zone[1], zone[1]);
      sql.update("INSERT INTO zone_turn (zone_code, turns) VALUES (?, 0)", zone[0]);
    }
    house = new Warehouse(sql);
    dock = new Dock(house, entities, sql);
    yard = new Wired(entities, sql, house.clock).with(ReceivingSettings.class, new ReceivingSettings(key -> Optional.empty()));
  }

  @AfterEach void theBooksAgree() { assertThat(transacted(() -> house.proof.prove(null, null, null)).differences()).isEmpty(); }

  @Test void whatAnOrderWaitsForGoesFromTheLorryToTheDoorAndOut() {
    place("O1", "12", 0);
    announce(TODAY.plusDays(10));
    assertThat(proposed()).singleElement().satisfies(goods -> {
      assertThat(goods.receipt()).as("it is only announced").isNull();
      assertThat(goods.quantity()).isEqualTo(kg("12"));
      assertThat(goods.staging()).isEqualTo("CJ-S");
    });
    unload("R1", TODAY.plusDays(10));
    CrossDock goods = proposed().get(0);
    assertThat(goods.receipt()).isEqualTo("R1");
    assertThat(goods.quantity()).isEqualTo(kg("12"));
    assertThat(goods.order()).isEqualTo("O1");
    WaveView wave = transacted(() -> bring("X1", "R1", "O1"));
    assertThat(wave.lists()).extracting(PickListView::staging).containsExactly("CJ-S");
    assertThat(wave.lists()).extracting(PickListView::open).containsExactly(0);
    assertThat(dock.bean(OrderBook.class).order("O1").state()).isEqualTo(OrderState.ALLOCATED);
    assertThat(proposed()).isEmpty();
    assertThat(transacted(() -> bring("X1", "R1", "O1"))).as("sent twice").isEqualTo(wave);
    assertThat(dock.bean(StagingBook.class).at("CJ")).singleElement().satisfies(staged -> {
      assertThat(staged.zone()).isEqualTo("CJ-S");
      assertThat(staged.stray()).isNull();
    });
    String parcel = transacted(() -> dock.pack("P1", "O1")).sscc();
    transacted(() -> dock.open("D1", "O1"));
    transacted(() -> dock.load("D1", parcel));
    assertThat(transacted(() -> dock.depart("D1")).state()).isEqualTo(DeliveryState.UNDER_WAY);
    assertThat(dock.bean(OrderBook.class).order("O1").state()).isEqualTo(OrderState.SHIPPED);
  }

  @Test void aLotThatIsTooOldForTheConsigneeIsNeverProposed() {
    place("O1", "12", 20);
    announce(TODAY.plusDays(10));
    assertThat(proposed()).as("the notice says its last day").isEmpty();
    unload("R1", TODAY.plusDays(10));
    assertThat(proposed()).isEmpty();
    assertRefused(() -> bring("X1", "R1", "O1"), ShippingReason.CROSS_DOCK_NOT_NEEDED);
  }

  @Test void whatIsHeldStaysWhereItIs() {
    place("O1", "12", 0);
    announce(null);
    unload("R1", TODAY.plusDays(10));
    String lot = proposed().get(0).lot();
    transacted(() -> dock.bean(HoldLots.class).hold(new HoldRequest(List.of(new LotPlace(lot, HALL)), "EXCURSION_WARM", "E1", null), Warehouse.SYSTEM));
    assertThat(proposed()).filteredOn(goods -> goods.receipt() != null).isEmpty();
    assertRefused(() -> bring("X1", "R1", "O1"), ShippingReason.CROSS_DOCK_NOT_NEEDED);
  }

  @Test void whatExpiresFirstGoesFirstAlsoWhenALorryStandsAtTheDoor() {
    place("O1", "12", 0);
    announce(TODAY.plusDays(10));
    unload("R1", TODAY.plusDays(10));
    transacted(() -> dock.receive(milk("OLDER", "20", A1, TODAY.plusDays(4))));
    assertRefused(() -> bring("X1", "R1", "O1"), ShippingReason.CROSS_DOCK_NOT_NEEDED);
  }

  @Test void theMoreUrgentOrderIsServedFirstAndNothingIsPromisedTwice() {
    placeUrgently("LATE", 1);
    placeUrgently("SOON", 5);
    announce(TODAY.plusDays(10));
    unload("R1", TODAY.plusDays(10));
    assertThat(proposed()).extracting(CrossDock::order).containsExactly("SOON", "LATE");
    assertThat(proposed()).extracting(goods -> goods.quantity().toString()).as("100 kg are there").containsExactly("70.000 kg", "30.000 kg");
  }

  @Test void whatComesForTheHouseIsNotProposedToAnOrderForGoodsOfAnotherOwner() {
    transacted(() -> dock.bean(PlaceOrder.class).place(new NewOrder("O1", "CJ", "Market", null, "Customs", null, 0, null, null, List.of(NewOrder.Line.of("MILK", kg("12")))), WORKER));
    announce(TODAY.plusDays(10));
    assertThat(proposed()).isEmpty();
    transacted(() -> dock.bean(PlaceOrder.class).place(new NewOrder("O2", "CJ", "Market", null, "Bureau", null, 0, null, null, List.of(NewOrder.Line.of("MILK", kg("12")))), WORKER));
    assertThat(proposed()).extracting(CrossDock::order).containsExactly("O2");
  }

  @Test void carcassesAreWeighedBeforeTheyGoToTheDoor() {
    transacted(() -> dock.bean(PlaceOrder.class).place(NewOrder.of("O1", "CJ", "Market", 3, List.of(NewOrder.Line.of("LAMB", kg("30"))), 0), WORKER));
    transacted(() -> yard.bean(AnnounceGoods.class).announce(new NewNotice("N1", "CJ", "DAIRY", house.clock.instant(), house.clock.instant().plusSeconds(7200), null, null, null, List.of(new NewNotice.Line("LAMB", kg("100"), null, null, 5, "A", TODAY.plusDays(10), null))), WORKER));
    transacted(() -> yard.bean(Unload.class).unload("N1", new Unloaded("R1", 1, "LAMB", "A", TODAY.plusDays(10), null, kg("100"), 5, "CJ-R", null, null, null, null, Grade.A, null, null, null, null, null), WORKER));
    assertThat(proposed()).singleElement().satisfies(goods -> assertThat(goods.quantity()).isEqualTo(kg("40").in(2)));
    assertThatThrownBy(() -> transacted(() -> bring("X1", "R1", "O1"))).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.fields()).extracting(Refusal.Field::pointer).containsExactly("/weighed"));
    assertRefused(() -> weighed(kg("55").in(3)), ShippingReason.PICKED_TOO_MUCH);
    assertRefused(() -> weighed(kg("19").in(1)), ShippingReason.SHORT_PICK_REASON_MISSING);
    transacted(() -> weighed(kg("41.2").in(2)));
    assertThat(dock.bean(StagingBook.class).at("CJ")).singleElement().satisfies(staged -> assertThat(staged.quantity()).isEqualTo(kg("41.2").in(2)));
    assertThat(proposed()).isEmpty();
  }

  private WaveView weighed(Quantity goods) { return dock.bean(BringToDoor.class).bring(new CrossDockWish("X1", "N1", "R1", "O1", goods), WORKER); }

  @Test void whatCameToAnotherFacilityOrNotAtAllIsRefused() {
    place("O1", "12", 0);
    announce(TODAY.plusDays(10));
    assertThatThrownBy(() -> transacted(() -> bring("X1", "R9", "O1"))).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> transacted(() -> dock.bean(BringToDoor.class).bring(new CrossDockWish(null, "N1", "R1", null, null), WORKER))).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.fields()).hasSize(2));
  }

  private List<CrossDock> proposed() { return dock.bean(CrossDocks.class).of("N1"); }

  private WaveView bring(String id, String receipt, String order) { return dock.bean(BringToDoor.class).bring(new CrossDockWish(id, "N1", receipt, order, null), WORKER); }

  private void place(String id, String kg, int minLifeDays) {
    transacted(() -> dock.bean(PlaceOrder.class).place(NewOrder.of(id, "CJ", "Market", 3, List.of(NewOrder.Line.of("MILK", kg(kg))), minLifeDays), WORKER));
  }

  private void placeUrgently(String id, int priority) {
    transacted(() -> dock.bean(PlaceOrder.class).place(NewOrder.of(id, "CJ", "Market", priority, List.of(NewOrder.Line.of("MILK", kg("70"))), 0), WORKER));
  }

  private void announce(LocalDate expiry) {
    transacted(() -> yard.bean(AnnounceGoods.class).announce(new NewNotice("N1", "CJ", "DAIRY", house.clock.instant(), house.clock.instant().plusSeconds(7200), null, null, null, List.of(new NewNotice.Line("MILK", kg("100"), null, null, null, "M7", expiry, null))), WORKER));
  }

  private void unload(String id, LocalDate expiry) {
    transacted(() -> yard.bean(Unload.class).unload("N1", new Unloaded(id, 1, "MILK", "M7", expiry, null, kg("100"), null, "CJ-R", null, null, null, null, Grade.A, null, null, null, null, null), WORKER));
  }

  private void assertRefused(Runnable work, Reason reason) {
    assertThatThrownBy(() -> transacted(work)).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(reason));
  }
}
