package wms.shipping.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static wms.inventory.Warehouse.A1;
import static wms.inventory.Warehouse.SYSTEM;
import static wms.inventory.Warehouse.TODAY;
import static wms.inventory.Warehouse.WORKER;
import static wms.inventory.Warehouse.furnish;
import static wms.inventory.Warehouse.kg;
import static wms.inventory.Warehouse.lamb;
import static wms.inventory.Warehouse.milk;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import wms.catalogue.TemperatureClass;
import wms.inventory.HoldRequest;
import wms.inventory.InventoryReason;
import wms.inventory.LotPlace;
import wms.inventory.Place;
import wms.inventory.StockRow;
import wms.inventory.Warehouse;
import wms.shared.Actor;
import wms.shared.CommonReason;
import wms.shared.DatabaseTest;
import wms.shared.Quantity;
import wms.shared.Reason;
import wms.shared.Refusal;
import wms.shared.Right;
import wms.shared.Scope;
import wms.shared.gs1.Sscc;
import wms.shipping.Arrival;
import wms.shipping.CrateBalance;
import wms.shipping.CrateKind;
import wms.shipping.DeliveryState;
import wms.shipping.DeliveryView;
import wms.shipping.InTransit;
import wms.shipping.NewCrateMove;
import wms.shipping.NewOrder;
import wms.shipping.NewWave;
import wms.shipping.OrderState;
import wms.shipping.ParcelView;
import wms.shipping.Pick;
import wms.shipping.PickLineView;
import wms.shipping.PickListView;
import wms.shipping.ReturnedGoods;
import wms.shipping.ShippingReason;
import wms.shipping.ShortChoice;

class DeliveryStoryTest extends DatabaseTest {
  private static final Actor MANAS_KEEPER = new Actor("gul", "Gul", "test", Map.of("MNS", Set.of(Right.SEE, Right.WORK_STOCK)));
  private Warehouse house;
  private Dock dock;

  @BeforeEach void aDock() {
    furnish(sql);
    house = new Warehouse(sql);
    dock = new Dock(house, entities, sql);
    transacted(() -> dock.receive(milk("M1", "20", A1)));
  }

  @AfterEach void theBooksAgree() {
    assertThat(transacted(() -> house.proof.prove(null, null, null)).differences()).isEmpty();
    assertThat(dock.bean(GoodsUnderWay.class).inTransit(null, Scope.EVERYWHERE).differences()).isEmpty();
  }

  @Test void anOrderIsPackedLoadedAndGone() {
    ParcelView parcel = packed("O1", "Market", null);
    transacted(() -> dock.open("D1", "O1"));
    transacted(() -> dock.load("D1", "(00)" + parcel.sscc()));
    DeliveryView gone = transacted(() -> dock.depart("D1"));
    assertThat(gone.state()).isEqualTo(DeliveryState.UNDER_WAY);
    assertThat(gone.lines()).singleElement().satisfies(line -> assertThat(line.quantity()).isEqualTo(kg("8")));
    assertThat(order("O1")).isEqualTo(OrderState.SHIPPED);
    assertThat(inHouse()).isEqualTo("12.000 kg");
    DeliveryView arrived = transacted(() -> dock.bean(Arrive.class).arrive("D1", signed(new Arrival.Line(1, kg("1"), kg("0.5"), "one crate fell", null, null)), null, WORKER));
    assertThat(arrived.lines().get(0).lost()).isEqualTo(kg("1"));
    assertThat(arrived.signedBy()).isEqualTo("Hassan");
    assertRefused(() -> dock.bean(Arrive.class).arrive("D1", signed(), null, WORKER), ShippingReason.DELIVERY_NOT_UNDER_WAY);
  }

  @Test void theSameParcelSentTwiceIsOne() {
    String sscc = packed("O1", "Market", null).sscc();
    assertThat(transacted(() -> dock.pack("P-O1", "O1")).sscc()).isEqualTo(sscc);
    assertRefused(() -> dock.pack("P-other", "O1"), ShippingReason.NOTHING_TO_PACK);
  }

  @Test void aWrongParcelIsNotLoaded() {
    ParcelView right = packed("O1", "Market", null);
    ParcelView other = packed("O2", "Hospital", null);
    transacted(() -> dock.open("D1", "O1"));
    transacted(() -> dock.open("D2", "O2"));
    assertRefused(() -> dock.load("D1", other.sscc()), ShippingReason.PARCEL_OF_OTHER_ORDER);
    assertRefused(() -> dock.load("D1", Sscc.of(0, "9521000", 999).digits()), ShippingReason.PARCEL_UNKNOWN);
    transacted(() -> dock.load("D1", right.sscc()));
    assertRefused(() -> dock.load("D1", right.sscc()), ShippingReason.PARCEL_LOADED);
    assertRefused(() -> dock.open("D3", "O1", "O2"), ShippingReason.CONSIGNEES_DIFFER);
  }

  @Test void aVehicleThatIsTooWarmOrNotPrecooledIsNotLoadedUnlessALeadSaysWhy() {
    sql.update("INSERT INTO cold_profile (code, temperature_class, name_zh, name_en, low_c, high_c) VALUES ('CHILLED', 'CHILLED', '冷藏', 'Chilled', 0, 4)");
    sql.update("INSERT INTO cold_profile (code, temperature_class, name_zh, name_en, low_c, high_c) VALUES ('COOL', 'COOL', '阴凉', 'Cool', 8, 15)");
    sql.update("INSERT INTO cold_profile (code, temperature_class, name_zh, name_en, low_c, high_c) VALUES ('FROZEN', 'FROZEN', '冷冻', 'Frozen', NULL, -18)");
    String parcel = packed("O1", "Market", null).sscc();
    transacted(() -> dock.open("WARM", TemperatureClass.COOL, "O1"));
    transacted(() -> dock.open("ICE", TemperatureClass.FROZEN, "O1"));
    transacted(() -> dock.open("D1", "O1"));
    assertRefused(() -> dock.load("WARM", parcel), ShippingReason.VEHICLE_TOO_WARM);
    assertRefused(() -> dock.load("ICE", parcel), ShippingReason.VEHICLE_TOO_COLD);
    assertRefused(() -> dock.load("D1", parcel), ShippingReason.BODY_NOT_MEASURED);
    transacted(() -> dock.measured("D1", 11.4));
    assertRefused(() -> dock.load("D1", parcel), ShippingReason.BODY_TOO_WARM);
    transacted(() -> dock.measured("D1", -3));
    assertRefused(() -> dock.load("D1", parcel), ShippingReason.BODY_TOO_COLD);
    transacted(() -> dock.bean(MeasureBody.class).except("D1", "five minutes to the market", null, WORKER));
    assertThat(transacted(() -> dock.load("D1", parcel)).excepted()).isEqualTo("five minutes to the market");
  }

  @Test void heldAndExpiredGoodsTravelByNobodysLeave() {
    String parcel = packed("O1", "Market", null).sscc();
    transacted(() -> dock.open("D1", "O1"));
    transacted(() -> dock.bean(MeasureBody.class).except("D1", "in a hurry", null, WORKER));
    transacted(() -> house.holdLots.hold(new HoldRequest(List.of(new LotPlace("L-M1", Place.of("CJ-A", null))), "EXCURSION", "E1", null), SYSTEM));
    assertRefused(() -> dock.load("D1", parcel), InventoryReason.LOT_HELD);
    sql.update("UPDATE stock_hold SET ended_at = 1 WHERE lot = 'L-M1'");
    house.clock.pass(Duration.ofDays(11));
    assertRefused(() -> dock.load("D1", parcel), InventoryReason.LOT_EXPIRED);
  }

  @Test void nothingOfAnOrderStaysBehindUnlessSomebodySaidSo() {
    String first = packed("O1", "Market", null).sscc();
    packed("O2", "Market", null);
    transacted(() -> dock.open("D1", "O1", "O2"));
    assertRefused(() -> dock.depart("D1"), ShippingReason.NOTHING_LOADED);
    transacted(() -> dock.load("D1", first));
    assertRefused(() -> dock.depart("D1"), ShippingReason.ORDER_LEFT_BEHIND);
    assertThat(order("O1")).as("nothing is half done").isEqualTo(OrderState.ALLOCATED);
  }

  @Test void aPartLeavesAndTheRestStaysOnOrder() {
    transacted(() -> dock.place("O1", "Market", null, "30"));
    transacted(() -> dock.bean(DecideShortage.class).decide("O1", ShortChoice.SHIP_PART, null, WORKER));
    transacted(() -> dock.pick("O1"));
    String parcel = transacted(() -> dock.pack("P1", "O1")).sscc();
    transacted(() -> dock.open("D1", "O1"));
    transacted(() -> dock.load("D1", parcel));
    transacted(() -> dock.depart("D1"));
    assertThat(order("O1")).isEqualTo(OrderState.OPEN);
    assertThat(dock.bean(OrderBook.class).order("O1").lines().get(0).shortBy()).isEqualTo(kg("10"));
  }

  @Test void aTransferIsUnderWayAndThenInTheOtherBooks() {
    String parcel = packed("O1", null, "MNS").sscc();
    transacted(() -> dock.open("D1", "O1"));
    transacted(() -> dock.load("D1", parcel));
    transacted(() -> dock.depart("D1"));
    assertThat(dock.bean(GoodsUnderWay.class).inTransit(null, Scope.EVERYWHERE).rows()).singleElement().satisfies(row -> assertThat(row.quantity()).isEqualTo(kg("8")));
    Arrival arrival = new Arrival(3.1, "MNS-A", "Gul", null, null, List.of(new Arrival.Line(1, kg("2"), null, "stolen at the rest stop", null, null)));
    assertRefused(() -> dock.bean(Arrive.class).arrive("D1", arrival, null, new Actor("li", "Li", "test", Map.of("CJ", Set.of(Right.WORK_STOCK)))), CommonReason.NOT_ALLOWED);
    transacted(() -> dock.bean(Arrive.class).arrive("D1", arrival, null, MANAS_KEEPER));
    assertThat(house.stock.ofLot("L-M1")).extracting(row -> row.facility() + " " + row.balance()).containsExactlyInAnyOrder("CJ 12.000 kg", "MNS 6.000 kg");
    assertThat(dock.bean(GoodsUnderWay.class).inTransit(null, Scope.EVERYWHERE).rows()).isEmpty();
  }

  @Test void whatIsUnderWayTooLongStandsFirstAndBothEndsSeeIt() {
    String parcel = packed("O1", null, "MNS").sscc();
    transacted(() -> dock.open("D1", "O1"));
    transacted(() -> dock.load("D1", parcel));
    Instant left = house.clock.instant();
    assertThatThrownBy(() -> transacted(() -> dock.bean(Depart.class).depart("D1", "S-77", left, null, WORKER))).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.fields()).extracting(Refusal.Field::pointer).containsExactly("/expectedAt"));
    transacted(() -> dock.bean(Depart.class).depart("D1", "S-77", left.plus(Duration.ofHours(5)), null, WORKER));
    house.clock.pass(Duration.ofHours(7));
    assertThat(underWay(MANAS_KEEPER)).singleElement().satisfies(row -> {
      assertThat(row.expectedAt()).isEqualTo(left.plus(Duration.ofHours(5)));
      assertThat(row.late()).isFalse();
    });
    house.clock.pass(Duration.ofSeconds(1));
    assertThat(underWay(MANAS_KEEPER)).isEqualTo(underWay(WORKER)).singleElement().satisfies(row -> assertThat(row.late()).isTrue());
    assertThat(dock.bean(GoodsUnderWay.class).inTransit("CJ", Scope.EVERYWHERE).rows()).hasSize(1);
    assertThat(dock.bean(GoodsUnderWay.class).inTransit("URC", Scope.EVERYWHERE).rows()).isEmpty();
  }

  @Test void withoutAWordItIsExpectedWhenItsOrderIsWantedOrAfterTheUsualWay() {
    String parcel = packed("O1", null, "MNS").sscc();
    transacted(() -> dock.open("D1", "O1"));
    transacted(() -> dock.load("D1", parcel));
    sql.update("UPDATE trade_order SET due_until = ? WHERE id = 'O1'", house.clock.instant().plus(Duration.ofHours(3)));
    assertThat(transacted(() -> dock.depart("D1")).expectedAt()).isEqualTo(house.clock.instant().plus(Duration.ofHours(3)));
    sql.update("UPDATE delivery SET expected_at = NULL");
    assertThat(underWay(WORKER)).singleElement().satisfies(row -> assertThat(row.expectedAt()).isEqualTo(house.clock.instant().plus(Duration.ofHours(12))));
  }

  @Test void harmedGoodsOfATransferAreHeldWhereTheyWerePut() {
    String parcel = packed("O1", null, "MNS").sscc();
    transacted(() -> dock.open("D1", "O1"));
    transacted(() -> dock.load("D1", parcel));
    transacted(() -> dock.depart("D1"));
    transacted(() -> dock.bean(Arrive.class).arrive("D1", new Arrival(9.0, "MNS-A", "Gul", null, null, List.of(new Arrival.Line(1, null, kg("8"), "warm", null, null))), null, MANAS_KEEPER));
    assertThat(house.stock.ofLot("L-M1").stream().filter(row -> row.facility().equals("MNS")).map(StockRow::held)).containsExactly(kg("8"));
  }

  @Test void whatComesBackIsSetApartAndHeld() {
    String parcel = packed("O1", "Market", null).sscc();
    transacted(() -> dock.open("D1", "O1"));
    transacted(() -> dock.load("D1", parcel));
    transacted(() -> dock.depart("D1"));
    transacted(() -> dock.bean(Arrive.class).arrive("D1", signed(), null, WORKER));
    sql.update("UPDATE zone SET zone_use = 'QUARANTINE' WHERE code = 'CJ-Q'");
    assertRefused(() -> back("CJ-A", "3"), ShippingReason.NOT_A_QUARANTINE_ZONE);
    assertThat(transacted(() -> back("CJ-Q", "3")).lines().get(0).returned()).isEqualTo(kg("3"));
    assertThat(house.stock.ofLot("L-M1").stream().filter(row -> row.zone().equals("CJ-Q")).map(StockRow::held)).containsExactly(kg("3"));
    assertRefused(() -> back("CJ-Q", "6"), ShippingReason.RETURN_TOO_LARGE);
  }

  @Test void carcassesAreOrderedByWeightFetchedByThePieceAndSentAsTheyWereWeighed() {
    transacted(() -> dock.receive(lamb("A", "100", 5, A1)));
    transacted(() -> dock.bean(PlaceOrder.class).place(new NewOrder("O9", "CJ", "Market", null, null, null, 0, null, null, List.of(NewOrder.Line.of("LAMB", kg("50")))), WORKER));
    PickListView list = transacted(() -> dock.bean(MakeWave.class).make(new NewWave(null, "CJ", List.of("O9"), null), WORKER)).lists().get(0);
    PickLineView line = dock.bean(PickBook.class).list(list.id()).lines().get(0);
    assertThat(line.quantity().in(line.pieces())).isEqualTo(kg("60").in(3));
    assertThatThrownBy(() -> transacted(() -> pick(list, line, "61.3", null))).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.fields()).extracting(Refusal.Field::pointer).containsExactly("/pieces"));
    assertRefused(() -> pick(list, line, "79.5", 4), ShippingReason.PICKED_TOO_MUCH);
    transacted(() -> pick(list, line, "61.3", 3));
    String parcel = transacted(() -> dock.pack("P9", "O9")).sscc();
    transacted(() -> dock.open("D9", "O9"));
    transacted(() -> dock.load("D9", parcel));
    assertThat(transacted(() -> dock.depart("D9")).lines()).singleElement().satisfies(sent -> assertThat(sent.quantity()).isEqualTo(kg("61.3").in(3)));
    assertThat(house.stock.ofLot("L-A")).extracting(StockRow::balance).containsExactly(kg("38.7").in(2));
  }

  @Test void aCarcassLostOnTheWayIsMissedByWeightAndByPiece() {
    transacted(() -> dock.receive(lamb("A", "100", 5, A1)));
    transacted(() -> dock.bean(PlaceOrder.class).place(new NewOrder("O9", "CJ", null, "MNS", null, null, 0, null, null, List.of(NewOrder.Line.of("LAMB", kg("100")))), WORKER));
    transacted(() -> dock.pick("O9"));
    String parcel = transacted(() -> dock.pack("P9", "O9")).sscc();
    transacted(() -> dock.open("D9", "O9"));
    transacted(() -> dock.load("D9", parcel));
    transacted(() -> dock.depart("D9"));
    assertThatThrownBy(() -> transacted(() -> arrived(kg("20")))).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.fields()).extracting(Refusal.Field::pointer).containsExactly("/lines/0/lost/pieces"));
    transacted(() -> arrived(kg("20").in(1)));
    assertThat(house.stock.ofLot("L-A")).singleElement().extracting(StockRow::balance).isEqualTo(kg("80").in(4));
  }

  private List<InTransit.Row> underWay(Actor by) { return dock.bean(GoodsUnderWay.class).inTransit(null, by.where(Right.SEE)).rows(); }

  private DeliveryView arrived(Quantity lost) {
    return dock.bean(Arrive.class).arrive("D9", new Arrival(3.1, "MNS-A", "Gul", null, null, List.of(new Arrival.Line(1, lost, null, "not on the lorry", null, null))), null, MANAS_KEEPER);
  }

  private PickListView pick(PickListView list, PickLineView line, String kg, Integer pieces) {
    return dock.bean(PickGoods.class).pick(list.id(), line.id(), new Pick(line.bin(), line.lotNumber(), kg(kg), pieces, null), WORKER);
  }

  @Test void theWaybillIsAPaperOfAsManyPagesAsItNeeds() {
    String parcel = packed("O1", "Market", null).sscc();
    transacted(() -> dock.open("D1", "O1"));
    transacted(() -> dock.load("D1", parcel));
    byte[] paper = dock.bean(Waybill.class).of(dock.bean(DeliveryBook.class).delivery("D1"));
    assertThat(new String(paper, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
  }

  @Test void cratesAreCountedOutAndBack() {
    sql.update("INSERT INTO partner (code, name_zh, name_en, roles, version) VALUES ('HOSP', '医院', 'Hospital', 'CONSIGNEE', 1)");
    transacted(() -> crates("C1", 40));
    transacted(() -> crates("C1", 40));
    transacted(() -> crates("C2", -15));
    assertThat(dock.bean(CrateBook.class).balances("HOSP", Scope.EVERYWHERE)).singleElement().satisfies(balance -> assertThat(balance.has()).isEqualTo(25));
    assertRefused(() -> crates("C3", -26), ShippingReason.CRATES_NOT_OUT);
  }

  private List<CrateBalance> crates(String id, int pieces) { return dock.bean(MoveCrates.class).move(new NewCrateMove(id, "HOSP", "CJ", CrateKind.CRATE, pieces, null, null), WORKER); }

  private DeliveryView back(String zone, String kg) { return dock.bean(TakeBack.class).back("D1", new ReturnedGoods(1, kg(kg), zone, null, "too warm"), WORKER); }

  private static Arrival signed(Arrival.Line... lines) { return new Arrival(3.2, null, "Hassan", "M1,2 L3,4", null, List.of(lines)); }

  /** Eight kilograms, fetched and in one parcel. */
  private ParcelView packed(String order, String consignee, String destination) {
    transacted(() -> dock.place(order, consignee, destination, "8"));
    transacted(() -> dock.pick(order));
    return transacted(() -> dock.pack("P-" + order, order));
  }

  private OrderState order(String id) { return dock.bean(OrderBook.class).order(id).state(); }

  private String inHouse() { return house.stock.ofLot("L-M1").stream().filter(row -> row.facility().equals("CJ")).map(row -> row.balance().toString()).reduce("", String::concat); }

  private void assertRefused(Runnable work, Reason reason) {
    assertThatThrownBy(() -> transacted(work)).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(reason));
  }
}
