package wms.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static wms.inventory.Warehouse.*;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import wms.shared.Actor;
import wms.shared.DatabaseTest;
import wms.shared.Quantity;
import wms.shared.Refusal;

/** Carcasses are counted and weighed; both are known wherever they are, and neither is ever there without the other. */
class CatchWeightStoryTest extends DatabaseTest {
  private Warehouse house;

  @BeforeEach void aWarehouse() {
    furnish(sql);
    house = new Warehouse(sql);
  }

  @AfterEach void theBooksAgree() { assertThat(transacted(() -> house.proof.prove(null, null, null)).differences()).isEmpty(); }

  @Test void bothAreOnTheShelfAndInTheLedger() {
    receive(lamb("A", "101.4", 5, A1));
    assertThat(balances()).containsExactly(kg("101.4").in(5));
    Movement line = move(A1, B, kg("38.2").in(2));
    assertThat(line.quantity()).isEqualTo(kg("38.2").in(2));
    assertThat(balances()).containsExactly(kg("63.2").in(3), kg("38.2").in(2));
    assertThat(house.story.lot("L-A").movements()).extracting(Movement::quantity).containsExactly(kg("101.4").in(5), kg("38.2").in(2));
  }

  @Test void piecesAreToldAndBelievable() {
    assertRefused(() -> receive(lamb("A", "101.4", null, A1)), InventoryReason.PIECES_MISSING);
    assertRefused(() -> receive(lamb("A", "101.4", 0, A1)), InventoryReason.PIECES_MISSING);
    assertRefused(() -> receive(lamb("A", "101.4", 50, A1)), InventoryReason.PIECE_WEIGHT_UNLIKELY);
    assertRefused(() -> receive(lamb("A", "101.4", 2, A1)), InventoryReason.PIECE_WEIGHT_UNLIKELY);
    assertRefused(() -> receive(new NewLot("L-M", "M", "MILK", kg("5").in(1), A1, TODAY.plusDays(5), null, "Dairy", null, null, null, null)), InventoryReason.PIECES_NOT_COUNTED);
  }

  @Test void moreThanIsThereIsRefusedByEitherMeasure() {
    receive(lamb("A", "60", 3, A1));
    assertRefused(() -> move(A1, B, kg("59").in(4)), InventoryReason.NOT_ENOUGH_FREE);
    assertRefused(() -> move(A1, B, kg("85").in(3)), InventoryReason.NOT_ENOUGH_FREE);
  }

  @Test void theLastPieceTakesWhatTheScalesDifferBy() {
    receive(lamb("A", "60", 3, A1));
    move(A1, B, kg("40.1").in(2));
    move(A1, B, kg("20.05").in(1));
    assertThat(balances()).containsExactly(kg("60.15").in(3));
    move(B, A2, kg("59.7").in(3));
    assertThat(balances()).containsExactly(kg("59.7").in(3));
    assertThat(house.story.lot("L-A").movements()).filteredOn(line -> line.reason().equals("WEIGHING")).extracting(Movement::quantity).containsExactly(kg("0.15").in(0), kg("0.45").in(0));
  }

  @Test void whatTheScalesCannotExplainIsRefused() {
    receive(lamb("A", "60", 3, A1));
    assertRefused(() -> move(A1, B, kg("50").in(3)), InventoryReason.PIECES_AND_WEIGHT_DIFFER);
    assertRefused(() -> move(A1, B, kg("60").in(2)), InventoryReason.PIECES_AND_WEIGHT_DIFFER);
    assertThat(balances()).containsExactly(kg("60").in(3));
  }

  @Test void goodsDryWithoutAnyPieceBeingGone() {
    receive(lamb("A", "60", 3, A1));
    transacted(() -> house.adjustStock.adjust(new Adjustment("L-A", A1, kg("-0.6"), AdjustmentReason.SHRINK), "a", WORKER));
    assertThat(balances()).containsExactly(kg("59.4").in(3));
    transacted(() -> house.adjustStock.adjust(new Adjustment("L-A", A1, kg("-19.8").in(-1), AdjustmentReason.DAMAGE), "b", WORKER));
    assertThat(balances()).containsExactly(kg("39.6").in(2));
  }

  @Test void wholePiecesAreKeptForAnOrderThatNamesAWeight() {
    receive(lamb("A", "100", 5, A1));
    Reservation kept = reserve(kg("50"));
    assertThat(kept.quantity()).isEqualTo(kg("60").in(3));
    StockRow row = house.stock.ofLot("L-A").get(0);
    assertThat(row.free()).isEqualTo(kg("40").in(2));
    assertThat(row.reserved()).isEqualTo(kg("60").in(3));
    transacted(() -> house.shipReserved.ship(List.of(kept.id()), "Fukang", null, WORKER));
    assertThat(balances()).containsExactly(kg("40").in(2));
  }

  @Test void aMovementTakenBackBringsBothBack() {
    receive(lamb("A", "60", 3, A1));
    Movement line = move(A1, B, kg("40").in(2));
    house.clock.pass(Duration.ofMinutes(1));
    transacted(() -> house.reverseMovement.reverse(line.id(), "wrong place", WORKER));
    assertThat(balances()).containsExactly(kg("60").in(3));
  }

  @Test void whatIsWrittenDownLateIsJudgedByPiecesToo() {
    receive(lamb("A", "100", 5, A1));
    house.clock.pass(Duration.ofHours(2));
    move(A1, B, kg("60").in(4));
    assertThatThrownBy(() -> transacted(() -> house.moveStock.move(new MoveStockCommand("L-A", A1, A2, kg("39").in(2), house.clock.instant().minus(Duration.ofHours(1))), WORKER)))
        .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.reason()).isIn(InventoryReason.NOT_ENOUGH_FREE, InventoryReason.NOT_ENOUGH_THEN));
    assertThat(balances()).containsExactly(kg("40").in(1), kg("60").in(4));
  }

  @Test void countersCountAndWeigh() {
    receive(lamb("A", "100", 5, A1));
    CountView count = transacted(() -> house.planCount.plan(NewCount.of("CJ"), SECOND));
    assertThat(house.counts.lines(count.id(), null, 10, WORKER)).singleElement().extracting(CountLineView::inPieces).isEqualTo(true);
    assertRefused(() -> count(count, kg("80"), COUNTER), InventoryReason.PIECES_MISSING);
    assertThat(count(count, kg("80.2").in(4), COUNTER).state()).isEqualTo(CountLineState.COUNTED);
    house.clock.pass(Duration.ofMinutes(10));
    count(count, kg("80.2").in(4), OTHER_COUNTER);
    house.clock.pass(Duration.ofMinutes(10));
    transacted(() -> house.closeCount.approve(new CountApproval(count.id(), "one was given away", Set.of(), null), SECOND));
    assertThat(balances()).containsExactly(kg("80.2").in(4));
    assertThat(house.counts.lines(count.id(), null, 10, WORKER)).singleElement().extracting(CountLineView::variance).isEqualTo(kg("-19.8").in(-1));
  }

  @Test void aCountWithMorePiecesAndLessWeightIsLookedAtAgain() {
    receive(lamb("A", "100", 5, A1));
    CountView count = transacted(() -> house.planCount.plan(NewCount.of("CJ"), SECOND));
    count(count, kg("99").in(6), COUNTER);
    count(count, kg("99").in(6), OTHER_COUNTER);
    assertThatThrownBy(() -> transacted(() -> house.closeCount.approve(new CountApproval(count.id(), "seen", Set.of(), null), SECOND)))
        .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.fields()).extracting(Refusal.Field::code).containsExactly(InventoryReason.PIECES_AND_WEIGHT_DIFFER.name()));
    assertThat(balances()).containsExactly(kg("100").in(5));
  }

  private CountLineView count(CountView count, Quantity found, Actor who) {
    return transacted(() -> house.countGoods.count(count.id(), new CountEntry(null, "L-A", A1, found, null), who));
  }

  private List<Quantity> balances() { return house.stock.ofLot("L-A").stream().map(StockRow::balance).toList(); }

  private LotView receive(NewLot goods) { return transacted(() -> house.receiveLot.receive(goods, WORKER)); }

  private Movement move(Place from, Place to, Quantity quantity) { return transacted(() -> house.moveStock.move(new MoveStockCommand("L-A", from, to, quantity, null), WORKER)); }

  private Reservation reserve(Quantity quantity) { return transacted(() -> house.reserveStock.reserve(ReservationRequest.of("L-A", "CJ", quantity, Purpose.MANUAL, "note"), WORKER)); }

  private static void assertRefused(Runnable work, InventoryReason reason) {
    assertThatThrownBy(work::run).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(reason));
  }
}
