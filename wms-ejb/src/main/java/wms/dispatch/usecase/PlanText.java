package wms.dispatch.usecase;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import wms.catalogue.MaterialView;
import wms.dispatch.Allocation;
import wms.dispatch.Consignment;
import wms.dispatch.Need;
import wms.dispatch.NeedAnswer;
import wms.dispatch.PlanContent;
import wms.dispatch.PlanLine;
import wms.dispatch.PlanShipment;
import wms.dispatch.Situation;
import wms.dispatch.VehicleHours;
import wms.dispatch.VehicleUse;
import wms.dispatch.domain.Supply;
import wms.inventory.StockRow;
import wms.shared.Ids;
import wms.shared.Quantity;

/** Writes what the planner answered in the words that people read and the floor works by. */
final class PlanText {
  private final Situation situation;
  private final Supply supply;
  private final Map<String, MaterialView> catalogue;

  PlanText(Situation situation, Supply supply, Map<String, MaterialView> catalogue) {
    this.situation = situation;
    this.supply = supply;
    this.catalogue = catalogue;
  }

  PlanContent of(Allocation allocation, double seconds) {
    Map<String, NeedAnswer> answers = new HashMap<>();
    allocation.answers().forEach(answer -> answers.put(answer.need(), answer));
    List<PlanLine> lines = situation.needs().stream().map(need -> line(need, answers.get(need.id()), allocation.consignments())).toList();
    List<VehicleHours> hours = allocation.vehicleUse().stream().filter(this::matters).map(v -> new VehicleHours(v.facility(), v.temperatureClass(), v.vehicles(), v.hoursUsed(), v.hoursAvailable())).toList();
    List<PlanShipment> shipments = allocation.consignments().stream()
        .sorted(Comparator.comparing(Consignment::departure).thenComparing(Consignment::facility).thenComparing(Consignment::point).thenComparing(Consignment::lot)).map(this::shipment).toList();
    return new PlanContent(seconds, allocation.weightedUnmet(), allocation.bound(), lines, shipments, supply.leftOut(), hours);
  }

  /** Vehicles at a place that has something of what is needed, of a class it travels in. */
  private boolean matters(VehicleUse vehicles) {
    return situation.sources().stream().anyMatch(source -> source.facility().equals(vehicles.facility())
        && catalogue.get(source.material()).temperatureClass().name().equals(vehicles.temperatureClass()));
  }

  private PlanLine line(Need need, NeedAnswer answer, List<Consignment> consignments) {
    MaterialView material = catalogue.get(need.material());
    Instant latest = consignments.stream().filter(c -> c.need().equals(need.id())).map(Consignment::arrival).max(Comparator.naturalOrder()).orElse(null);
    return new PlanLine(need.id(), need.point(), need.material(), material.names(), Quantity.of(need.quantity(), material.unit()), Quantity.of(answer.met(), material.unit()),
        Quantity.of(answer.unmet(), material.unit()), need.weight(), need.minimumLifeDays(), need.deadline(), latest, answer.limits());
  }

  private PlanShipment shipment(Consignment c) {
    StockRow row = supply.row(c.lot());
    double tripHours = (2 * Duration.between(c.departure(), c.arrival()).toSeconds() / 60.0 + situation.rules().handlingMinutes()) / 60;
    return new PlanShipment(Ids.at(situation.now().toEpochMilli()), c.need(), c.facility(), c.point(), c.material(), row.names(), row.lot(), row.lotNumber(), row.expiry(),
        row.reserveClass(), row.zone(), row.bin(), Quantity.of(c.quantity(), row.free().unit()), c.departure(), c.arrival(), c.temperatureClass(),
        (int) Math.ceil(c.loads() - 1e-9), c.loads() * tripHours);
  }
}
