package wms.emergency.usecase;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import wms.coldchain.Excursion;
import wms.coldchain.usecase.ExcursionBook;
import wms.dispatch.usecase.TaskBook;
import wms.emergency.domain.FacilityPicture;
import wms.emergency.domain.ReservePicture;
import wms.emergency.domain.ZonePicture;
import wms.facilities.Facilities;
import wms.facilities.Facility;
import wms.facilities.Zone;
import wms.facilities.ZoneUse;
import wms.inventory.ReserveClass;
import wms.inventory.StockRow;
import wms.inventory.usecase.DispatchStock;
import wms.shared.Part;
import wms.shared.Quantity;
import wms.shipping.usecase.OrdersToPark;
import wms.shipping.usecase.ParkOrders;

/** Looks at everything in a facility that a switch of its mode would touch. */
@Part
public class SwitchScene {
  private final Facilities facilities;
  private final DispatchStock stock;
  private final OrdersToPark orders;
  private final TaskBook tasks;
  private final ExcursionBook excursions;

  @Inject public SwitchScene(Facilities facilities, DispatchStock stock, OrdersToPark orders, TaskBook tasks, ExcursionBook excursions) {
    this.facilities = facilities;
    this.stock = stock;
    this.orders = orders;
    this.tasks = tasks;
    this.excursions = excursions;
  }

  /** @param use what a zone would serve for */
  FacilityPicture of(Facility facility, Function<Zone, ZoneUse> use) {
    String code = facility.code();
    List<StockRow> rows = stock.all(List.of(code)).stream().filter(row -> row.balance().isPositive()).toList();
    List<Excursion> open = excursions.openAt(code);
    List<ZonePicture> zones = facilities.zonesOf(code).stream().map(zone -> zone(zone, use.apply(zone), rows, open)).toList();
    return new FacilityPicture(code, facility.kind(), facility.mode(), zones, orders.open(code), orders.parked(ParkOrders.becauseOfMode(code)), reserve(rows), tasks.waitingAt(code));
  }

  private ZonePicture zone(Zone zone, ZoneUse then, List<StockRow> rows, List<Excursion> open) {
    List<StockRow> inside = rows.stream().filter(row -> row.zone().equals(zone.code())).toList();
    int lots = (int) inside.stream().map(StockRow::lot).distinct().count();
    int held = (int) inside.stream().filter(row -> row.held().isPositive()).map(StockRow::lot).distinct().count();
    Optional<Excursion> warm = open.stream().filter(excursion -> excursion.zone().equals(zone.code())).findFirst();
    return new ZonePicture(zone.code(), zone.use(), then, lots, held, warm.map(Excursion::id).orElse(null), warm.map(Excursion::startedAt).orElse(null));
  }

  private static List<ReservePicture> reserve(List<StockRow> rows) {
    Map<String, List<StockRow>> byMaterial = new TreeMap<>();
    rows.stream().filter(row -> row.reserveClass() == ReserveClass.PHYSICAL_RESERVE && row.free().isPositive())
        .forEach(row -> byMaterial.computeIfAbsent(row.material(), material -> new java.util.ArrayList<>()).add(row));
    return byMaterial.entrySet().stream().map(entry -> new ReservePicture(entry.getKey(),
        entry.getValue().stream().map(StockRow::free).reduce(Quantity::plus).orElseThrow(),
        entry.getValue().stream().map(StockRow::lotNumber).distinct().sorted().toList())).toList();
  }
}
