package wms.coldchain.usecase;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import wms.coldchain.Excursion;
import wms.coldchain.sql.Excursions;
import wms.inventory.LotPlace;
import wms.inventory.StockMoved;
import wms.inventory.StockOpened;
import wms.shared.UseCase;

/**
 * Goods that came into a zone while an excursion went on there, or before it, are exposed too, and held at once. An arrival may be written
 * down late, when the excursion is over.
 */
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
    hold(moved.to().zone(), moved.at(), List.of(new LotPlace(moved.lot(), moved.to())));
  }

  public void on(@Observes StockOpened opened) { hold(opened.zone(), opened.at(), opened.goods()); }

  private void hold(String zone, Instant came, List<LotPlace> goods) {
    for (Excursion excursion : excursions.after(zone, came)) tell.hold(excursion, goods);
  }
}
