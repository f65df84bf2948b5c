package wms.receiving.usecase;

import jakarta.inject.Inject;
import wms.coldchain.usecase.ZoneFitness;
import wms.inventory.MoveStockCommand;
import wms.inventory.Movement;
import wms.inventory.Place;
import wms.inventory.usecase.LotStory;
import wms.inventory.usecase.MoveStock;
import wms.shared.Actor;
import wms.shared.UseCase;

/** Goods are moved within the house, if the zone they come into suits them. Within one zone nothing is asked. */
@UseCase
public class MoveGoods {
  private final ZoneFitness fitness;
  private final LotStory lots;
  private final MoveStock move;

  @Inject public MoveGoods(ZoneFitness fitness, LotStory lots, MoveStock move) {
    this.fitness = fitness;
    this.lots = lots;
    this.move = move;
  }

  public Movement move(MoveStockCommand goods, Actor by) {
    if (entersAnotherZone(goods)) fitness.mustSuit(goods.to().zone(), lots.materialOf(goods.lot()), null);
    return move.move(goods, by);
  }

  /** What names no zone at all is refused by the move itself. */
  private static boolean entersAnotherZone(MoveStockCommand goods) {
    Place from = goods.from();
    Place to = goods.to();
    return from != null && to != null && to.zone() != null && goods.lot() != null && !to.zone().equals(from.zone());
  }
}
