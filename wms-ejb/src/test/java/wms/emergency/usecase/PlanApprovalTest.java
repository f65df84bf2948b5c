package wms.emergency.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import wms.dispatch.LoadingTaskView;
import wms.dispatch.PlanReason;
import wms.dispatch.PlanState;
import wms.dispatch.PlanSummary;
import wms.dispatch.PlanView;
import wms.dispatch.TaskState;
import wms.dispatch.usecase.PlanBook;
import wms.emergency.EmergencyReason;
import wms.emergency.ReversalCommand;
import wms.inventory.InventoryReason;
import wms.inventory.Purpose;
import wms.inventory.ReservationRequest;
import wms.inventory.ReservationState;
import wms.inventory.usecase.LedgerProof;
import wms.inventory.usecase.Reservations;
import wms.inventory.usecase.ReserveStock;
import wms.shared.Quantity;
import wms.shared.Refusal;

/** From a plan to what the floor does: who approves it on which order, what is booked, and what makes it outdated. */
class PlanApprovalTest extends ReliefTest {
  @Test void nobodyApprovesAPlanOfTheirOwn() {
    aFlood(milk("n1", "400"));
    transacted(() -> house.bean(DrawUpPlan.class).draw("flood", "p1", MANAGER));
    refused(PlanReason.OWN_PLAN, () -> approve("p1", ORDER, MANAGER));
    assertThat(house.bean(PlanBook.class).plan("p1").state()).isEqualTo(PlanState.DRAFT);
  }

  @Test void anApprovalNeedsAnOrderOfUseThatIsUsedOnce() {
    aFlood(milk("n1", "100"));
    draw("p1");
    refused(PlanReason.ORDER_OF_USE_MISSING, () -> approve("p1", " ", MANAGER));
    refused(PlanReason.ORDER_OF_USE_MALFORMED, () -> approve("p1", "order!", MANAGER));
    approve("p1", ORDER, MANAGER);
    transacted(() -> house.bean(StateNeed.class).state("flood", milk("n3", "100"), LEAD));
    draw("p2");
    refused(InventoryReason.ORDER_OF_USE_TAKEN, () -> approve("p2", ORDER, MANAGER));
    assertThat(tasks()).hasSize(1);
  }

  @Test void approvalBooksEveryLotAndGivesTheFloorItsTasks() {
    aFlood(milk("n1", "400"));
    draw("p1");
    draw("p2");
    PlanView approved = approve("p1", ORDER, MANAGER);
    assertThat(approved.state()).isEqualTo(PlanState.APPROVED);
    assertThat(approved.approvedBy()).isEqualTo("manager");
    assertThat(tasks()).hasSize(2).allSatisfy(task -> assertThat(task.state()).isEqualTo(TaskState.WAITING));
    assertThat(house.bean(Reservations.class).of(Purpose.PLAN, "p1")).hasSize(2).allSatisfy(kept -> assertThat(kept.state()).isEqualTo(ReservationState.ACTIVE));
    assertThat(book.incident("flood").plans()).extracting(PlanSummary::number, PlanSummary::state).containsExactlyInAnyOrder(
        Tuple.tuple("2026-0001-P1", PlanState.APPROVED), Tuple.tuple("2026-0001-P2", PlanState.SUPERSEDED));
    assertThat(book.incident("flood").needs().get(0).met()).isEqualTo(Quantity.of("400", "kg"));
    refused(EmergencyReason.ALL_NEEDS_BOOKED, () -> draw("p3"));
    assertThat(approve("p1", ORDER, MANAGER).version()).isEqualTo(approved.version());
    assertThat(transacted(() -> house.bean(LedgerProof.class).prove(null, null, null)).ok()).isTrue();
  }

  @Test void whatWasHeldSinceMakesThePlanOutdatedAndNothingIsBooked() {
    aFlood(milk("n1", "400"));
    draw("p1");
    hold("M-2", "MNS-A1");
    assertThatThrownBy(() -> approve("p1", ORDER, MANAGER)).isInstanceOfSatisfying(Refusal.class, refusal -> {
      assertThat(refusal.reason()).isEqualTo(PlanReason.PLAN_OUTDATED);
      assertThat(refusal.params().get("lots").toString()).contains("lotNumber=M-2").contains("LOT_HELD").doesNotContain("M-1");
    });
    assertThat(tasks()).isEmpty();
    assertThat(house.bean(Reservations.class).of(Purpose.PLAN, "p1")).isEmpty();
    assertThat(house.bean(PlanBook.class).plan("p1").state()).isEqualTo(PlanState.DRAFT);
    approve(draw("p2").id(), ORDER, MANAGER);
    assertThat(tasks()).extracting(LoadingTaskView::lotNumber).containsExactly("M-1");
  }

  @Test void goodsThatWentElsewhereMakeThePlanOutdated() {
    aFlood(milk("n1", "400"));
    draw("p1");
    transacted(() -> house.bean(ReserveStock.class).reserve(new ReservationRequest(null, "L-M-1", null, "MNS", "MNS-A1", null, Quantity.of("250", "kg"), Purpose.MANUAL, "shop"), KEEPER));
    refused(PlanReason.PLAN_OUTDATED, () -> approve("p1", ORDER, MANAGER));
  }

  @Test void aPlanApprovedTooLateToArriveIsOutdated() {
    aFlood(milk("n1", "400"));
    draw("p1");
    clock.pass(Duration.ofHours(11).plusMinutes(30));
    refused(PlanReason.PLAN_OUTDATED, () -> approve("p1", ORDER, MANAGER));
  }

  @Test void aPlanWhoseRoadWasClosedIsNotApprovedAndTheRoadIsNamed() {
    aFlood(milk("n1", "400"));
    draw("p1");
    road("MNS", "V-1", false);
    assertThatThrownBy(() -> approve("p1", ORDER, MANAGER)).isInstanceOfSatisfying(Refusal.class, refusal -> {
      assertThat(refusal.reason()).isEqualTo(PlanReason.PLAN_ROAD_CLOSED);
      assertThat(refusal.params()).containsEntry("plan", "2026-0001-P1").containsEntry("roads", List.of("MNS-V-1"));
    });
    assertThat(tasks()).isEmpty();
    road("MNS", "V-1", true);
    assertThat(approve("p1", ORDER, MANAGER).state()).isEqualTo(PlanState.APPROVED);
  }

  @Test void aPlanMadeWhileTheReserveWasOpenIsOutdatedWhenItIsClosed() {
    aFlood(tents("n2", "40"));
    openTheReserve();
    draw("p1");
    transacted(() -> house.bean(RevertSwitch.class).revert("s-reserve", new ReversalCommand("By mistake", null), MANAGER));
    refused(PlanReason.PLAN_OUTDATED, () -> approve("p1", ORDER, MANAGER));
  }
}
