package wms.receiving.usecase;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import wms.coldchain.PulpTemperature;
import wms.coldchain.usecase.PulpTemperatures;
import wms.facilities.FacilityBook;
import wms.facilities.ZoneUse;
import wms.facilities.ZoneView;
import wms.inventory.UnitContent;
import wms.inventory.UnitView;
import wms.inventory.usecase.LooseStock;
import wms.inventory.usecase.UnitBook;
import wms.receiving.PutAwayTask;
import wms.shared.Query;
import wms.shared.Quantity;
import wms.shared.Scope;

/** What waits for its place. Nobody writes tasks down: they follow from where goods lie, and are done when the goods are gone. */
@Query
public class PutAwayTasks {
  private static final int MOST = 500;
  private final LooseStock loose;
  private final UnitBook units;
  private final FacilityBook facilities;
  private final PulpTemperatures pulp;

  @Inject public PutAwayTasks(LooseStock loose, UnitBook units, FacilityBook facilities, PulpTemperatures pulp) {
    this.loose = loose;
    this.units = units;
    this.facilities = facilities;
    this.pulp = pulp;
  }

  /** What has waited longest comes first; at most five hundred. */
  public List<PutAwayTask> at(String facility) {
    List<PutAwayTask> tasks = new ArrayList<>(loose.without(facility, MOST).stream().map(goods -> task(goods, facility)).toList());
    for (ZoneView zone : facilities.zonesOf(facility))
      if (zone.use() == ZoneUse.RECEIVING || zone.use() == ZoneUse.STORAGE)
        units.units(new UnitBook.Filter(facility, zone.code(), null, true), Scope.EVERYWHERE, "", MOST).stream().filter(unit -> isWaiting(unit, zone)).map(this::task).filter(task -> task.lots() > 0).forEach(tasks::add);
    tasks.sort(Comparator.comparing(PutAwayTask::since, Comparator.nullsLast(Comparator.naturalOrder())).thenComparing(PutAwayTask::id));
    return tasks.size() > MOST ? tasks.subList(0, MOST) : tasks;
  }

  private boolean isWaiting(UnitView unit, ZoneView zone) { return zone.use() == ZoneUse.RECEIVING || unit.bin() == null && !facilities.binsOf(zone.code()).isEmpty(); }

  private PutAwayTask task(LooseStock.Goods goods, String facility) {
    return new PutAwayTask(goods.lot() + "@" + goods.place().code(), null, goods.lot(), goods.lotNumber(), goods.material(), goods.names(), facility, goods.place().zone(), goods.place().bin(), goods.loose().in(null), goods.loose().pieces(), goods.expiry(),
        celsius(goods.lot(), goods.place().zone()), goods.held(), 1, goods.since());
  }

  private PutAwayTask task(UnitView unit) {
    List<UnitContent> goods = units.goods(unit.sscc());
    UnitContent only = goods.stream().map(UnitContent::lot).distinct().count() == 1 ? goods.get(0) : null;
    Quantity quantity = only == null ? Quantity.of(unit.massKg(), "kg") : goods.stream().map(UnitContent::quantity).reduce(Quantity::plus).orElseThrow();
    Double warmest = goods.stream().map(each -> celsius(each.lot(), unit.zone())).filter(each -> each != null).max(Double::compare).orElse(null);
    return new PutAwayTask(unit.sscc(), unit.sscc(), only == null ? null : only.lot(), only == null ? null : only.lotNumber(), only == null ? null : only.material(), only == null ? null : only.names(), unit.facility(), unit.zone(), unit.bin(),
        quantity, goods.stream().anyMatch(each -> each.pieces() == null) ? null : goods.stream().mapToInt(UnitContent::pieces).sum(), goods.stream().map(UnitContent::expiry).filter(day -> day != null).min(Comparator.naturalOrder()).orElse(null),
        warmest, false, (int) goods.stream().map(UnitContent::lot).distinct().count(), unit.madeAt());
  }

  private Double celsius(String lot, String zone) { return pulp.of(lot, zone).map(PulpTemperature::celsius).orElse(null); }
}
