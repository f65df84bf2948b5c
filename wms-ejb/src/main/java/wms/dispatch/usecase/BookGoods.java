package wms.dispatch.usecase;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import wms.dispatch.LostLot;
import wms.dispatch.PlanLine;
import wms.dispatch.PlanReason;
import wms.dispatch.PlanShipment;
import wms.dispatch.domain.LoadingTask;
import wms.dispatch.domain.PlanCheck;
import wms.dispatch.domain.PlanHead;
import wms.dispatch.domain.RoadCheck;
import wms.dispatch.sql.LoadingTasks;
import wms.facilities.Facilities;
import wms.facilities.FacilityView;
import wms.inventory.Purpose;
import wms.inventory.Reservation;
import wms.inventory.ReservationRequest;
import wms.inventory.usecase.DispatchStock;
import wms.inventory.usecase.ReserveStock;
import wms.shared.Actor;
import wms.shared.Part;
import wms.shared.Quantity;
import wms.shared.Refusal;

/** Reserves the goods of a plan and makes its loading tasks. Whatever was lost since the plan was drawn up is named, and then nothing is booked. */
@Part
public class BookGoods {
  private final DispatchStock stock;
  private final ReserveStock reserve;
  private final LoadingTasks tasks;
  private final Scene scene;
  private final Facilities places;
  private final Clock clock;

  @Inject public BookGoods(DispatchStock stock, ReserveStock reserve, LoadingTasks tasks, Scene scene, Facilities places, Clock clock) {
    this.stock = stock;
    this.reserve = reserve;
    this.tasks = tasks;
    this.scene = scene;
    this.places = places;
    this.clock = clock;
  }

  void book(PlanHead plan, List<PlanLine> lines, List<PlanShipment> shipments, Actor by) {
    Instant now = clock.instant();
    mustStillHold(plan, lines, shipments, now);
    Map<String, String> numbers = numbers(plan, shipments);
    shipments.stream().sorted(Comparator.comparing(PlanShipment::lot).thenComparing(PlanShipment::id))
        .forEach(s -> tasks.add(LoadingTask.waiting(s.id(), numbers.get(s.id()), plan.id(), s.from(), reserved(plan, s, by).id(), PlanCheck.departure(s, now))));
  }

  /** No facility is switched back while its goods are booked. */
  private void mustStillHold(PlanHead plan, List<PlanLine> lines, List<PlanShipment> shipments, Instant now) {
    List<String> materials = shipments.stream().map(PlanShipment::material).distinct().toList();
    List<String> facilities = shipments.stream().map(PlanShipment::from).distinct().toList();
    facilities.stream().sorted().forEach(places::lock);
    Map<String, FacilityView> network = scene.places();
    mustStillLead(plan, new RoadCheck(scene.roads(network.keySet())).closed(shipments));
    PlanCheck check = new PlanCheck(stock.usable(materials, facilities), lines, scene.rules(network, List.of()), now, Scene.zone(network, lines.stream().map(PlanLine::point).toList()));
    List<LostLot> lost = check.lost(shipments);
    if (!lost.isEmpty()) throw outdated(plan, lost);
  }

  private static void mustStillLead(PlanHead plan, List<String> closed) {
    if (!closed.isEmpty()) throw Refusal.conflict(PlanReason.PLAN_ROAD_CLOSED, Map.of("plan", plan.number(), "roads", closed));
  }

  private Reservation reserved(PlanHead plan, PlanShipment s, Actor by) {
    try {
      return reserve.reserve(new ReservationRequest(null, s.lot(), null, s.from(), s.zone(), s.bin(), s.quantity(), Purpose.PLAN, plan.id()), by);
    } catch (Refusal gone) {
      if (gone.kind() != Refusal.Kind.CONFLICT) throw gone;
      throw outdated(plan, List.of(new LostLot(s.lot(), s.lotNumber(), s.from(), s.quantity(), Quantity.zero(s.quantity().unit()), reason(gone))));
    }
  }

  /** Somebody was faster between the look at the stock and its reservation. */
  private static LostLot.Reason reason(Refusal gone) {
    return switch (gone.reason().name()) {
      case "LOT_HELD", "LOT_RECALLED", "LOT_EXPIRED", "CERTIFICATE_MISSING" -> LostLot.Reason.valueOf(gone.reason().name());
      default -> LostLot.Reason.NOT_ENOUGH_FREE;
    };
  }

  private static Refusal outdated(PlanHead plan, List<LostLot> lost) {
    return Refusal.conflict(PlanReason.PLAN_OUTDATED, Map.of("plan", plan.number(), "lots", lost.stream().map(LostLot::facts).toList()));
  }

  private static Map<String, String> numbers(PlanHead plan, List<PlanShipment> shipments) {
    Map<String, String> numbers = new java.util.HashMap<>();
    List<PlanShipment> ordered = new ArrayList<>(shipments);
    for (int i = 0; i < ordered.size(); i++) numbers.put(ordered.get(i).id(), "%s-%03d".formatted(plan.number(), i + 1));
    return numbers;
  }
}
