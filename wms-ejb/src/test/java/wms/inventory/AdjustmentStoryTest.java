package wms.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static wms.inventory.Warehouse.*;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import wms.shared.Actor;
import wms.shared.DatabaseTest;
import wms.shared.Refusal;
import wms.shared.Scope;

/** Small corrections book themselves; large ones wait for a second person. */
class AdjustmentStoryTest extends DatabaseTest {
  private Warehouse house;

  @BeforeEach void aHundredKilogramsOfMilkForTenDays() {
    furnish(sql);
    house = new Warehouse(sql);
    transacted(() -> house.receiveLot.receive(milk("M1", "100", A1), WORKER));
    house.clock.pass(Duration.ofDays(5));
  }

  @AfterEach void theBooksAgree() { assertThat(transacted(() -> house.proof.prove(null, null, null)).differences()).isEmpty(); }

  @Test void aSmallCorrectionIsBookedAtOnce() {
    AdjustmentView booked = propose(WORKER, "-5", AdjustmentReason.DAMAGE);
    assertThat(booked.state()).isEqualTo(AdjustmentState.BOOKED);
    assertThat(house.story.movement(booked.movement()).document()).isEqualTo(new Document("ADJUSTMENT", booked.id()));
    assertThat(balance()).isEqualTo("95.000");
  }

  @Test void aLargeShareWaitsAndSomeoneElseBooksIt() {
    AdjustmentView waiting = propose(WORKER, "-6", AdjustmentReason.DAMAGE);
    assertThat(waiting.state()).isEqualTo(AdjustmentState.WAITING);
    assertThat(waiting.waitsFor()).isEqualTo(WaitsFor.SHARE_ABOVE_LIMIT);
    assertThat(waiting.facts()).containsEntry("limitShare", "5").containsEntry("amount", "6 kg");
    assertThat(balance()).isEqualTo("100.000");
    assertRefused(() -> decide(waiting, true, WORKER), InventoryReason.OWN_ADJUSTMENT);
    assertThatThrownBy(() -> decide(waiting, true, COUNTER)).hasMessageContaining("ADJUST_STOCK");
    AdjustmentView booked = decide(waiting, true, SECOND);
    assertThat(booked.state()).isEqualTo(AdjustmentState.BOOKED);
    assertThat(booked.decidedBy()).isEqualTo("zhao");
    assertThat(balance()).isEqualTo("94.000");
    assertRefused(() -> decide(booked, true, SECOND), InventoryReason.ADJUSTMENT_DECIDED);
  }

  @Test void whatIsTurnedDownChangesNothing() {
    AdjustmentView waiting = propose(WORKER, "-60", AdjustmentReason.DAMAGE);
    assertThat(waiting.waitsFor()).isEqualTo(WaitsFor.MASS_ABOVE_LIMIT);
    assertThatThrownBy(() -> transacted(() -> house.decideAdjustment.decide(waiting.id(), false, " ", null, SECOND))).hasMessageContaining("COMMENT_MISSING");
    assertThat(decide(waiting, false, SECOND).state()).isEqualTo(AdjustmentState.REJECTED);
    assertThat(balance()).isEqualTo("100.000");
    assertThat(house.adjustments.adjustments("CJ", AdjustmentState.WAITING, Scope.EVERYWHERE, null, 10)).isEmpty();
    assertThat(house.adjustments.adjustments("CJ", AdjustmentState.REJECTED, Scope.EVERYWHERE, null, 10)).hasSize(1);
  }

  @Test void manySmallOnesAreNoWayAroundALargeOne() {
    assertThat(propose(WORKER, "-4", AdjustmentReason.DAMAGE).state()).isEqualTo(AdjustmentState.BOOKED);
    AdjustmentView second = propose(WORKER, "-4", AdjustmentReason.DAMAGE);
    assertThat(second.state()).isEqualTo(AdjustmentState.WAITING);
    assertThat(second.facts()).containsEntry("amount", "8 kg").containsEntry("balance", "100 kg");
    decide(second, true, SECOND);
    house.clock.pass(Duration.ofDays(1));
    assertThat(propose(WORKER, "-4", AdjustmentReason.DAMAGE).state()).as("a day later the count begins anew").isEqualTo(AdjustmentState.BOOKED);
  }

  @Test void eachFacilityMaySetItsOwnLimits() {
    house.settings.put("wms.inventory.adjust.share.CJ", new BigDecimal("0.5"));
    house.settings.put("wms.inventory.adjust.kg", new BigDecimal("40"));
    assertThat(propose(WORKER, "-40", AdjustmentReason.DAMAGE).state()).isEqualTo(AdjustmentState.BOOKED);
    assertThat(propose(WORKER, "-1", AdjustmentReason.DAMAGE).waitsFor()).isEqualTo(WaitsFor.MASS_ABOVE_LIMIT);
  }

  @Test void shrinkWithinWhatGoodsDryOutBooksItself() {
    assertThat(propose(WORKER, "-0.5", AdjustmentReason.SHRINK).state()).as("100 kg, five days, one in a thousand a day").isEqualTo(AdjustmentState.BOOKED);
    AdjustmentView more = propose(WORKER, "-0.001", AdjustmentReason.SHRINK);
    assertThat(more.waitsFor()).as("what dried out is used up").isEqualTo(WaitsFor.SHRINK_ABOVE_EXPECTED);
    assertThat(more.facts()).containsEntry("expected", "0 kg");
  }

  @Test void goodsThatDryOutFasterSaySoThemselves() {
    transacted(() -> sql.update("UPDATE material SET shrink_percent_day = 0.3 WHERE code = 'MILK'"));
    assertThat(propose(WORKER, "-1.5", AdjustmentReason.SHRINK).state()).as("100 kg, five days, three in a thousand a day").isEqualTo(AdjustmentState.BOOKED);
    assertThat(propose(WORKER, "-0.001", AdjustmentReason.SHRINK).waitsFor()).isEqualTo(WaitsFor.SHRINK_ABOVE_EXPECTED);
  }

  @Test void shrinkIsReckonedFromTheLastApprovedCount() {
    CountView count = transacted(() -> house.planCount.plan(NewCount.of("CJ"), SECOND));
    transacted(() -> house.countGoods.count(count.id(), new CountEntry(null, "L-M1", A1, kg("100"), null), COUNTER));
    transacted(() -> house.closeCount.approve(new CountApproval(count.id(), "ok", Set.of(), null), SECOND));
    house.clock.pass(Duration.ofDays(1));
    assertThat(propose(WORKER, "-0.2", AdjustmentReason.SHRINK).facts()).containsEntry("expected", "0.1 kg");
    assertThat(propose(WORKER, "-0.1", AdjustmentReason.SHRINK).state()).isEqualTo(AdjustmentState.BOOKED);
  }

  @Test void whatCouldNotBeBookedDoesNotWaitEither() {
    transacted(() -> house.reserveStock.reserve(ReservationRequest.of("L-M1", "CJ", kg("90"), Purpose.MANUAL, "note"), WORKER));
    assertRefused(() -> propose(WORKER, "-20", AdjustmentReason.DAMAGE), InventoryReason.NOT_ENOUGH_FREE);
  }

  @Test void theSameProposalSentTwiceIsOne() {
    NewAdjustment wanted = new NewAdjustment("P1", new Adjustment("L-M1", A1, kg("-60"), AdjustmentReason.DAMAGE), "fell off the fork");
    AdjustmentView first = transacted(() -> house.proposeAdjustment.propose(wanted, WORKER));
    assertThat(transacted(() -> house.proposeAdjustment.propose(wanted, WORKER))).isEqualTo(first);
    assertRefused(() -> house.proposeAdjustment.propose(new NewAdjustment("P1", new Adjustment("L-M1", A1, kg("-61"), AdjustmentReason.DAMAGE), null), WORKER), InventoryReason.ALREADY_THERE);
    assertThat(house.deeds.events()).filteredOn(deed -> deed.action().equals("inventory.adjustment.proposed")).hasSize(1);
  }

  @Test void theyAreListedNewestFirstPageByPage() {
    for (int i = 0; i < 3; i++) {
      house.clock.pass(Duration.ofDays(2));
      propose(WORKER, "-1", AdjustmentReason.DAMAGE);
    }
    List<AdjustmentView> first = house.adjustments.adjustments("CJ", null, Scope.EVERYWHERE, null, 2);
    assertThat(house.adjustments.adjustments("CJ", null, Scope.EVERYWHERE, first.get(1).id(), 2)).hasSize(1);
  }

  private AdjustmentView propose(Actor who, String kg, AdjustmentReason reason) {
    return transacted(() -> house.proposeAdjustment.propose(new NewAdjustment(null, new Adjustment("L-M1", A1, kg(kg), reason), null), who));
  }

  private AdjustmentView decide(AdjustmentView waiting, boolean approved, Actor who) { return transacted(() -> house.decideAdjustment.decide(waiting.id(), approved, "looked at", null, who)); }

  private String balance() { return house.stock.ofLot("L-M1").get(0).balance().value().toPlainString(); }

  private void assertRefused(Runnable work, InventoryReason reason) {
    assertThatThrownBy(() -> transacted(work)).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(reason));
  }
}
