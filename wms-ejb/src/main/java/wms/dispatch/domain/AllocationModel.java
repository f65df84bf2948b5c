package wms.dispatch.domain;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import wms.dispatch.Goods;
import wms.dispatch.Need;
import wms.dispatch.Situation;

/**
 * Stage A as a linear programme: how much each source sends to each need, on possible arcs only. Rows: what is needed, what each source has
 * by day of expiry, and the hours of each pool of vehicles by weight and by volume. Trips have no variable: at the optimum a trip carries a
 * full load, so hours are charged per load. That makes the programme a relaxation of every routed plan, and its first objective a bound.
 */
final class AllocationModel {
  /** A possible flow; its index is its column. */
  record Arc(Reach.Verdict verdict, Need need, Goods goods, int line) {
    double hours(double loads) { return loads * verdict.tripHours(); }

    double kgHours() { return verdict.pool() == null ? 0 : hours(verdict.pool().kgLoads(goods)); }

    double m3Hours() { return verdict.pool() == null ? 0 : hours(verdict.pool().m3Loads(goods)); }
  }

  /** A row of a source: units that keep until the day. */
  record StockRow(long day, long units, int row) {}

  final LinearModel lp = new LinearModel();
  final List<Arc> arcs = new ArrayList<>();
  final Map<SourceStock, List<StockRow>> stockRows = new LinkedHashMap<>();
  final int[] kgRows;
  final int[] m3Rows;
  private final Reach reach;
  private final Situation situation;

  AllocationModel(Reach reach) {
    this.reach = reach;
    situation = reach.situation;
    kgRows = new int[reach.fleet.pools().size()];
    m3Rows = new int[kgRows.length];
    findArcs();
    addNeeds();
    addHours();
    Map<SourceStock, List<Integer>> bySource = bySource();
    bySource.forEach(this::addStock);
    Map<Integer, Double> waste = new LinkedHashMap<>();
    bySource.forEach((stock, columns) -> addWaste(stock, columns, waste));
    lp.minimise(costs(a -> -a.need.weight(), Map.of()));
    lp.minimise(costs(a -> a.need.weight() * hoursUntil(a), Map.of()));
    lp.minimise(costs(this::cost, waste));
  }

  private void findArcs() {
    for (int line = 0; line < situation.needs().size(); line++) {
      Need need = situation.needs().get(line);
      Goods goods = reach.goods(need.material());
      for (SourceStock stock : reach.sources(need.material())) {
        Reach.Verdict verdict = reach.judge(stock, need);
        if (verdict == null || !verdict.isPossible()) continue;
        arcs.add(new Arc(verdict, need, goods, line));
        lp.column();
      }
    }
  }

  private void addNeeds() {
    int[] rows = new int[situation.needs().size()];
    for (int line = 0; line < rows.length; line++) rows[line] = lp.row(situation.needs().get(line).quantity().doubleValue());
    for (int a = 0; a < arcs.size(); a++) lp.put(rows[arcs.get(a).line], a, 1);
  }

  private void addHours() {
    for (Fleet.Pool pool : reach.fleet.pools()) {
      kgRows[pool.index()] = weightNeverBinds(pool) ? -1 : lp.row(pool.hours());
      m3Rows[pool.index()] = volumeNeverBinds(pool) ? -1 : lp.row(pool.hours());
    }
    for (int a = 0; a < arcs.size(); a++) {
      Arc arc = arcs.get(a);
      Fleet.Pool pool = arc.verdict.pool();
      if (pool == null) continue;
      if (kgRows[pool.index()] >= 0 && arc.kgHours() > 0) lp.put(kgRows[pool.index()], a, arc.kgHours());
      if (m3Rows[pool.index()] >= 0 && arc.m3Hours() > 0) lp.put(m3Rows[pool.index()], a, arc.m3Hours());
    }
  }

  /** When every material of the class fills the vehicle by volume first, the row for weight says nothing new. */
  private boolean weightNeverBinds(Fleet.Pool pool) {
    return situation.goods().stream().filter(g -> g.temperatureClass().equals(pool.temperatureClass())).allMatch(g -> pool.kgLoads(g) <= pool.m3Loads(g));
  }

  private boolean volumeNeverBinds(Fleet.Pool pool) {
    return !weightNeverBinds(pool)
        && situation.goods().stream().filter(g -> g.temperatureClass().equals(pool.temperatureClass())).allMatch(g -> pool.m3Loads(g) <= pool.kgLoads(g));
  }

  private Map<SourceStock, List<Integer>> bySource() {
    Map<SourceStock, List<Integer>> columns = new LinkedHashMap<>();
    for (int a = 0; a < arcs.size(); a++) columns.computeIfAbsent(arcs.get(a).verdict.stock(), s -> new ArrayList<>()).add(a);
    return columns;
  }

  private void addStock(SourceStock stock, List<Integer> columns) {
    TreeSet<Long> days = new TreeSet<>();
    columns.forEach(a -> days.add(arcs.get(a).verdict.freshUntil()));
    double step = reach.goods(stock.source.material()).step().doubleValue();
    List<StockRow> rows = new ArrayList<>();
    for (SourceStock.Level level : stock.levels(days)) {
      int row = lp.row(level.units() * step);
      rows.add(new StockRow(level.day(), level.units(), row));
      for (int a : columns) if (arcs.get(a).verdict.freshUntil() >= level.day()) lp.put(row, a, 1);
    }
    stockRows.put(stock, rows);
  }

  /** What is close to its expiry and could go, but stays: left + sent >= close to expiry. */
  private void addWaste(SourceStock stock, List<Integer> columns, Map<Integer, Double> waste) {
    Goods goods = reach.goods(stock.source.material());
    double price = situation.rules().wasteCostPerKg() * goods.kgPerUnit();
    long horizon = LocalDate.ofInstant(situation.now(), situation.zone()).toEpochDay() + situation.rules().nearExpiryDays();
    List<SourceStock.UsableLot> soon = stock.lots.stream().filter(l -> l.expiryDay() <= horizon).toList();
    if (soon.isEmpty() || price <= 0) return;
    int left = lp.column();
    waste.put(left, price);
    int row = lp.row(-soon.stream().mapToLong(SourceStock.UsableLot::units).sum() * goods.step().doubleValue());
    lp.put(row, left, -1);
    long last = soon.get(soon.size() - 1).expiryDay();
    for (int a : columns) if (arcs.get(a).verdict.freshUntil() <= last) lp.put(row, a, -1);
  }

  private double[] costs(ToDoubleFunction<Arc> perUnit, Map<Integer, Double> others) {
    double[] costs = new double[lp.columns()];
    for (int a = 0; a < arcs.size(); a++) costs[a] = perUnit.applyAsDouble(arcs.get(a));
    others.forEach((column, cost) -> costs[column] = cost);
    return costs;
  }

  private double hoursUntil(Arc arc) { return Duration.between(situation.now(), arc.verdict.arrival()).toSeconds() / 3600.0; }

  private double cost(Arc arc) {
    Fleet.Pool pool = arc.verdict.pool();
    double loads = pool == null ? 0 : pool.loads(arc.goods);
    return arc.verdict.stock().source.unitCost().doubleValue() + situation.rules().costPerKm() * 2 * arc.verdict.way().km() * loads;
  }

  /** What stays unmet of each need. */
  double[] unmet(double[] values) {
    double[] unmet = situation.needs().stream().mapToDouble(n -> n.quantity().doubleValue()).toArray();
    for (int a = 0; a < arcs.size(); a++) unmet[arcs.get(a).line] -= values[a];
    return unmet;
  }

  /** Sum of weight x need: what would stay unmet if nothing moved. */
  double weightedNeed() { return situation.needs().stream().mapToDouble(n -> n.weight() * n.quantity().doubleValue()).sum(); }
}
