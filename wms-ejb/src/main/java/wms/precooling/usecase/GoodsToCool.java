package wms.precooling.usecase;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import wms.catalogue.MaterialBook;
import wms.coldchain.Profile;
import wms.coldchain.usecase.ProfileBook;
import wms.inventory.StockRow;
import wms.inventory.usecase.StockBook;
import wms.precooling.NewPrecooling;
import wms.precooling.PrecoolingReason;
import wms.precooling.sql.Jobs;
import wms.shared.Part;
import wms.shared.Quantity;
import wms.shared.Refusal;

/** Which goods stand in a zone, and how cool they must become. */
@Part
public class GoodsToCool {
  private final StockBook stock;
  private final MaterialBook materials;
  private final ProfileBook profiles;
  private final Jobs jobs;

  @Inject public GoodsToCool(StockBook stock, MaterialBook materials, ProfileBook profiles, Jobs jobs) {
    this.stock = stock;
    this.materials = materials;
    this.profiles = profiles;
    this.jobs = jobs;
  }

  /**
   * Each with its quantity.
   *
   * @throws Refusal LOT_IN_OTHER_JOB, or LOT_NOT_THERE when less than wanted of it lies in the zone
   */
  List<NewPrecooling.Goods> in(String zone, List<NewPrecooling.Goods> wanted) {
    List<NewPrecooling.Goods> found = new ArrayList<>();
    for (NewPrecooling.Goods each : wanted) {
      jobs.running(each.lot()).ifPresent(job -> { throw Refusal.conflict(PrecoolingReason.LOT_IN_OTHER_JOB, Map.of("lot", each.lot(), "job", job)); });
      found.add(new NewPrecooling.Goods(each.lot(), mustLieIn(zone, each)));
    }
    return found;
  }

  private Quantity mustLieIn(String zone, NewPrecooling.Goods wanted) {
    Quantity there = stock.ofLot(wanted.lot()).stream().filter(row -> row.zone().equals(zone)).map(StockRow::balance).reduce(Quantity::plus).orElse(null);
    boolean isEnough = there != null && (wanted.quantity() == null || wanted.quantity().unit().equals(there.unit()) && wanted.quantity().isPositive() && !there.isLessThan(wanted.quantity()));
    if (!isEnough) throw Refusal.conflict(PrecoolingReason.LOT_NOT_THERE, Map.of("lot", wanted.lot(), "zone", zone, "there", there == null ? BigDecimal.ZERO.toPlainString() : there.toString()));
    return wanted.quantity() == null ? there : wanted.quantity();
  }

  /** The warmest that all of them may be stored at; empty when none of them needs cold. */
  Optional<Double> limit(List<String> lots) {
    return lots.stream().map(lot -> stock.ofLot(lot).stream().findFirst()).flatMap(Optional::stream).map(row -> materials.material(row.material()).temperatureClass().name()).distinct()
        .map(profiles::forClass).flatMap(Optional::stream).map(Profile::high).filter(high -> high != null).min(Double::compare);
  }
}
