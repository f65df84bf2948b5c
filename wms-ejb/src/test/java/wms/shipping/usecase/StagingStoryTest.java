package wms.shipping.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static wms.inventory.Warehouse.A1;
import static wms.inventory.Warehouse.SYSTEM;
import static wms.inventory.Warehouse.TODAY;
import static wms.inventory.Warehouse.WORKER;
import static wms.inventory.Warehouse.furnish;
import static wms.inventory.Warehouse.kg;
import static wms.inventory.Warehouse.milk;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import wms.inventory.HoldRequest;
import wms.inventory.LotPlace;
import wms.inventory.NewUnit;
import wms.inventory.Place;
import wms.inventory.UnitGoods;
import wms.inventory.UnitKind;
import wms.inventory.Warehouse;
import wms.inventory.usecase.MakeUnit;
import wms.inventory.usecase.PackUnit;
import wms.receiving.PutAwayDone;
import wms.receiving.ReceivingReason;
import wms.shared.DatabaseTest;
import wms.shared.Reason;
import wms.shared.Refusal;
import wms.shipping.DeliveryState;
import wms.shipping.OrderState;
import wms.shipping.ParcelOpening;
import wms.shipping.ParcelView;
import wms.shipping.PutBackWish;
import wms.shipping.ShippingReason;
import wms.shipping.StagedGoods;
import wms.shipping.Stray;

/** The dock CJ-S is as cold as the milk; the yard gate CJ-Y is not. */
class StagingStoryTest extends DatabaseTest {
  private static final Place READY = Place.of("CJ-S", null);
  private Warehouse house;
  private Dock dock;

  @BeforeEach void aDock() {
    furnish(sql);
    sql.update("INSERT INTO zone (code, facility, name_zh, name_en, temperature_class, zone_use, normal_use, area_m2, capacity_kg, version) VALUES ('CJ-S', 'CJ', 'S', 'S', 'CHILLED', 'SHIPPING', 'SHIPPING', 100, 10000, 1)");
    sql.update("INSERT INTO zone (code, facility, name_zh, name_en, temperature_class, zone_use, normal_use, area_m2, capacity_kg, version) VALUES ('CJ-Y', 'CJ', 'Y', 'Y', 'AMBIENT', 'SHIPPING', 'SHIPPING', 100, 10000, 1)");
    sql.update("INSERT INTO zone_turn (zone_code, turns) VALUES ('CJ-S', 0)");
    sql.update("INSERT INTO zone_turn (zone_code, turns) VALUES ('CJ-Y', 0)");
    house = new Warehouse(sql);
    dock = new Dock(house, entities, sql);
    transacted(() -> dock.receive(milk("M1", "20", A1)));
  }

  @AfterEach void theBooksAgree() { assertThat(transacted(() -> house.proof.prove(null, null, null)).differences()).isEmpty(); }

  @Test void whatWasPickedForACancelledOrderIsPutBackAndForgottenByItsParcel() {
    ParcelView parcel = packed("O1");
    assertThat(staged()).singleElement().satisfies(goods -> {
      assertThat(goods.stray()).as("its order waits for it").isNull();
      assertThat(goods.parcel()).isEqualTo(parcel.sscc());
    });
    assertRefused(() -> putBack("B0", null, "8"), ReceivingReason.LOT_NOT_LOOSE_THERE);
    cancel("O1");
    StagedGoods stray = staged().get(0);
    assertThat(stray.stray()).isEqualTo(Stray.ORDER_CANCELLED);
    assertThat(stray.quantity()).isEqualTo(kg("8"));
    assertThat(stray.strayAt()).isEqualTo(house.clock.instant());
    PutAwayDone done = transacted(() -> putBack("B1", parcel.sscc(), "8"));
    assertThat(done.to()).isEqualTo(A1.code());
    assertThat(done.followed()).as("the same lot lies there").isTrue();
    assertThat(staged()).isEmpty();
    assertThat(parcels().seek(parcel.sscc()).orElseThrow().openedAt()).isNotNull();
    assertThat(transacted(() -> putBack("B1", parcel.sscc(), "8"))).as("sent twice").isEqualTo(done);
    assertRefused(() -> putBack("B2", parcel.sscc(), "1"), ShippingReason.NOT_IN_PARCEL);
    assertThat(lying(A1)).isEqualTo("20.000 kg");
  }

  @Test void whatIsPutBackInPartIsOutOfItsParcelAndStillWaits() {
    ParcelView parcel = packed("O1");
    cancel("O1");
    transacted(() -> putBack("B1", parcel.sscc(), "5"));
    assertThat(staged()).singleElement().satisfies(goods -> {
      assertThat(goods.quantity()).isEqualTo(kg("3"));
      assertThat(goods.parcel()).isNull();
      assertThat(goods.orderNumber()).isEqualTo(dock.bean(OrderBook.class).order("O1").number());
    });
    transacted(() -> putBack("B2", null, "3"));
    assertThat(staged()).isEmpty();
  }

  @Test void goodsThatWereHeldAndReplacedAreSeenToLieThere() {
    placed("O1");
    transacted(() -> dock.pick("O1"));
    transacted(() -> dock.bean(wms.inventory.usecase.HoldLots.class).hold(new HoldRequest(List.of(new LotPlace("L-M1", READY)), "EXCURSION_WARM", "X1", null), SYSTEM));
    assertThat(staged()).singleElement().satisfies(goods -> assertThat(goods.stray()).isNull());
    transacted(() -> dock.bean(AllocateOrder.class).allocate("O1", WORKER));
    assertThat(staged()).singleElement().satisfies(goods -> {
      assertThat(goods.stray()).isEqualTo(Stray.REPLACED);
      assertThat(goods.held()).isTrue();
    });
  }

  @Test void goodsThatAnotherOrderGotWaitForThatOne() {
    packed("O1");
    cancel("O1");
    transacted(() -> dock.place("O2", "Hospital", null, "20"));
    assertThat(staged()).as("all of the lot is kept").isEmpty();
  }

  @Test void whatNobodyEverPickedIsSeenToo() {
    transacted(() -> house.moveStock.move(new wms.inventory.MoveStockCommand("L-M1", A1, READY, kg("4"), null), WORKER));
    assertThat(staged()).singleElement().satisfies(goods -> {
      assertThat(goods.stray()).isEqualTo(Stray.NEVER_ORDERED);
      assertThat(goods.quantity()).isEqualTo(kg("4"));
    });
  }

  @Test void aWholePalletThatNobodyWaitsForIsPutBackAsOne() {
    transacted(() -> dock.receive(milk("M1", "10", READY)));
    transacted(() -> dock.receive(milk("M2", "3", READY)));
    String pallet = pallet("L-M1", "10");
    transacted(() -> dock.bean(PackUnit.class).put(pallet, new UnitGoods("L-M2", kg("2"), null), WORKER));
    assertThat(staged()).extracting(StagedGoods::sscc).containsExactlyInAnyOrder(pallet, null);
    assertThat(staged()).filteredOn(goods -> goods.sscc() != null).singleElement().satisfies(goods -> {
      assertThat(goods.lots()).isEqualTo(2);
      assertThat(goods.lot()).isNull();
      assertThat(goods.quantity()).isEqualTo(kg("12"));
      assertThat(goods.stray()).isEqualTo(Stray.NEVER_ORDERED);
    });
    PutAwayDone done = transacted(() -> dock.bean(PutBack.class).put(new PutBackWish("B1", pallet, null, null, null, null, null, "CJ-A", "CJ-A-01", null, null, null), WORKER));
    assertThat(done.sscc()).isEqualTo(pallet);
    assertThat(staged()).as("the last of the other lot stands loose").singleElement().satisfies(goods -> assertThat(goods.quantity()).isEqualTo(kg("1")));
  }

  @Test void aPalletOfWhichAnOrderKeepsSomethingWaitsForIt() {
    transacted(() -> dock.receive(milk("M0", "10", READY, TODAY.plusDays(2))));
    pallet("L-M0", "7");
    transacted(() -> dock.place("O1", "Market", null, "3"));
    assertThat(staged()).as("the loose ones are for the order").singleElement().satisfies(goods -> assertThat(goods.quantity()).isEqualTo(kg("7")));
    transacted(() -> dock.place("O2", "Market", null, "1"));
    assertThat(staged()).isEmpty();
  }

  private String pallet(String lot, String kg) {
    String sscc = transacted(() -> dock.bean(MakeUnit.class).make(new NewUnit("u-" + lot, UnitKind.PALLET, READY), WORKER)).sscc();
    transacted(() -> dock.bean(PackUnit.class).put(sscc, new UnitGoods(lot, kg(kg), null), WORKER));
    return sscc;
  }

  @Test void aParcelIsOpenedAndPackedAgain() {
    ParcelView parcel = packed("O1");
    transacted(() -> dock.open("D1", "O1"));
    transacted(() -> dock.load("D1", parcel.sscc()));
    ParcelView opened = transacted(() -> dock.bean(OpenParcel.class).open(parcel.sscc(), new ParcelOpening(List.of()), WORKER));
    assertThat(opened.openedBy()).isEqualTo("li");
    assertThat(opened.delivery()).as("it came off the vehicle").isNull();
    assertThat(dock.bean(DeliveryBook.class).delivery("D1").parcels()).isEmpty();
    assertRefused(() -> dock.load("D1", parcel.sscc()), ShippingReason.PARCEL_OPENED);
    assertRefused(() -> dock.bean(OpenParcel.class).open(parcel.sscc(), new ParcelOpening(List.of()), WORKER), ShippingReason.PARCEL_OPENED);
    ParcelView again = transacted(() -> dock.pack("P-again", "O1"));
    assertThat(again.sscc()).isNotEqualTo(parcel.sscc());
    transacted(() -> dock.load("D1", again.sscc()));
    assertThat(transacted(() -> dock.depart("D1")).state()).isEqualTo(DeliveryState.UNDER_WAY);
    assertThat(dock.bean(OrderBook.class).order("O1").state()).isEqualTo(OrderState.SHIPPED);
    assertRefused(() -> dock.bean(OpenParcel.class).open(again.sscc(), new ParcelOpening(List.of()), WORKER), ShippingReason.DELIVERY_NOT_LOADING);
  }

  @Test void oneLineIsTakenOutAndTheRestStaysPacked() {
    transacted(() -> dock.receive(milk("M2", "20", Place.of("CJ-A", "CJ-A-02"))));
    transacted(() -> dock.place("O1", "Market", null, "30"));
    transacted(() -> dock.pick("O1"));
    ParcelView parcel = transacted(() -> dock.pack("P1", "O1"));
    String one = parcel.contents().get(0).reservation();
    ParcelView left = transacted(() -> dock.bean(OpenParcel.class).open(parcel.sscc(), new ParcelOpening(List.of(one)), WORKER));
    assertThat(left.openedAt()).isNull();
    assertThat(left.contents()).extracting(ParcelView.Content::reservation).containsExactly(parcel.contents().get(1).reservation());
    assertRefused(() -> dock.bean(OpenParcel.class).open(parcel.sscc(), new ParcelOpening(List.of(one)), WORKER), ShippingReason.NOT_IN_PARCEL);
    assertThat(transacted(() -> dock.pack("P2", "O1")).contents()).extracting(ParcelView.Content::reservation).containsExactly(one);
  }

  @Test void aCancelledOrderKeepsNoVehicleFromLeaving() {
    ParcelView parcel = packed("O1");
    ParcelView other = packed("O2");
    transacted(() -> dock.open("D1", "O1", "O2"));
    transacted(() -> dock.load("D1", parcel.sscc()));
    transacted(() -> dock.load("D1", other.sscc()));
    cancel("O1");
    assertThat(staged()).as("it is on the vehicle").isEmpty();
    assertRefused(() -> dock.depart("D1"), ShippingReason.ORDER_ENDED);
    assertRefused(() -> putBack("B1", parcel.sscc(), "8"), ShippingReason.PARCEL_LOADED);
    transacted(() -> dock.bean(LoadParcel.class).unload("D1", parcel.sscc(), WORKER));
    assertThat(transacted(() -> dock.depart("D1")).state()).isEqualTo(DeliveryState.UNDER_WAY);
    assertThat(staged()).singleElement().satisfies(goods -> assertThat(goods.parcel()).isEqualTo(parcel.sscc()));
  }

  @Test void whatStandsTooLongIsLateAndOutsideItsClassSooner() {
    placed("O1");
    transacted(() -> dock.pick("O1"));
    transacted(() -> house.moveStock.move(new wms.inventory.MoveStockCommand("L-M1", A1, Place.of("CJ-Y", null), kg("2"), null), WORKER));
    assertThat(staged()).extracting(StagedGoods::limitMinutes).containsExactlyInAnyOrder(240, 20);
    house.clock.pass(Duration.ofMinutes(30));
    assertThat(staged()).filteredOn(StagedGoods::late).extracting(StagedGoods::zone).containsExactly("CJ-Y");
    house.clock.pass(Duration.ofHours(4));
    assertThat(staged()).allMatch(StagedGoods::late);
  }

  private ParcelView packed(String order) {
    placed(order);
    transacted(() -> dock.pick(order));
    return transacted(() -> dock.pack("P-" + order, order));
  }

  private void placed(String order) { transacted(() -> dock.place(order, "Market", null, "8")); }

  private void cancel(String order) { transacted(() -> dock.bean(CancelOrder.class).cancel(order, null, WORKER)); }

  private PutAwayDone putBack(String id, String parcel, String kg) {
    return dock.bean(PutBack.class).put(new PutBackWish(id, null, parcel, "L-M1", "CJ-S", null, kg(kg), "CJ-A", "CJ-A-01", null, null, null), WORKER);
  }

  private List<StagedGoods> staged() { return dock.bean(StagingBook.class).at("CJ"); }

  private ParcelBook parcels() { return dock.bean(ParcelBook.class); }

  private String lying(Place place) {
    return dock.bean(wms.inventory.usecase.LotStory.class).lot("L-M1").stock().stream().filter(row -> Place.of(row.zone(), row.bin()).equals(place)).map(row -> row.free().toString()).findFirst().orElse("nothing");
  }

  private void assertRefused(Runnable work, Reason reason) {
    assertThatThrownBy(() -> transacted(work)).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(reason));
  }
}
