package wms.emergency.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import wms.catalogue.TemperatureClass;
import wms.dispatch.ApprovalCommand;
import wms.dispatch.LoadingTaskView;
import wms.dispatch.PlanView;
import wms.dispatch.VehicleView;
import wms.dispatch.sql.Vehicles;
import wms.dispatch.usecase.ApprovePlan;
import wms.dispatch.usecase.TaskBook;
import wms.emergency.NewNeed;
import wms.emergency.SwitchCommand;
import wms.emergency.SwitchWish;
import wms.facilities.ChangeRoad;
import wms.facilities.Mode;
import wms.inventory.HoldRequest;
import wms.inventory.LotPlace;
import wms.inventory.NewLot;
import wms.inventory.Place;
import wms.inventory.ReserveClass;
import wms.inventory.usecase.HoldLots;
import wms.inventory.usecase.ReceiveLot;
import wms.shared.Actor;
import wms.shared.Quantity;
import wms.shared.Reason;
import wms.shared.Refusal;
import wms.shared.Scope;

/** Milk at Manas, tents in the reserve, trucks, and a village to which the roads lead. */
abstract class ReliefTest extends EmergencyTest {
  static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  static final String ORDER = "昌应急动〔2026〕12号";

  @BeforeEach void milkAtManasTentsInReserveAndTrucks() {
    road("MNS", "V-1", 60);
    road("CJ-RS", "V-1", 90);
    truck("T-1", "MNS", TemperatureClass.CHILLED);
    truck("T-2", "CJ-RS", TemperatureClass.AMBIENT);
    receive("M-1", "MILK", "300", "kg", "MNS-A1", TODAY.plusDays(20), ReserveClass.COMMERCIAL);
    receive("M-2", "MILK", "300", "kg", "MNS-A1", TODAY.plusDays(8), ReserveClass.COMMERCIAL);
    receive("T-7", "TENT", "40", "pcs", "CJ-RS-A1", null, ReserveClass.PHYSICAL_RESERVE);
  }

  void road(String from, String to, boolean open) { transacted(() -> house.bean(ChangeRoad.class).change(from, to, open, "Flooded", null, LEAD)); }

  NewNeed tents(String id, String pieces) { return new NewNeed(id, "TENT", "V-1", Quantity.of(pieces, "pcs"), NOW.plus(Duration.ofHours(12)), 4, 0); }

  PlanView draw(String id) { return transacted(() -> house.bean(DrawUpPlan.class).draw("flood", id, PLANNER)); }

  PlanView approve(String id, String order, Actor by) { return transacted(() -> house.bean(ApprovePlan.class).approve(id, new ApprovalCommand(order), null, by)); }

  List<LoadingTaskView> tasks() { return house.bean(TaskBook.class).after("", null, null, null, Scope.EVERYWHERE, 100); }

  void openTheReserve() {
    String token = transacted(() -> house.bean(PreviewSwitch.class).preview(new SwitchWish("CJ-RS", Mode.EMERGENCY, "flood"), MANAGER)).token();
    transacted(() -> house.bean(SwitchMode.class).make(new SwitchCommand("s-reserve", "CJ-RS", Mode.EMERGENCY, "flood", token, "Tents are needed"), MANAGER));
  }

  static void refused(Reason reason, org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
    assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(reason));
  }

  void truck(String code, String home, TemperatureClass warmth) {
    new Vehicles(sql).add(new VehicleView(code, "新B-" + code, home, warmth, new BigDecimal("1000"), new BigDecimal("12"), new BigDecimal("10")));
  }

  void hold(String number, String zone) {
    transacted(() -> house.bean(HoldLots.class).hold(new HoldRequest(List.of(new LotPlace("L-" + number, Place.of(zone, null))), "EXCURSION_WARM", "x1", null), Actor.system("coldchain")));
  }

  void receive(String number, String material, String quantity, String unit, String zone, LocalDate expiry, ReserveClass kind) {
    NewLot lot = new NewLot("L-" + number, number, material, Quantity.of(quantity, unit), Place.of(zone, null), expiry, null, "Maker", null, kind, null, null);
    transacted(() -> house.bean(ReceiveLot.class).receive(lot, KEEPER));
  }
}
