package wms.emergency.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.assertj.core.data.Offset;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import wms.dispatch.ApprovalCommand;
import wms.dispatch.LeftOutLot;
import wms.dispatch.Limit;
import wms.dispatch.LimitCode;
import wms.dispatch.LoadingTaskView;
import wms.dispatch.PlanLine;
import wms.dispatch.PlanReason;
import wms.dispatch.PlanShipment;
import wms.dispatch.PlanState;
import wms.dispatch.PlanView;
import wms.dispatch.TaskState;
import wms.dispatch.usecase.ApprovePlan;
import wms.dispatch.usecase.CancelTask;
import wms.dispatch.usecase.LoadTask;
import wms.dispatch.usecase.PlanBook;
import wms.dispatch.usecase.RejectPlan;
import wms.dispatch.usecase.TaskBook;
import wms.emergency.EmergencyReason;
import wms.emergency.ReversalCommand;
import wms.facilities.Mode;
import wms.inventory.Purpose;
import wms.inventory.Reservation;
import wms.inventory.ReservationRequest;
import wms.inventory.ReservationState;
import wms.inventory.usecase.DispatchStock;
import wms.inventory.usecase.LedgerProof;
import wms.inventory.usecase.Reservations;
import wms.inventory.usecase.ReserveStock;
import wms.shared.Actor;
import wms.shared.Quantity;
import wms.shared.Reason;
import wms.shared.Refusal;
import wms.shared.Right;
import wms.shared.Scope;

/** From the needs of an incident over plan, approval and loading to the goods that have left. */
class DispatchTest extends ReliefTest {
  @Test void aNeedIsMetByWhatExpiresFirst() {
    aFlood(milk("n1", "400"));
    PlanView plan = draw("p1");
    assertThat(plan.number()).isEqualTo("2026-0001-P1");
    assertThat(plan.state()).isEqualTo(PlanState.DRAFT);
    assertThat(plan.gap()).isZero();
    assertThat(plan.solveSeconds()).isPositive();
    assertThat(plan.lines()).singleElement().satisfies(line -> {
      assertThat(line.unmet().isPositive()).isFalse();
      assertThat(line.whyNot()).isEmpty();
      assertThat(line.latestArrival()).isEqualTo(NOW.plus(Duration.ofMinutes(60)));
    });
    assertThat(plan.shipments()).extracting(PlanShipment::lotNumber, s -> s.quantity().toString()).containsExactlyInAnyOrder(
        Tuple.tuple("M-2", "300.000 kg"), Tuple.tuple("M-1", "100.000 kg"));
    assertThat(plan.vehicleHours()).singleElement().satisfies(hours -> assertThat(hours.used()).isBetween(0.01, hours.available()));
    assertThat(house.bean(PlanBook.class).plan("p1")).usingRecursiveComparison().withEqualsForType((a, b) -> a.compareTo(b) == 0, BigDecimal.class).isEqualTo(plan);
    assertThat(draw("p1").number()).isEqualTo("2026-0001-P1");
  }

  @Test void aReserveThatIsNotOpenIsNamedAndOpenedItGives() {
    aFlood(tents("n2", "50"));
    PlanView closed = draw("p1");
    assertThat(closed.shipments()).isEmpty();
    assertThat(codes(closed)).contains(LimitCode.RESERVE_NOT_OPENED);
    assertThat(closed.leftOut()).singleElement().satisfies(lot -> {
      assertThat(lot.reason()).isEqualTo(LeftOutLot.Reason.RESERVE_NOT_OPENED);
      assertThat(lot.facility()).isEqualTo("CJ-RS");
    });
    openTheReserve();
    PlanView open = draw("p2");
    assertThat(open.shipments()).singleElement().satisfies(s -> assertThat(s.quantity()).isEqualTo(Quantity.of("40", "pcs")));
    assertThat(open.lines().get(0).unmet()).isEqualTo(Quantity.of("10", "pcs"));
    assertThat(codes(open)).contains(LimitCode.STOCK_EXHAUSTED);
    assertThat(open.leftOut()).isEmpty();
  }

  @Test void heldAndExpiredGoodsNeverGoAndAreNamed() {
    hold("M-2", "MNS-A1");
    clock.pass(Duration.ofHours(1));
    aFlood(milk("n1", "500"));
    PlanView plan = draw("p1");
    assertThat(plan.shipments()).extracting(PlanShipment::lotNumber).containsExactly("M-1");
    assertThat(plan.leftOut()).singleElement().satisfies(lot -> {
      assertThat(lot.lotNumber()).isEqualTo("M-2");
      assertThat(lot.reason()).isEqualTo(LeftOutLot.Reason.HELD);
      assertThat(lot.quantity()).isEqualTo(Quantity.of("300", "kg"));
    });
    assertThat(codes(plan)).contains(LimitCode.HELD_STOCK);
  }

  @RepeatedTest(3) void whileGoodsAreTakenAwayAPlanIsBookedWhollyOrNotAtAll() {
    aFlood(milk("n1", "500"));
    draw("p1");
    CompletableFuture<String> shop = CompletableFuture.supplyAsync(() -> outcome(() -> house.bean(ReserveStock.class)
        .reserve(new ReservationRequest(null, "L-M-1", null, "MNS", "MNS-A1", null, Quantity.of("250", "kg"), Purpose.MANUAL, "shop"), KEEPER)));
    CompletableFuture<String> order = CompletableFuture.supplyAsync(() -> outcome(() -> house.bean(ApprovePlan.class).approve("p1", new ApprovalCommand(ORDER), null, MANAGER)));
    boolean approved = order.join().equals("DONE");
    assertThat(shop.join()).isEqualTo(approved ? "NOT_ENOUGH_FREE" : "DONE");
    assertThat(order.join()).isIn("DONE", "PLAN_OUTDATED");
    assertThat(tasks()).hasSize(approved ? 2 : 0);
    assertThat(house.bean(Reservations.class).of(Purpose.PLAN, "p1")).hasSize(approved ? 2 : 0);
    assertThat(house.bean(PlanBook.class).plan("p1").state()).isEqualTo(approved ? PlanState.APPROVED : PlanState.DRAFT);
    assertThat(transacted(() -> house.bean(LedgerProof.class).prove(null, null, null)).ok()).isTrue();
  }

  private String outcome(Supplier<?> act) {
    try {
      transacted(act);
      return "DONE";
    } catch (Refusal refused) {
      return refused.reason().name();
    }
  }

  @Test void aNewNeedOvertakesTheDrafts() {
    aFlood(milk("n1", "400"));
    draw("p1");
    transacted(() -> house.bean(StateNeed.class).state("flood", tents("n2", "5"), LEAD));
    refused(PlanReason.PLAN_NOT_DRAFT, () -> approve("p1", ORDER, MANAGER));
  }

  @Test void theKeeperLoadsUnderTheOrderAndNotWhoGaveIt() {
    aFlood(tents("n2", "40"));
    openTheReserve();
    approve(draw("p1").id(), ORDER, MANAGER);
    LoadingTaskView task = tasks().get(0);
    assertThat(task.number()).isEqualTo("2026-0001-P1-001");
    Actor manager = person("manager", Right.WORK_STOCK, Right.APPROVE_PLAN);
    refused(PlanReason.ORDERER_IS_KEEPER, () -> transacted(() -> house.bean(LoadTask.class).load(task.id(), manager)));
    assertThat(transacted(() -> house.bean(LoadTask.class).load(task.id(), KEEPER)).state()).isEqualTo(TaskState.LOADED);
    assertThat(house.bean(DispatchStock.class).usable(List.of("TENT"), List.of()).stream().filter(row -> row.balance().isPositive())).isEmpty();
    refused(PlanReason.TASK_NOT_WAITING, () -> transacted(() -> house.bean(LoadTask.class).load(task.id(), KEEPER)));
    assertThat(deeds()).contains("dispatch.plan.approved", "dispatch.task.loaded");
    assertThat(transacted(() -> house.bean(LedgerProof.class).prove(null, null, null)).ok()).isTrue();
  }

  @Test void aReserveIsNotClosedWhileItsGoodsWaitAndIsWhenTheyAreGivenUp() {
    aFlood(tents("n2", "40"));
    openTheReserve();
    approve(draw("p1").id(), ORDER, MANAGER);
    refused(EmergencyReason.SWITCH_BLOCKED, () -> transacted(() -> house.bean(RevertSwitch.class).revert("s-reserve", new ReversalCommand("Over", null), MANAGER)));
    transacted(() -> house.bean(CancelTask.class).cancel(tasks().get(0).id(), "Road is gone", MANAGER));
    transacted(() -> house.bean(RevertSwitch.class).revert("s-reserve", new ReversalCommand("Over", null), MANAGER));
    assertThat(modeOf("CJ-RS")).isEqualTo(Mode.NORMAL);
    assertThat(book.incident("flood").needs().get(0).met()).isEqualTo(Quantity.of("0", "pcs"));
  }

  @Test void theEndOfTheIncidentFreesWhatWaits() {
    aFlood(milk("n1", "400"));
    approve(draw("p1").id(), ORDER, MANAGER);
    String first = tasks().get(0).id();
    transacted(() -> house.bean(LoadTask.class).load(first, KEEPER));
    transacted(() -> house.bean(CloseIncident.class).close("flood", "Water is down", LEAD));
    assertThat(tasks()).extracting(LoadingTaskView::state).containsExactlyInAnyOrder(TaskState.LOADED, TaskState.CANCELLED);
    assertThat(house.bean(Reservations.class).of(Purpose.PLAN, "p1")).extracting(Reservation::state).containsExactlyInAnyOrder(ReservationState.SHIPPED, ReservationState.RELEASED);
    refused(EmergencyReason.INCIDENT_CLOSED, () -> draw("p9"));
  }

  @Test void vehiclesThatArePromisedAreNotPromisedAgain() {
    aFlood(milk("n1", "400"));
    double all = draw("p1").vehicleHours().get(0).available();
    double used = approve("p1", ORDER, MANAGER).vehicleHours().get(0).used();
    transacted(() -> house.bean(StateNeed.class).state("flood", milk("n3", "100"), LEAD));
    assertThat(draw("p2").vehicleHours().get(0).available()).isCloseTo(all - used, Offset.offset(0.01));
  }

  @Test void aDraftIsPutAsideWithAReason() {
    aFlood(milk("n1", "400"));
    draw("p1");
    PlanView rejected = transacted(() -> house.bean(RejectPlan.class).reject("p1", "Take the other road", null, MANAGER));
    assertThat(rejected.state()).isEqualTo(PlanState.REJECTED);
    assertThat(rejected.comment()).isEqualTo("Take the other road");
    assertThat(rejected.approvedAt()).isNull();
    refused(PlanReason.PLAN_NOT_DRAFT, () -> approve("p1", ORDER, MANAGER));
  }

  @Test void theFloorSeesTheTasksOfItsFacilityOnly() {
    aFlood(milk("n1", "400"));
    approve(draw("p1").id(), ORDER, MANAGER);
    TaskBook all = house.bean(TaskBook.class);
    assertThat(all.after("", "MNS", "p1", TaskState.WAITING, new Scope(Set.of("MNS")), 10)).hasSize(2);
    assertThat(all.after("", null, null, null, new Scope(Set.of("CJ-RS")), 10)).isEmpty();
    Actor elsewhere = new Actor("zhao", "Zhao", "test", Map.of("CJ-RS", Set.of(Right.WORK_STOCK)));
    assertThatThrownBy(() -> transacted(() -> house.bean(LoadTask.class).load(tasks().get(0).id(), elsewhere))).isInstanceOf(Refusal.class).hasMessageContaining("NOT_ALLOWED");
  }

  private static List<LimitCode> codes(PlanView plan) { return plan.lines().stream().map(PlanLine::whyNot).flatMap(List::stream).map(Limit::code).toList(); }
}
