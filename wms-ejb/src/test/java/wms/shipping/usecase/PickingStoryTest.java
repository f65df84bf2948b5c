package wms.shipping.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static wms.inventory.Warehouse.A1;
import static wms.inventory.Warehouse.A2;
import static wms.inventory.Warehouse.B;
import static wms.inventory.Warehouse.COUNTER;
import static wms.inventory.Warehouse.SYSTEM;
import static wms.inventory.Warehouse.TODAY;
import static wms.inventory.Warehouse.WORKER;
import static wms.inventory.Warehouse.furnish;
import static wms.inventory.Warehouse.kg;
import static wms.inventory.Warehouse.milk;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import wms.inventory.HoldRequest;
import wms.inventory.LotPlace;
import wms.inventory.NewLot;
import wms.inventory.Place;
import wms.inventory.Purpose;
import wms.inventory.Reservation;
import wms.inventory.ReservationState;
import wms.inventory.Warehouse;
import wms.inventory.usecase.StockLimits;
import wms.shared.DatabaseTest;
import wms.shared.Reason;
import wms.shared.Refusal;
import wms.shared.Wired;
import wms.shipping.NewOrder;
import wms.shipping.NewWave;
import wms.shipping.OrderState;
import wms.shipping.Pick;
import wms.shipping.PickLineView;
import wms.shipping.PickListView;
import wms.shipping.PickState;
import wms.shipping.ShippingReason;
import wms.shipping.ShortChoice;
import wms.shipping.ShortPick;
import wms.shipping.WaveView;

class PickingStoryTest extends DatabaseTest {
  private Warehouse house;
  private Wired floor;

  @BeforeEach void aFloor() {
    furnish(sql);
    house = new Warehouse(sql);
    floor = new Wired(entities, sql, house.clock).with(PickRules.class, new PickRules(key -> key.equals("wms.picking.outside-minutes.chilled") ? Optional.of(BigDecimal.ONE) : Optional.empty()))
        .with(StockLimits.class, new StockLimits(key -> Optional.empty()));
  }

  @AfterEach void theBooksAgree() { assertThat(transacted(() -> house.proof.prove(null, null, null)).differences()).isEmpty(); }

  @Test void aPickerWalksTheListBinByBinAndTheGoodsStayKept() {
    receive(milk("SOON", "5", A2, TODAY.plusDays(4)), milk("LATE", "10", A1, TODAY.plusDays(9)));
    place("O1", "8");
    PickListView list = onlyList(wave("O1"));
    assertThat(list.lines()).extracting(PickLineView::bin).containsExactlyInAnyOrder("CJ-A-01", "CJ-A-02");
    list.lines().forEach(line -> pick(list, line, line.quantity().value().toPlainString(), null));
    assertThat(picks().list(list.id()).open()).isZero();
    assertThat(kept("O1")).allSatisfy(made -> assertThat(made.place().code()).isEqualTo("CJ-A")).hasSize(2);
    assertThat(orders().order("O1").state()).isEqualTo(OrderState.ALLOCATED);
  }

  @Test void aWrongScanSaysWhatWasExpectedAndMovesNothing() {
    receive(milk("M1", "5", A1), milk("OTHER", "5", A1, TODAY.plusDays(20)));
    place("O1", "5");
    PickListView list = onlyList(wave("O1"));
    PickLineView line = list.lines().get(0);
    assertRefused(() -> floor.bean(PickGoods.class).pick(list.id(), line.id(), new Pick("CJ-A-02", "M1", kg("5"), null, null), WORKER), ShippingReason.WRONG_BIN);
    assertRefused(() -> floor.bean(PickGoods.class).pick(list.id(), line.id(), new Pick("CJ-A-01", "OTHER", kg("5"), null, null), WORKER), ShippingReason.WRONG_LOT);
    assertRefused(() -> floor.bean(PickGoods.class).pick(list.id(), line.id(), new Pick("CJ-A-01", "M1", kg("6"), null, null), WORKER), ShippingReason.PICKED_TOO_MUCH);
    assertRefused(() -> floor.bean(PickGoods.class).pick(list.id(), line.id(), new Pick("CJ-A-01", "M1", kg("4"), null, null), WORKER), ShippingReason.SHORT_PICK_REASON_MISSING);
    assertThat(picks().list(list.id()).lines().get(0).state()).isEqualTo(PickState.OPEN);
  }

  @Test void aShortPickHasItsBinCountedAndIsMadeUpFromAnotherLot() {
    receive(milk("SOON", "8", A1, TODAY.plusDays(4)), milk("LATE", "10", A2, TODAY.plusDays(9)), milk("ELSEWHERE", "10", B, TODAY.plusDays(9)));
    place("O1", "8");
    PickListView list = onlyList(wave("O1"));
    PickListView after = pick(list, list.lines().get(0), "5", ShortPick.TOO_FEW);
    assertThat(after.lines()).extracting(PickLineView::state).first().isEqualTo(PickState.SHORT);
    assertThat(house.counts.count(after.lines().get(0).count(), WORKER).facility()).isEqualTo("CJ");
    List<PickLineView> more = picks().ofOrder("O1").stream().filter(line -> line.state() == PickState.OPEN).toList();
    assertThat(more).singleElement().satisfies(line -> assertThat(line.quantity()).isEqualTo(kg("3")));
    assertThat(more.get(0).lot()).as("not the three kilograms that nobody found").isNotEqualTo("L-SOON");
    place("O2", "3");
    assertThat(kept("O2")).extracting(Reservation::lot).as("nor does anybody else get them").doesNotContain("L-SOON");
  }

  @Test void whatIsNowhereElseStaysShortAndIsSaid() {
    receive(milk("ONLY", "8", A1));
    place("O1", "8");
    PickListView list = onlyList(wave("O1"));
    pick(list, list.lines().get(0), "0", ShortPick.NOT_FOUND);
    assertThat(orders().order("O1").lines().get(0).shortBy()).isEqualTo(kg("8"));
    assertThat(floor.bean(WhyShort.class).of("O1").get(0).limits()).extracting(limit -> limit.because().name()).containsExactly("IN_DOUBT");
  }

  @Test void anOrderThatIsShortIsPickedInPartOnlyIfSomebodySaidSo() {
    receive(milk("M1", "5", A1));
    place("O1", "8");
    assertRefused(() -> wave("O1"), ShippingReason.ORDER_IS_SHORT);
    transacted(() -> floor.bean(DecideShortage.class).decide("O1", ShortChoice.SHIP_PART, null, WORKER));
    assertThat(onlyList(wave("O1")).lines().get(0).quantity()).isEqualTo(kg("5"));
  }

  @Test void twoPickersAreNeverSentForTheSameGoods() {
    receive(milk("M1", "5", A1));
    place("O1", "5");
    WaveView wave = wave("O1");
    assertRefused(() -> wave("O1"), ShippingReason.NOTHING_TO_PICK);
    PickListView list = onlyList(wave);
    transacted(() -> floor.bean(TakePickList.class).take(list.id(), WORKER));
    assertRefused(() -> floor.bean(TakePickList.class).take(list.id(), COUNTER), ShippingReason.PICK_LIST_TAKEN);
    assertRefused(() -> floor.bean(PickGoods.class).pick(list.id(), list.lines().get(0).id(), new Pick("CJ-A-01", "M1", kg("5"), null, null), COUNTER), ShippingReason.PICK_LIST_TAKEN);
    pick(list, list.lines().get(0), "5", null);
    assertRefused(() -> pick(list, list.lines().get(0), "5", null), ShippingReason.PICK_LINE_DONE);
  }

  @Test void goodsThatAreHeldMeanwhileAreNotFetched() {
    receive(milk("M1", "5", A1));
    place("O1", "5");
    PickListView list = onlyList(wave("O1"));
    transacted(() -> house.holdLots.hold(new HoldRequest(List.of(new LotPlace("L-M1", A1)), "EXCURSION", "E1", null), SYSTEM));
    assertRefused(() -> pick(list, list.lines().get(0), "5", null), ShippingReason.PICK_LINE_VOID);
  }

  @Test void aWalkThatIsTooLongForItsGoodsIsSplit() {
    for (int bin = 3; bin <= 8; bin++) sql.update("INSERT INTO bin (code, zone, aisle, aisle_position) VALUES (?, 'CJ-A', 'A', ?)", "CJ-A-0" + bin, bin);
    for (int bin = 3; bin <= 8; bin++) receive(milk("M" + bin, "1", Place.of("CJ-A", "CJ-A-0" + bin), TODAY.plusDays(bin)));
    place("O1", "6");
    WaveView wave = wave("O1");
    assertThat(wave.lists()).hasSizeGreaterThan(1).allSatisfy(list -> assertThat(list.expectedSeconds()).isLessThanOrEqualTo(list.limitSeconds()));
    assertThat(wave.lists().stream().mapToInt(PickListView::stops).sum()).isEqualTo(6);
  }

  private void receive(NewLot... goods) { for (NewLot each : goods) transacted(() -> house.receiveLot.receive(each, WORKER)); }

  private void place(String id, String kg) {
    transacted(() -> floor.bean(PlaceOrder.class).place(NewOrder.of(id, "CJ", "Market", null, List.of(NewOrder.Line.of("MILK", kg(kg))), 0), WORKER));
  }

  private WaveView wave(String... orders) { return transacted(() -> floor.bean(MakeWave.class).make(new NewWave(null, "CJ", List.of(orders), null), WORKER)); }

  private PickListView onlyList(WaveView wave) {
    assertThat(wave.lists()).hasSize(1);
    return picks().list(wave.lists().get(0).id());
  }

  private PickListView pick(PickListView list, PickLineView line, String kg, ShortPick reason) {
    return transacted(() -> floor.bean(PickGoods.class).pick(list.id(), line.id(), new Pick(line.bin() == null ? line.zone() : line.bin(), line.lotNumber(), kg(kg), null, reason), WORKER));
  }

  private List<Reservation> kept(String order) { return house.reservations.of(Purpose.ORDER, order).stream().filter(made -> made.state() == ReservationState.ACTIVE).toList(); }

  private PickBook picks() { return floor.bean(PickBook.class); }

  private OrderBook orders() { return floor.bean(OrderBook.class); }

  private void assertRefused(Runnable work, Reason reason) {
    assertThatThrownBy(() -> transacted(work)).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(reason));
  }
}
