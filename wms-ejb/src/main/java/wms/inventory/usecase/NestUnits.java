package wms.inventory.usecase;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import wms.inventory.InventoryReason;
import wms.inventory.UnitView;
import wms.inventory.domain.Unit;
import wms.inventory.sql.Units;
import wms.shared.Actor;
import wms.shared.Refusal;
import wms.shared.Right;
import wms.shared.UseCase;

/** A box goes on a pallet, or comes off it; a unit is wrapped up, or opened again. Nothing stands on itself, however many units are between. */
@UseCase
public class NestUnits {
  private final Units units;
  private final UnitBook book;
  private final Places places;
  private final TellUnits tell;
  private final Clock clock;

  @Inject public NestUnits(Units units, UnitBook book, Places places, TellUnits tell, Clock clock) {
    this.units = units;
    this.book = book;
    this.places = places;
    this.tell = tell;
    this.clock = clock;
  }

  /** @throws Refusal UNIT_CIRCLE, UNITS_APART, UNIT_NESTED or UNIT_CLOSED */
  public UnitView putOn(String sscc, String parent, Actor by) {
    if (parent == null || parent.isBlank()) throw Refusal.invalid("/parent", "REQUIRED");
    units.take(List.of(sscc, parent));
    Unit unit = units.find(sscc);
    Unit under = units.find(parent);
    places.mayAct(by, Right.WORK_STOCK, unit.place());
    if (units.tree(sscc).contains(parent)) throw Refusal.conflict(InventoryReason.UNIT_CIRCLE, Map.of("sscc", sscc, "parent", parent));
    unit.mustStandAlone();
    under.mustBeOpen();
    unit.mustBeBeside(under);
    units.nest(sscc, parent);
    tell.done("nested", sscc, unit.facility(), Map.of("parent", parent), by);
    return book.unit(parent);
  }

  /** It stands beside the one it was on. */
  public UnitView takeOff(String sscc, Actor by) {
    units.take(List.of(sscc));
    Unit unit = units.find(sscc);
    places.mayAct(by, Right.WORK_STOCK, unit.place());
    unit.mustBeThere();
    if (unit.parent() == null) return book.unit(sscc);
    units.find(unit.parent()).mustBeOpen();
    units.nest(sscc, null);
    tell.done("unnested", sscc, unit.facility(), Map.of("parent", unit.parent()), by);
    return book.unit(sscc);
  }

  public UnitView close(String sscc, boolean closed, Actor by) {
    units.take(List.of(sscc));
    Unit unit = units.find(sscc);
    places.mayAct(by, Right.WORK_STOCK, unit.place());
    unit.mustBeThere();
    if (closed == (unit.closedAt() != null)) return book.unit(sscc);
    units.close(sscc, closed ? clock.instant() : null);
    tell.done(closed ? "closed" : "opened", sscc, unit.facility(), new HashMap<>(), by);
    return book.unit(sscc);
  }
}
