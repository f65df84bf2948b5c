package wms.shipping.usecase;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import wms.catalogue.MaterialBook;
import wms.catalogue.TemperatureClass;
import wms.facilities.FacilityBook;
import wms.facilities.ZoneUse;
import wms.facilities.ZoneView;
import wms.inventory.LotPlace;
import wms.inventory.UnitContent;
import wms.inventory.UnitView;
import wms.inventory.usecase.UnitBook;
import wms.shared.Part;
import wms.shared.Quantity;
import wms.shared.Scope;
import wms.shared.Sql;
import wms.shipping.StagedGoods;
import wms.shipping.Stray;
import wms.shipping.domain.StagingLimit;

/** Whole units that stand in shipping zones and of which nobody keeps anything: who keeps goods where some lie loose means those first. */
@Part
public class StagedUnits {
  private static final int MOST = 500;
  private static final String THERE = """
      SELECT b.on_units, b.balance - (SELECT COALESCE(SUM(k.quantity), 0) FROM reservation k --DERBY-PROPERTIES index=reservation_goods
          WHERE k.lot = b.lot AND k.place = b.place AND k.reservation_state = 'ACTIVE') AS unkept,
        (SELECT COUNT(*) FROM stock_hold h --DERBY-PROPERTIES index=stock_hold_goods
          WHERE h.lot = b.lot AND h.place = b.place AND h.ended_at IS NULL) AS holds,
        (SELECT MAX(s.moved_at) FROM stock_movement s WHERE s.lot = b.lot AND s.to_place = b.place) AS since
      FROM stock_balance b --DERBY-PROPERTIES constraint=stock_balance_key
      WHERE b.lot = ? AND b.place = ?""";
  private final Sql sql;
  private final FacilityBook facilities;
  private final UnitBook units;
  private final MaterialBook materials;
  private final StagingRules rules;
  private final Clock clock;

  @Inject public StagedUnits(Sql sql, FacilityBook facilities, UnitBook units, MaterialBook materials, StagingRules rules, Clock clock) {
    this.sql = sql;
    this.facilities = facilities;
    this.units = units;
    this.materials = materials;
    this.rules = rules;
    this.clock = clock;
  }

  /** What of a lot stands on units at a place, less what is kept of it. */
  private record There(BigDecimal left, boolean isHeld, Instant since) {
    There without(Quantity goods) { return new There(left.subtract(goods.value()), isHeld, since); }
  }

  List<StagedGoods> at(String facility) {
    List<StagedGoods> strays = new ArrayList<>();
    Map<LotPlace, There> there = new HashMap<>();
    for (ZoneView zone : facilities.zonesOf(facility))
      if (zone.use() == ZoneUse.SHIPPING)
        for (UnitView unit : units.units(new UnitBook.Filter(facility, zone.code(), null, true), Scope.EVERYWHERE, "", MOST)) {
          List<UnitContent> goods = units.goods(unit.sscc());
          if (!goods.isEmpty() && isUnkept(unit, goods, there)) strays.add(stray(unit, zone, goods, there));
        }
    return strays;
  }

  private boolean isUnkept(UnitView unit, List<UnitContent> goods, Map<LotPlace, There> there) {
    Map<LotPlace, There> after = new HashMap<>();
    for (UnitContent content : goods) {
      LotPlace key = new LotPlace(content.lot(), unit.place());
      after.put(key, after.getOrDefault(key, there.computeIfAbsent(key, this::read)).without(content.quantity()));
    }
    if (after.values().stream().anyMatch(left -> left.left().signum() < 0)) return false;
    there.putAll(after);
    return true;
  }

  private There read(LotPlace goods) {
    return sql.first(row -> new There(row.decimal("on_units").min(row.decimal("unkept")), row.number("holds") > 0, row.instant("since")), THERE, goods.lot(), goods.place().code()).orElseThrow();
  }

  private StagedGoods stray(UnitView unit, ZoneView zone, List<UnitContent> goods, Map<LotPlace, There> there) {
    List<There> lots = goods.stream().map(content -> there.get(new LotPlace(content.lot(), unit.place()))).toList();
    UnitContent only = goods.stream().map(UnitContent::lot).distinct().count() == 1 ? goods.get(0) : null;
    Quantity quantity = only == null ? Quantity.of(unit.massKg(), "kg") : goods.stream().map(UnitContent::quantity).reduce(Quantity::plus).orElseThrow();
    LocalDate expiry = goods.stream().map(UnitContent::expiry).filter(Objects::nonNull).min(Comparator.naturalOrder()).orElse(null);
    Instant since = lots.stream().map(There::since).max(Comparator.naturalOrder()).filter(moved -> moved.isAfter(unit.madeAt())).orElse(unit.madeAt());
    TemperatureClass temperatureClass = materials.material(goods.get(0).material()).temperatureClass();
    StagingLimit limit = rules.of(temperatureClass);
    return new StagedGoods(unit.sscc(), unit.facility(), unit.zone(), unit.bin(), zone.temperatureClass(), unit.sscc(), (int) goods.stream().map(UnitContent::lot).distinct().count(), only == null ? null : only.lot(), only == null ? null : only.lotNumber(),
        only == null ? null : only.material(), only == null ? null : only.names(), expiry, temperatureClass, quantity, lots.stream().anyMatch(There::isHeld), null, null, null, Stray.NEVER_ORDERED, since, null,
        limit.of(temperatureClass, zone.temperatureClass()).map(most -> (int) most.toMinutes()).orElse(null), limit.isOver(temperatureClass, zone.temperatureClass(), since, clock.instant()));
  }
}
