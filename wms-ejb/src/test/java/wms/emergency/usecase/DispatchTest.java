package wms.emergency.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.assertj.core.data.Offset;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import wms.catalogue.TemperatureClass;
import wms.dispatch.ApprovalCommand;
import wms.dispatch.LeftOutLot;
import wms.dispatch.Limit;
import wms.dispatch.LimitCode;
import wms.dispatch.LoadingTaskView;
import wms.dispatch.PlanLine;
import wms.dispatch.PlanReason;
import wms.dispatch.PlanShipment;
import wms.dispatch.PlanState;
import wms.dispatch.PlanSummary;
import wms.dispatch.PlanView;
import wms.dispatch.TaskState;
import wms.dispatch.VehicleView;
import wms.dispatch.sql.Vehicles;
import wms.dispatch.usecase.ApprovePlan;
import wms.dispatch.usecase.CancelTask;
import wms.dispatch.usecase.LoadTask;
import wms.dispatch.usecase.PlanBook;
import wms.dispatch.usecase.RejectPlan;
import wms.dispatch.usecase.TaskBook;
import wms.emergency.EmergencyReason;
import wms.emergency.NewNeed;
import wms.emergency.ReversalCommand;
import wms.emergency.SwitchCommand;
import wms.emergency.SwitchWish;
import wms.facilities.ChangeRoad;
import wms.facilities.Mode;
import wms.inventory.HoldRequest;
import wms.inventory.InventoryReason;
import wms.inventory.LotPlace;
import wms.inventory.NewLot;
import wms.inventory.Place;
import wms.inventory.Purpose;
import wms.inventory.Reservation;
import wms.inventory.ReservationRequest;
import wms.inventory.ReservationState;
import wms.inventory.ReserveClass;
import wms.inventory.usecase.DispatchStock;
import wms.inventory.usecase.HoldLots;
import wms.inventory.usecase.LedgerProof;
import wms.inventory.usecase.ReceiveLot;
import wms.inventory.usecase.Reservations;
import wms.inventory.usecase.ReserveStock;
import wms.shared.Actor;
import wms.shared.Quantity;
import wms.shared.Reason;
import wms.shared.Refusal;
import wms.shared.Right;
import wms.shared.Scope;

/** From the needs of an incident over plan, approval and loading to the goods that have left. */
class DispatchTest extends EmergencyTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final String ORDER = "昌应急动〔2026〕12号";

  @BeforeEach void milkAtManasTentsInReserveAndTrucks() {
    road("MNS", "V-1", 60);
    road("CJ-RS", "V-1", 90);
    truck("T-1", "MNS", TemperatureClass.CHILLED);
    truck("T-2", "CJ-RS", TemperatureClass.AMBIENT);
    receive("M-1", "MILK", "300", "kg", "MNS-A1", TODAY.plusDays(20), ReserveClass.COMMERCIAL);
    receive("M-2", "MILK", "300", "kg", "MNS-A1", TODAY.plusDays(8), ReserveClass.COMMERCIAL);
    receive("T-7", "TENT", "40", "pcs", "CJ-RS-A1", null, ReserveClass.PHYSICAL_RESERVE);
  }

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

  private void road(String from, String to, boolean open) { transacted(() -> house.bean(ChangeRoad.class).change(from, to, open, "Flooded", null, LEAD)); }

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

  @Test void aPlanMadeWhileTheReserveWasOpenIsOutdatedWhenItIsClosed() {
    aFlood(tents("n2", "40"));
    openTheReserve();
    draw("p1");
    transacted(() -> house.bean(RevertSwitch.class).revert("s-reserve", new ReversalCommand("By mistake", null), MANAGER));
    refused(PlanReason.PLAN_OUTDATED, () -> approve("p1", ORDER, MANAGER));
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

  private NewNeed tents(String id, String pieces) { return new NewNeed(id, "TENT", "V-1", Quantity.of(pieces, "pcs"), NOW.plus(Duration.ofHours(12)), 4, 0); }

  private PlanView draw(String id) { return transacted(() -> house.bean(DrawUpPlan.class).draw("flood", id, PLANNER)); }

  private PlanView approve(String id, String order, Actor by) { return transacted(() -> house.bean(ApprovePlan.class).approve(id, new ApprovalCommand(order), null, by)); }

  private List<LoadingTaskView> tasks() { return house.bean(TaskBook.class).after("", null, null, null, Scope.EVERYWHERE, 100); }

  private void openTheReserve() {
    String token = transacted(() -> house.bean(PreviewSwitch.class).preview(new SwitchWish("CJ-RS", Mode.EMERGENCY, "flood"), MANAGER)).token();
    transacted(() -> house.bean(SwitchMode.class).make(new SwitchCommand("s-reserve", "CJ-RS", Mode.EMERGENCY, "flood", token, "Tents are needed"), MANAGER));
  }

  private static List<LimitCode> codes(PlanView plan) { return plan.lines().stream().map(PlanLine::whyNot).flatMap(List::stream).map(Limit::code).toList(); }

  private static void refused(Reason reason, org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
    assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(reason));
  }

  private void truck(String code, String home, TemperatureClass warmth) {
    new Vehicles(sql).add(new VehicleView(code, "新B-" + code, home, warmth, new BigDecimal("1000"), new BigDecimal("12"), new BigDecimal("10")));
  }

  private void hold(String number, String zone) {
    transacted(() -> house.bean(HoldLots.class).hold(new HoldRequest(List.of(new LotPlace("L-" + number, Place.of(zone, null))), "EXCURSION_WARM", "x1", null), Actor.system("coldchain")));
  }

  private void receive(String number, String material, String quantity, String unit, String zone, LocalDate expiry, ReserveClass kind) {
    NewLot lot = new NewLot("L-" + number, number, material, Quantity.of(quantity, unit), Place.of(zone, null), expiry, null, "Maker", null, kind, null, null);
    transacted(() -> house.bean(ReceiveLot.class).receive(lot, KEEPER));
  }
}
