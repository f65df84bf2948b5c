package wms.receiving.usecase;

import jakarta.inject.Inject;
import java.util.List;
import wms.inventory.MoveStockCommand;
import wms.inventory.Movement;
import wms.inventory.Place;
import wms.inventory.UnitView;
import wms.inventory.usecase.MoveStock;
import wms.inventory.usecase.MoveUnit;
import wms.inventory.usecase.UnitBook;
import wms.inventory.usecase.UnitTurns;
import wms.receiving.PutAway;
import wms.shared.Actor;
import wms.shared.UseCase;

/** Goods are moved within the house, loose or on a unit, if the zone they come into takes them. */
@UseCase
public class MoveGoods {
  private final Threshold threshold;
  private final MoveStock move;
  private final MoveUnit moveUnit;
  private final UnitTurns turns;
  private final UnitBook units;

  @Inject public MoveGoods(Threshold threshold, MoveStock move, MoveUnit moveUnit, UnitTurns turns, UnitBook units) {
    this.threshold = threshold;
    this.move = move;
    this.moveUnit = moveUnit;
    this.turns = turns;
    this.units = units;
  }

  public Movement move(PutAway away, Actor by) {
    MoveStockCommand goods = away.goods();
    if (isNamed(goods)) threshold.cross(goods.lot(), goods.from(), goods.to(), away.probeTemperature(), away.exception(), by);
    return move.move(goods, by);
  }

  /**
   * All that stands on a unit, or nothing.
   *
   * @param probe of its goods, degrees Celsius, or null when none was taken
   */
  public UnitView moveUnit(String sscc, Place to, Double probe, String exception, Actor by) {
    turns.take(sscc);
    UnitView unit = units.unit(sscc);
    List<String> lots = units.goods(sscc).stream().map(content -> content.lot()).distinct().sorted().toList();
    if (to != null && to.zone() != null) lots.forEach(lot -> threshold.cross(lot, unit.place(), to, probe, exception, by));
    return moveUnit.move(sscc, to, by);
  }

  /** What names no zone or lot at all is refused by the move itself. */
  private static boolean isNamed(MoveStockCommand goods) {
    Place from = goods.from();
    Place to = goods.to();
    return from != null && from.zone() != null && to != null && to.zone() != null && goods.lot() != null;
  }
}
