package wms.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static wms.inventory.Warehouse.*;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import wms.shared.DatabaseTest;
import wms.shared.Reason;
import wms.shared.Refusal;
import wms.shared.Scope;

class HoldStoryTest extends DatabaseTest {
  private Warehouse house;
  private Instant morning;

  @BeforeEach void tenKilogramsOfWhichFourAreReserved() {
    furnish(sql);
    house = new Warehouse(sql);
    morning = house.clock.instant();
    transacted(() -> house.receiveLot.receive(milk("M1", "10", A1), WORKER));
    transacted(() -> house.reserveStock.reserve(new ReservationRequest("R1", "L-M1", null, "CJ", null, null, kg("4"), Purpose.MANUAL, "note"), WORKER));
    later();
  }

  @Test void heldGoodsAreNeitherFreeNorReservedAndTheirReservationWaits() {
    hold(A1);
    assertThat(row().held()).isEqualTo(kg("10"));
    assertThat(row().free()).isEqualTo(kg("0"));
    assertThat(row().reserved()).isEqualTo(kg("0"));
    assertThat(row().status()).isEqualTo(StockStatus.HELD);
    assertThat(row().holdReasons()).extracting(HoldCause::excursion).containsExactly("E1");
    assertThat(house.reservations.find("R1").state()).isEqualTo(ReservationState.SUSPENDED);
    assertRefused(() -> house.shipReserved.ship(List.of("R1"), "Fukang", null, WORKER), InventoryReason.LOT_HELD);
    assertRefused(() -> house.reserveStock.reserve(ReservationRequest.of("L-M1", "CJ", kg("1"), Purpose.MANUAL, "n"), WORKER), InventoryReason.LOT_HELD);
  }

  @Test void theSameCauseHoldsTheSameGoodsOnce() {
    hold(A1);
    hold(A1);
    assertThat(open()).hasSize(1);
    assertThat(house.deeds.events()).filteredOn(deed -> deed.action().equals("inventory.lot.held")).hasSize(1);
  }

  @Test void releasedGoodsAreServedAgainAndTheSameCauseDoesNotHoldThemAgain() {
    Hold hold = hold(A1).get(0);
    decide(hold, HoldDecision.RELEASE, null);
    assertThat(house.reservations.find("R1").state()).isEqualTo(ReservationState.ACTIVE);
    later();
    assertThat(hold(A1)).isEmpty();
    transacted(() -> house.receiveLot.receive(milk("M1", "1", A1), WORKER));
    later();
    assertThat(hold(A1)).as("more of the lot has come into the warm zone").hasSize(1);
  }

  @Test void aHoldIsDecidedOnceWithACommentByWhoMay() {
    Hold hold = hold(A1).get(0);
    assertThatThrownBy(() -> transacted(() -> house.decideHold.decide(new HoldVerdict(hold.id(), HoldDecision.RELEASE, " ", null, null), WORKER))).hasMessageContaining("COMMENT_MISSING");
    assertThatThrownBy(() -> transacted(() -> house.decideHold.decide(new HoldVerdict(hold.id(), HoldDecision.RELEASE, "fine", null, null), APPROVER))).hasMessageContaining("NOT_ALLOWED");
    assertThat(decide(hold, HoldDecision.RELEASE, null).releasedBy()).isEqualTo("li");
    assertRefused(() -> house.decideHold.decide(new HoldVerdict(hold.id(), HoldDecision.RELEASE, "again", null, null), WORKER), InventoryReason.HOLD_ENDED);
    assertThatThrownBy(() -> transacted(() -> house.decideHold.decide(new HoldVerdict(hold.id(), HoldDecision.RELEASE, "again", null, 1L), WORKER))).hasMessageContaining("STALE");
  }

  @Test void discardedGoodsAreGoneAndTheirReservationIsLost() {
    decide(hold(A1).get(0), HoldDecision.DISCARD, null);
    assertThat(house.stock.ofLot("L-M1")).isEmpty();
    assertThat(house.losses.events()).extracting(ReservationLost::reservation).containsExactly("R1");
    assertThat(house.story.movements("L-M1")).last().extracting(Movement::to).isEqualTo("@LOSS");
    Movement discarding = house.story.movements("L-M1").get(1);
    transacted(() -> house.reverseMovement.reverse(discarding.id(), "wrong lot", WORKER));
    assertThat(row().status()).as("what was discarded as harmed comes back held").isEqualTo(StockStatus.HELD);
  }

  @Test void aLifeCanOnlyBeShortened() {
    Hold hold = hold(A1).get(0);
    assertRefused(() -> house.decideHold.decide(new HoldVerdict(hold.id(), HoldDecision.SHORTEN_LIFE, "warm", TODAY.plusDays(10), null), WORKER), InventoryReason.LIFE_NOT_SHORTER);
    decide(hold, HoldDecision.SHORTEN_LIFE, TODAY.plusDays(3));
    assertThat(row().expiry()).isEqualTo(TODAY.plusDays(3));
    assertThat(row().status()).isEqualTo(StockStatus.FREE);
  }

  @Test void aHoldGoesAlongWithTheGoods() {
    hold(A1);
    move("6");
    assertThat(open()).extracting(Hold::zone).containsExactlyInAnyOrder("CJ-A", "CJ-Q");
    transacted(() -> house.releaseReservation.release("R1", WORKER));
    move("4");
    assertThat(open()).extracting(Hold::zone).containsExactly("CJ-Q");
    transacted(() -> house.releaseHolds.withdraw("E1", SYSTEM));
    assertThat(row().free()).isEqualTo(kg("10"));
  }

  @Test void twoCausesHoldUntilBothAreSettled() {
    Hold first = hold(A1).get(0);
    transacted(() -> house.holdLots.hold(new HoldRequest(List.of(new LotPlace("L-M1", A1)), "EXCURSION", "E2", null), SYSTEM));
    decide(first, HoldDecision.RELEASE, null);
    assertThat(row().status()).isEqualTo(StockStatus.HELD);
  }

  @Test void whoWasInTheZoneIsFoundWhereItIsNow() {
    Instant noon = later();
    transacted(() -> house.releaseReservation.release("R1", WORKER));
    transacted(() -> house.moveStock.move(new MoveStockCommand("L-M1", A1, Q, kg("10"), noon), WORKER));
    assertThat(house.presence.lotsIn("CJ-A", morning, noon.minusSeconds(1))).containsExactly(new LotPresence("L-M1", Q, kg("10")));
    assertThat(house.presence.lotsIn("CJ-A", noon, null)).isEmpty();
  }

  @Test void aBalanceThatWasTamperedWithIsFoundByTheProof() {
    sql.update("UPDATE stock_balance SET balance = 3 WHERE lot = 'L-M1'");
    Proof proof = transacted(() -> house.proof.prove("CJ", "CJ-A", null));
    assertThat(proof.ok()).isFalse();
    assertThat(proof.differences()).singleElement().satisfies(row -> {
      assertThat(row.movements()).isEqualByComparingTo("10");
      assertThat(row.balance()).isEqualByComparingTo("3");
      assertThat(row.document().type()).isEqualTo("RECEIPT");
    });
    assertThat(transacted(() -> house.proof.prove("MNS", null, null)).ok()).isTrue();
  }

  private List<Hold> hold(Place place) { return transacted(() -> house.holdLots.hold(new HoldRequest(List.of(new LotPlace("L-M1", place)), "EXCURSION", "E1", null), SYSTEM)); }

  private Hold decide(Hold hold, HoldDecision decision, LocalDate expiry) {
    return transacted(() -> house.decideHold.decide(new HoldVerdict(hold.id(), decision, "seen by QA", expiry, hold.version()), WORKER));
  }

  private void move(String kg) { transacted(() -> house.moveStock.move(new MoveStockCommand("L-M1", A1, Q, kg(kg), null), WORKER)); }

  private StockRow row() { return house.stock.ofLot("L-M1").get(0); }

  private List<Hold> open() { return house.holds.holds("CJ", true, Scope.EVERYWHERE, null, 10); }

  private Instant later() {
    house.clock.pass(Duration.ofMinutes(1));
    return house.clock.instant();
  }

  private void assertRefused(Runnable work, Reason reason) {
    assertThatThrownBy(() -> transacted(work)).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(reason));
  }
}
