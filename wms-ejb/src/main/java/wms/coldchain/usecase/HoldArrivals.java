package wms.coldchain.usecase;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import wms.coldchain.Excursion;
import wms.coldchain.sql.Excursions;
import wms.inventory.LotPlace;
import wms.inventory.StockMoved;
import wms.shared.UseCase;

/** Goods that come into a zone while an excursion goes on there are exposed too, and held at once. */
@UseCase
public class HoldArrivals {
  private final Excursions excursions;
  private final TellExcursion tell;

  @Inject public HoldArrivals(Excursions excursions, TellExcursion tell) {
    this.excursions = excursions;
    this.tell = tell;
  }

  public void on(@Observes StockMoved moved) {
    if (moved.to().isOutside()) return;
    for (Excursion excursion : excursions.openIn(moved.to().zone())) tell.hold(excursion, List.of(new LotPlace(moved.lot(), moved.to())));
  }
}
