package wms.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static wms.inventory.Warehouse.A1;
import static wms.inventory.Warehouse.A2;
import static wms.inventory.Warehouse.B;
import static wms.inventory.Warehouse.MANAS;
import static wms.inventory.Warehouse.WORKER;
import static wms.inventory.Warehouse.kg;
import static wms.inventory.Warehouse.lamb;
import static wms.inventory.Warehouse.milk;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import wms.inventory.usecase.CarryReserved;
import wms.inventory.usecase.DivideUnit;
import wms.inventory.usecase.MakeUnit;
import wms.inventory.usecase.MoveUnit;
import wms.inventory.usecase.NestUnits;
import wms.inventory.usecase.PackUnit;
import wms.inventory.usecase.SsccSettings;
import wms.inventory.usecase.UnitBook;
import wms.shared.DatabaseTest;
import wms.shared.Reason;
import wms.shared.Refusal;
import wms.shared.Wired;

/** Pallets and boxes, what stands on them, and what that means for the rest of the stock. */
class UnitStoryTest extends DatabaseTest {
  private Warehouse house;
  private Wired wired;

  @BeforeEach void milkInTheFirstBin() {
    Warehouse.furnish(sql);
    house = new Warehouse(sql);
    wired = new Wired(entities, sql, house.clock).with(SsccSettings.class, new SsccSettings("6901234"));
    transacted(() -> house.receiveLot.receive(milk("M1", "100", A1), WORKER));
  }

  @Test void aPalletIsNumberedOnceHoweverOftenItIsAskedFor() {
    assertThat(unit("p", A1)).isEqualTo(unit("p", A1)).isNotEqualTo(unit("q", A1));
  }

  @Test void aWholePalletMovesWithItsBoxesInOneGo() {
    String pallet = unit("p", A1);
    String box = unit("b", A1);
    put(pallet, "60", null);
    put(box, "10", null);
    transacted(() -> wired.bean(NestUnits.class).putOn(box, pallet, WORKER));
    house.clock.pass(Duration.ofMinutes(1));
    UnitView moved = transacted(() -> wired.bean(MoveUnit.class).move(pallet, B, WORKER));
    assertThat(moved.zone()).isEqualTo("CJ-B");
    assertThat(view(box).place()).isEqualTo(B);
    assertThat(balance(A1)).isEqualTo("30.000 kg");
    assertThat(balance(B)).isEqualTo("70.000 kg");
    assertThat(house.story.movements("L-M1")).hasSize(2);
    assertThat(view(pallet).massKg()).isEqualByComparingTo("70");
  }

  @Test void looseGoodsAreMovedButNotThoseOnAPallet() {
    put(unit("p", A1), "60", null);
    assertRefused(() -> move("41"), InventoryReason.GOODS_ON_UNITS);
    move("40");
    assertRefused(() -> move("1"), InventoryReason.GOODS_ON_UNITS);
  }

  @Test void nothingStandsOnItself() {
    String one = unit("1", A1);
    String two = unit("2", A1);
    String three = unit("3", A1);
    nest(two, one);
    nest(three, two);
    assertRefused(() -> nest(one, three), InventoryReason.UNIT_CIRCLE);
    assertRefused(() -> nest(one, one), InventoryReason.UNIT_CIRCLE);
    assertRefused(() -> transacted(() -> wired.bean(MoveUnit.class).move(two, B, WORKER)), InventoryReason.UNIT_NESTED);
    assertRefused(() -> nest(unit("4", A2), one), InventoryReason.UNITS_APART);
  }

  @Test void aWrappedPalletTakesNothingUntilItIsOpenedAgain() {
    String pallet = unit("p", A1);
    put(pallet, "10", null);
    transacted(() -> wired.bean(NestUnits.class).close(pallet, true, WORKER));
    assertRefused(() -> put(pallet, "10", null), InventoryReason.UNIT_CLOSED);
    transacted(() -> wired.bean(NestUnits.class).close(pallet, false, WORKER));
    assertThat(put(pallet, "10", null).contents()).singleElement().satisfies(content -> assertThat(content.quantity()).isEqualTo(kg("20")));
  }

  @Test void carcassesOnAPalletAreCountedAndWeighed() {
    transacted(() -> house.receiveLot.receive(lamb("A", "100", 5, A1), WORKER));
    String pallet = unit("p", A1);
    assertRefused(() -> lambs(pallet, "60", null), InventoryReason.PIECES_MISSING);
    lambs(pallet, "60", 3);
    assertRefused(() -> lambsOff(pallet, "20", null), InventoryReason.PIECES_MISSING);
    assertThat(lambsOff(pallet, "20", 1).contents().get(0).pieces()).isEqualTo(2);
    transacted(() -> wired.bean(MoveUnit.class).move(pallet, B, WORKER));
    assertThat(house.stock.ofLot("L-A")).extracting(StockRow::balance).containsExactlyInAnyOrder(kg("60").in(3), kg("40").in(2));
    assertThat(lambsOff(pallet, "40", 2).contents()).isEmpty();
    assertRefused(() -> lambsOff(pallet, "20", 1), InventoryReason.NOT_ON_UNIT);
  }

  @Test void goodsThatAreFetchedAreLooseOnesFirstAndThenThoseOfTheEmptiestOpenPallet() {
    String full = unit("f", A1);
    String low = unit("l", A1);
    String sealed = unit("s", A1);
    put(full, "40", null);
    put(low, "20", null);
    put(sealed, "15", null);
    transacted(() -> wired.bean(NestUnits.class).close(sealed, true, WORKER));
    fetch("50");
    assertThat(view(low).contents()).isEmpty();
    assertThat(view(full).contents().get(0).quantity()).isEqualTo(kg("35"));
    assertThat(balance(B)).isEqualTo("50.000 kg");
    assertRefused(() -> fetch("36"), InventoryReason.GOODS_ON_UNITS);
    assertThat(view(full).contents().get(0).quantity()).isEqualTo(kg("35"));
  }

  @Test void goodsThatLeaveTakeTheSealedPalletWithThem() {
    String sealed = unit("s", A1);
    put(sealed, "100", null);
    transacted(() -> wired.bean(NestUnits.class).close(sealed, true, WORKER));
    Reservation kept = reserve("100");
    transacted(() -> house.shipReserved.ship(List.of(kept.id()), "Fukang", null, WORKER));
    assertThat(view(sealed).contents()).isEmpty();
    assertThat(house.stock.ofLot("L-M1")).isEmpty();
  }

  private void fetch(String kg) {
    Reservation kept = reserve(kg);
    transacted(() -> wired.bean(CarryReserved.class).carry(kept.id(), B, kg(kg), new Document("PICK", "1"), WORKER));
  }

  private Reservation reserve(String kg) { return transacted(() -> house.reserveStock.reserve(new ReservationRequest(null, "L-M1", null, "CJ", "CJ-A", "CJ-A-01", kg(kg), Purpose.MANUAL, "note"), WORKER)); }

  private UnitView lambs(String sscc, String kg, Integer pieces) { return transacted(() -> wired.bean(PackUnit.class).put(sscc, new UnitGoods("L-A", kg(kg), pieces), WORKER)); }

  private UnitView lambsOff(String sscc, String kg, Integer pieces) { return transacted(() -> wired.bean(PackUnit.class).takeOff(sscc, new UnitGoods("L-A", kg(kg), pieces), WORKER)); }

  @Test void carcassesOnACageAreNoLooseOnes() {
    transacted(() -> house.receiveLot.receive(lamb("A", "100", 5, A1), WORKER));
    String cage = unit("c", A1);
    lambs(cage, "60", 3);
    house.clock.pass(Duration.ofSeconds(1));
    assertRefused(() -> transacted(() -> house.moveStock.move(new MoveStockCommand("L-A", A1, A2, kg("40").in(3), null), WORKER)), InventoryReason.GOODS_ON_UNITS);
    transacted(() -> wired.bean(MoveUnit.class).move(cage, B, WORKER));
    assertThat(house.stock.ofLot("L-A")).extracting(StockRow::balance).containsExactlyInAnyOrder(kg("60").in(3), kg("40").in(2));
    lambsOff(cage, "60", 2);
    assertThat(sql.first(row -> row.count("n"), "SELECT SUM(pieces_on_units) AS n FROM stock_balance WHERE lot = 'L-A'")).contains(0);
  }

  @Test void oneBecomesTwoAndTwoBecomeOne() {
    String pallet = unit("p", A1);
    put(pallet, "60", null);
    UnitView part = transacted(() -> wired.bean(DivideUnit.class).split(pallet, "s", UnitKind.BOX, List.of(new UnitGoods("L-M1", kg("20"), null)), WORKER));
    assertThat(part.contents().get(0).quantity()).isEqualTo(kg("20"));
    assertThat(transacted(() -> wired.bean(DivideUnit.class).split(pallet, "s", UnitKind.BOX, List.of(new UnitGoods("L-M1", kg("20"), null)), WORKER))).isEqualTo(part);
    assertThat(view(pallet).contents().get(0).quantity()).isEqualTo(kg("40"));
    assertThat(transacted(() -> wired.bean(DivideUnit.class).merge(part.sscc(), pallet, WORKER)).contents().get(0).quantity()).isEqualTo(kg("60"));
    assertRefused(() -> put(part.sscc(), "1", null), InventoryReason.UNIT_ENDED);
    transacted(() -> wired.bean(DivideUnit.class).takeApart(pallet, WORKER));
    move("100");
  }

  @Test void reserveGoodsStayInTheirFacilityAlsoOnAPallet() {
    transacted(() -> house.receiveLot.receive(Warehouse.reserveMilk("R1", "10", A1), WORKER));
    String pallet = unit("p", A1);
    transacted(() -> wired.bean(PackUnit.class).put(pallet, new UnitGoods("L-R1", kg("10"), null), WORKER));
    assertRefused(() -> transacted(() -> wired.bean(MoveUnit.class).move(pallet, MANAS, WORKER)), InventoryReason.RESERVE_NEEDS_ORDER);
  }

  private String unit(String id, Place place) { return transacted(() -> wired.bean(MakeUnit.class).make(new NewUnit(id, UnitKind.PALLET, place), WORKER)).sscc(); }

  private UnitView put(String sscc, String kg, Integer pieces) { return transacted(() -> wired.bean(PackUnit.class).put(sscc, new UnitGoods("L-M1", kg(kg), pieces), WORKER)); }

  private UnitView takeOff(String sscc, String kg, Integer pieces) { return transacted(() -> wired.bean(PackUnit.class).takeOff(sscc, new UnitGoods("L-M1", kg(kg), pieces), WORKER)); }

  private UnitView nest(String sscc, String parent) { return transacted(() -> wired.bean(NestUnits.class).putOn(sscc, parent, WORKER)); }

  private UnitView view(String sscc) { return wired.bean(UnitBook.class).unit(sscc); }

  private Movement move(String kg) {
    house.clock.pass(Duration.ofSeconds(1));
    return transacted(() -> house.moveStock.move(new MoveStockCommand("L-M1", A1, A2, kg(kg), null), WORKER));
  }

  private String balance(Place place) { return house.stock.ofLot("L-M1").stream().filter(row -> row.place().equals(place)).findFirst().orElseThrow().balance().toString(); }

  private void assertRefused(Runnable work, Reason reason) {
    assertThatThrownBy(work::run).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(reason));
  }
}
