package wms.dispatch.domain;

import java.util.List;

/** What one more unit of stock or of vehicle hours would save, in weighted need. */
final class Prices {
  private final AllocationModel model;
  private final double[] rowPrices;

  Prices(AllocationModel model, double[] rowPrices) {
    this.model = model;
    this.rowPrices = rowPrices;
  }

  /** Of a unit of the source that keeps until the day; nothing for a source that gives nothing in this plan. */
  double ofStock(SourceStock stock, long freshUntil) {
    long units = stock.units(freshUntil);
    return model.stockRows.getOrDefault(stock, List.of()).stream().filter(r -> r.units() >= units).mapToDouble(r -> rowPrices[r.row()]).sum();
  }

  /** Of the hours that one unit takes on this way. */
  double ofHours(Reach.Verdict verdict, wms.dispatch.Goods goods) {
    Fleet.Pool pool = verdict.pool();
    if (pool == null) return 0;
    return verdict.tripHours() * (price(model.kgRows[pool.index()]) * pool.kgLoads(goods) + price(model.m3Rows[pool.index()]) * pool.m3Loads(goods));
  }

  private double price(int row) { return row < 0 ? 0 : rowPrices[row]; }
}
