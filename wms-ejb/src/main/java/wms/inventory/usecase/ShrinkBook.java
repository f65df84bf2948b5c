package wms.inventory.usecase;

import jakarta.inject.Inject;
import wms.inventory.LotPlace;
import wms.inventory.Place;
import wms.inventory.ShrinkLeft;
import wms.inventory.StockRow;
import wms.shared.Actor;
import wms.shared.Query;
import wms.shared.Refusal;
import wms.shared.Right;

/** Says beforehand how much of a lot may be booked as dried out. */
@Query
public class ShrinkBook {
  private final StockBook stock;
  private final ExpectedShrink shrink;

  @Inject public ShrinkBook(StockBook stock, ExpectedShrink shrink) {
    this.stock = stock;
    this.shrink = shrink;
  }

  /** @throws Refusal not found when nothing of the lot lies there */
  public ShrinkLeft left(String lot, Place place, Actor by) {
    StockRow row = stock.ofLot(lot).stream().filter(each -> each.place().equals(place)).findFirst().orElseThrow(() -> Refusal.notFound("stock", lot));
    by.mustBeAllowed(Right.SEE, row.facility());
    LotPlace goods = new LotPlace(lot, place);
    return shrink.left(goods, row.material(), row.balance(), shrink.air(goods));
  }
}
