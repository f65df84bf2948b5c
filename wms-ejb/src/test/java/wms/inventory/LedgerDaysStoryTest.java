package wms.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static wms.inventory.Warehouse.*;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import wms.shared.DatabaseTest;
import wms.shared.Refusal;
import wms.shared.Scope;

/** The ledger asked for a day that is over: by when things happened, whenever they were written down. */
class LedgerDaysStoryTest extends DatabaseTest {
  private static final LotPlace ON_SHELF = new LotPlace("L-M1", A1);
  private Warehouse house;
  private Instant monday;
  private Instant tuesday;
  private Instant wednesday;

  @BeforeEach void fortyCameOnMondayAndThirtyLeftOnWednesday() {
    furnish(sql);
    house = new Warehouse(sql);
    monday = house.clock.instant();
    tuesday = monday.plus(Duration.ofDays(1));
    wednesday = monday.plus(Duration.ofDays(2));
    transacted(() -> house.receiveLot.receive(milk("M1", "40", A1), WORKER));
    house.clock.setTo(wednesday);
    move("30", null);
  }

  @Test void eachDayHasItsOwnStock() {
    assertThat(on(monday)).isEqualByComparingTo("40");
    assertThat(on(wednesday)).isEqualByComparingTo("10");
    assertThat(house.ledger.balances(new LedgerFilter("CJ", null, null, null, null), tuesday, Scope.EVERYWHERE, null, 10)).singleElement()
        .satisfies(row -> assertThat(row.quantity()).isEqualTo(kg("40")));
    assertThat(house.ledger.places(new LedgerFilter("CJ", null, null, null, null), wednesday, Scope.EVERYWHERE, null, 10)).extracting(BalanceAt::quantity).containsExactly(kg("10"), kg("30"));
  }

  @Test void whatIsWrittenDownLateShowsOnEveryLaterDay() {
    move("8", tuesday);
    assertThat(on(monday)).isEqualByComparingTo("40");
    assertThat(on(tuesday)).isEqualByComparingTo("32");
    assertThat(on(wednesday)).isEqualByComparingTo("2");
    for (Instant day : List.of(monday, tuesday, wednesday)) assertThat(proof(day).ok()).isTrue();
  }

  @Test void whatWouldLeaveALaterDayWithLessThanNothingIsRefusedEvenIfThereIsEnoughToday() {
    house.clock.pass(Duration.ofDays(1));
    transacted(() -> house.receiveLot.receive(milk("M1", "500", A1), WORKER));
    assertThatThrownBy(() -> move("11", tuesday)).isInstanceOfSatisfying(Refusal.class, refusal -> {
      assertThat(refusal.reason()).isEqualTo(InventoryReason.NOT_ENOUGH_THEN);
      assertThat(refusal.params()).containsEntry("available", "10.000 kg").containsEntry("lowestAt", wednesday.toString());
    });
    move("10", tuesday);
    assertThat(on(wednesday)).isZero();
  }

  @Test void nothingCanHaveLeftBeforeItCame() {
    assertThatThrownBy(() -> move("1", monday.minusSeconds(60))).hasMessageContaining("NOT_ENOUGH_THEN");
  }

  @Test void aClockThatRunsALittleAheadMeansNow() {
    assertThat(move("1", wednesday.plusSeconds(200)).at()).isEqualTo(wednesday);
    assertThatThrownBy(() -> move("1", wednesday.plusSeconds(301))).hasMessageContaining("TIME_IN_FUTURE");
  }

  @Test void whatHappensNowComesAfterWhatAnotherServerWroteAMomentAhead() {
    house.clock.setTo(wednesday.minusMillis(40));
    assertThat(move("10", null).at()).isEqualTo(wednesday);
  }

  @Test void theProofOfAPastDayKnowsWhatWasReservedThen() {
    String reservation = transacted(() -> house.reserveStock.reserve(ReservationRequest.of("L-M1", "CJ", kg("5"), Purpose.MANUAL, "note"), WORKER)).id();
    house.clock.pass(Duration.ofDays(1));
    transacted(() -> house.releaseReservation.release(reservation, WORKER));
    assertThat(total(proof(wednesday)).reserved()).isEqualByComparingTo("5");
    assertThat(total(proof(tuesday)).reserved()).isZero();
    assertThat(total(transacted(() -> house.proof.prove("CJ", null, null))).reserved()).isZero();
  }

  @Test void aLineThatWasChangedIsNamedWithItsPaperOnWhateverDay() {
    Movement tampered = move("3", null);
    move("2", null);
    sql.update("UPDATE stock_movement SET quantity = 1 WHERE id = ?", tampered.id());
    for (Instant day : List.of(tuesday, wednesday))
      assertThat(proof(day).differences()).isNotEmpty().allSatisfy(row -> {
        assertThat(row.document()).isEqualTo(tampered.document());
        assertThat(row.movement()).isEqualTo(tampered.id());
        assertThat(row.fault()).isEqualTo(Fault.LINE_CHANGED);
      });
  }

  @Test void aLineThatWasTakenAwayIsNoticedAtTheNext() {
    Movement removed = move("3", null);
    Movement next = move("2", null);
    sql.update("DELETE FROM stock_movement WHERE id = ?", removed.id());
    assertThat(proof(wednesday).differences()).isNotEmpty().allSatisfy(row -> assertThat(row.document()).isEqualTo(next.document()));
  }

  @Test void aBalanceThatWasChangedIsSaidToBeTheBalance() {
    sql.update("UPDATE stock_balance SET balance = 9 WHERE lot = 'L-M1' AND place = ?", A1.code());
    assertThat(proof(tuesday).differences()).singleElement().satisfies(row -> assertThat(row.fault()).isEqualTo(Fault.BALANCE_CHANGED));
  }

  @Test void theLinesBehindANumberAreListedLatestFirstPageByPage() {
    move("8", tuesday);
    LedgerFilter shelf = new LedgerFilter("CJ", null, A1.code(), null, "L-M1");
    List<Movement> first = house.ledger.movements(shelf, Instant.EPOCH, wednesday, Scope.EVERYWHERE, null, 2);
    assertThat(first).extracting(Movement::quantity).containsExactly(kg("30"), kg("8"));
    assertThat(house.ledger.movements(shelf, Instant.EPOCH, wednesday, Scope.EVERYWHERE, wms.inventory.usecase.LedgerBook.cursor(first.get(1)), 2)).extracting(Movement::quantity).containsExactly(kg("40"));
    assertThat(house.ledger.movements(shelf, tuesday, tuesday, Scope.EVERYWHERE, null, 10)).hasSize(1);
  }

  private Movement move(String kg, Instant at) { return transacted(() -> house.moveStock.move(new MoveStockCommand("L-M1", A1, B, kg(kg), at), WORKER)); }

  private BigDecimal on(Instant day) { return house.ledger.balance(ON_SHELF, day); }

  private Proof proof(Instant day) { return transacted(() -> house.proof.prove("CJ", null, null, day)); }

  private static Proof.Total total(Proof proof) { return proof.totals().get(0); }
}
