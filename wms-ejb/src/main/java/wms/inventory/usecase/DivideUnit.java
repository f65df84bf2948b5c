package wms.inventory.usecase;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import wms.inventory.InventoryReason;
import wms.inventory.NewUnit;
import wms.inventory.UnitGoods;
import wms.inventory.UnitKind;
import wms.inventory.UnitView;
import wms.inventory.domain.LotAccount;
import wms.inventory.domain.LotAccounts;
import wms.inventory.domain.OnUnit;
import wms.inventory.domain.Unit;
import wms.inventory.sql.Units;
import wms.shared.Actor;
import wms.shared.Refusal;
import wms.shared.Right;
import wms.shared.UseCase;

/** One unit becomes two, two become one, or one is no more and its goods lie loose. All at one place: nothing moves by it. */
@UseCase
public class DivideUnit {
  private final Units units;
  private final MakeUnit make;
  private final LotAccounts accounts;
  private final UnitBook book;
  private final Places places;
  private final TellUnits tell;
  private final Clock clock;

  @Inject public DivideUnit(Units units, MakeUnit make, LotAccounts accounts, UnitBook book, Places places, TellUnits tell, Clock clock) {
    this.units = units;
    this.make = make;
    this.accounts = accounts;
    this.book = book;
    this.places = places;
    this.tell = tell;
    this.clock = clock;
  }

  /**
   * A part goes on a new unit beside it.
   *
   * @param id made by the sender, for the new unit; the same again is the same unit
   */
  public UnitView split(String sscc, String id, UnitKind kind, List<UnitGoods> part, Actor by) {
    if (part == null || part.isEmpty() || part.stream().anyMatch(goods -> goods.lot() == null)) throw Refusal.invalid("/goods", "REQUIRED");
    Unit unit = take(sscc, by);
    unit.mustBeOpen();
    UnitView other = make.make(new NewUnit(id, kind, unit.place()), by);
    if (!other.contents().isEmpty()) return other;
    accounts.await(part.stream().map(UnitGoods::lot).toList());
    part.forEach(goods -> transfer(sscc, other.sscc(), goods));
    tell.done("split", sscc, unit.facility(), Map.of("into", other.sscc()), by);
    return book.unit(other.sscc());
  }

  /** All that stands on one goes on the other; the first is no more. */
  public UnitView merge(String sscc, String into, Actor by) {
    if (into == null || into.isBlank()) throw Refusal.invalid("/into", "REQUIRED");
    if (into.equals(sscc)) throw Refusal.conflict(InventoryReason.UNIT_CIRCLE, Map.of("sscc", sscc, "parent", into));
    units.take(List.of(sscc, into));
    Unit unit = units.find(sscc);
    Unit other = units.find(into);
    places.mayAct(by, Right.WORK_STOCK, unit.place());
    unit.mustStandAlone();
    unit.mustBeOpen();
    other.mustBeOpen();
    unit.mustBeBeside(other);
    if (units.tree(sscc).contains(into)) throw Refusal.conflict(InventoryReason.UNIT_CIRCLE, Map.of("sscc", sscc, "parent", into));
    accounts.await(units.contents(List.of(sscc)).stream().map(OnUnit::lot).toList());
    units.contents(List.of(sscc)).forEach(content -> transfer(sscc, into, content.all()));
    units.children(sscc).forEach(child -> units.nest(child, into));
    units.end(sscc, clock.instant());
    tell.done("merged", sscc, unit.facility(), Map.of("into", into), by);
    return book.unit(into);
  }

  /** What stood on it lies loose, units that stood on it stand alone. */
  public UnitView takeApart(String sscc, Actor by) {
    Unit unit = take(sscc, by);
    unit.mustStandAlone();
    Map<String, LotAccount> taken = accounts.take(units.contents(List.of(sscc)).stream().map(OnUnit::lot).toList());
    for (OnUnit content : units.contents(List.of(sscc))) {
      units.keep(content.minus(content.all()));
      taken.get(content.lot()).unpack(unit.place(), content.weighedAndCounted());
    }
    taken.values().forEach(accounts::store);
    units.children(sscc).forEach(child -> units.nest(child, null));
    units.end(sscc, clock.instant());
    tell.done("taken-apart", sscc, unit.facility(), Map.of("lots", taken.size()), by);
    return book.unit(sscc);
  }

  private Unit take(String sscc, Actor by) {
    units.take(List.of(sscc));
    Unit unit = units.find(sscc);
    places.mayAct(by, Right.WORK_STOCK, unit.place());
    unit.mustBeThere();
    return unit;
  }

  private void transfer(String from, String to, UnitGoods goods) {
    OnUnit there = units.content(from, goods.lot()).orElseThrow(() -> Refusal.conflict(InventoryReason.NOT_ON_UNIT, Map.of("sscc", from, "lot", goods.lot(), "there", "0", "asked", String.valueOf(goods.quantity()))));
    if (goods.quantity() == null || !goods.quantity().unit().equals(there.quantity().unit()) || !goods.quantity().isPositive()) throw Refusal.conflict(InventoryReason.NOT_POSITIVE, Map.of("quantity", String.valueOf(goods.quantity())));
    OnUnit left = there.minus(goods);
    UnitGoods moved = there.less(left);
    units.keep(left);
    units.keep(units.content(to, goods.lot()).map(content -> content.plus(moved)).orElseGet(() -> new OnUnit(to, goods.lot(), moved.quantity(), moved.pieces())));
  }
}
