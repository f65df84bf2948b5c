package wms.dispatch.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import wms.dispatch.Consignment;
import wms.dispatch.SupplySource;

/**
 * Stage B: which lots. The need that asks for the freshest goods chooses first, each takes the lot that expires first among those that
 * keep long enough for it. The rows of stage A make sure that this always comes out even.
 */
final class FirstExpiredFirst {
  private final AllocationModel model;
  private final long[] granted;

  FirstExpiredFirst(AllocationModel model, long[] granted) {
    this.model = model;
    this.granted = granted;
  }

  List<Consignment> consignments() {
    Map<SourceStock, List<Integer>> bySource = new LinkedHashMap<>();
    for (int a = 0; a < granted.length; a++) if (granted[a] > 0) bySource.computeIfAbsent(model.arcs.get(a).verdict().stock(), s -> new ArrayList<>()).add(a);
    List<Consignment> all = new ArrayList<>();
    bySource.forEach((stock, arcs) -> pick(stock, arcs, all));
    return all;
  }

  private void pick(SourceStock stock, List<Integer> arcs, List<Consignment> all) {
    long[] left = stock.lots.stream().mapToLong(SourceStock.UsableLot::units).toArray();
    arcs.sort(Comparator.<Integer>comparingLong(a -> -model.arcs.get(a).verdict().freshUntil()).thenComparing(a -> model.arcs.get(a).verdict().arrival())
        .thenComparing(a -> model.arcs.get(a).need().id()));
    for (int a : arcs) {
      long open = granted[a];
      for (int l = 0; l < left.length && open > 0; l++) {
        if (stock.lots.get(l).expiryDay() < model.arcs.get(a).verdict().freshUntil()) continue;
        long taken = Math.min(open, left[l]);
        if (taken == 0) continue;
        left[l] -= taken;
        open -= taken;
        all.add(consignment(model.arcs.get(a), stock.lots.get(l), taken));
      }
      if (open > 0) throw new IllegalStateException("lots of source " + stock.source.id() + " do not cover what was allocated");
    }
  }

  private static Consignment consignment(AllocationModel.Arc arc, SourceStock.UsableLot lot, long units) {
    SupplySource source = arc.verdict().stock().source;
    BigDecimal quantity = arc.goods().step().multiply(BigDecimal.valueOf(units));
    Fleet.Pool pool = arc.verdict().pool();
    double loads = pool == null ? 0 : quantity.doubleValue() * pool.loads(arc.goods());
    return new Consignment(source.id(), source.kind(), source.facility(), arc.need().id(), arc.need().point(), source.material(), lot.lot().lot(), lot.lot().expiry(),
        quantity, arc.goods().temperatureClass(), arc.verdict().departure(), arc.verdict().arrival(), loads);
  }
}
