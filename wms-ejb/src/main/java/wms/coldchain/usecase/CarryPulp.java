package wms.coldchain.usecase;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import wms.inventory.StockMoved;
import wms.shared.UseCase;

/** Goods that go somewhere take with them what is known of the temperature inside them. */
@UseCase
public class CarryPulp {
  private final PulpTemperatures pulp;

  @Inject public CarryPulp(PulpTemperatures pulp) { this.pulp = pulp; }

  public void on(@Observes StockMoved moved) {
    boolean staysInZone = moved.from().zone().equals(moved.to().zone());
    if (moved.from().isInside() && !staysInZone) pulp.moved(moved.lot(), moved.from().zone(), moved.to());
  }
}
