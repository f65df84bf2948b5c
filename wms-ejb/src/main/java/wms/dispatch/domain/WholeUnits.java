package wms.dispatch.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import wms.dispatch.Need;

/**
 * Turns the fractions of the linear programme into whole steps: first everything rounded down, then what that left over is handed out by
 * priority. Every grant is checked against what is really left, so the result never promises more than there is.
 */
final class WholeUnits {
  private static final double SLACK = 1e-6;

  private final AllocationModel model;
  private final long[] wanted;
  private final Map<Integer, long[]> keeping = new HashMap<>();
  private final Map<SourceStock, List<AllocationModel.StockRow>> stockRows;
  private final double[] kgHours;
  private final double[] m3Hours;
  /** Steps per arc. */
  final long[] granted;

  WholeUnits(AllocationModel model, Reach reach, double[] values) {
    this.model = model;
    stockRows = model.stockRows;
    granted = new long[model.arcs.size()];
    List<Need> needs = reach.situation.needs();
    wanted = new long[needs.size()];
    for (int n = 0; n < wanted.length; n++) wanted[n] = needs.get(n).quantity().divideToIntegralValue(reach.goods(needs.get(n).material()).step()).longValueExact();
    stockRows.forEach((stock, rows) -> rows.forEach(r -> keeping.put(r.row(), new long[] {r.units()})));
    kgHours = reach.fleet.pools().stream().mapToDouble(Fleet.Pool::hours).toArray();
    m3Hours = kgHours.clone();
    roundDown(values);
    handOutTheRest(needs);
  }

  private void roundDown(double[] values) {
    for (int a = 0; a < granted.length; a++) grant(a, (long) Math.floor(values[a] / step(a) + SLACK));
  }

  private void handOutTheRest(List<Need> needs) {
    List<List<Integer>> arcsOf = new ArrayList<>();
    needs.forEach(n -> arcsOf.add(new ArrayList<>()));
    for (int a = 0; a < granted.length; a++) arcsOf.get(model.arcs.get(a).line()).add(a);
    arcsOf.forEach(arcs -> arcs.sort(Comparator.comparing(a -> model.arcs.get(a).verdict().arrival())));
    IntStream.range(0, needs.size()).boxed()
        .sorted(Comparator.<Integer>comparingInt(n -> -needs.get(n).weight()).thenComparing(n -> needs.get(n).deadline()).thenComparing(n -> needs.get(n).id()))
        .forEach(n -> arcsOf.get(n).forEach(a -> grant(a, Long.MAX_VALUE)));
  }

  private void grant(int a, long asked) {
    AllocationModel.Arc arc = model.arcs.get(a);
    long units = Math.min(asked, wanted[arc.line()]);
    List<AllocationModel.StockRow> rows = stockRows.get(arc.verdict().stock());
    for (AllocationModel.StockRow r : rows) if (r.day() <= arc.verdict().freshUntil()) units = Math.min(units, keeping.get(r.row())[0]);
    if (units <= 0) return;
    units = Math.min(units, within(kgHours, arc, arc.kgHours() * step(a)));
    units = Math.min(units, within(m3Hours, arc, arc.m3Hours() * step(a)));
    if (units <= 0) return;
    granted[a] += units;
    wanted[arc.line()] -= units;
    for (AllocationModel.StockRow r : rows) if (r.day() <= arc.verdict().freshUntil()) keeping.get(r.row())[0] -= units;
    if (arc.verdict().pool() == null) return;
    kgHours[arc.verdict().pool().index()] -= units * arc.kgHours() * step(a);
    m3Hours[arc.verdict().pool().index()] -= units * arc.m3Hours() * step(a);
  }

  private static long within(double[] hours, AllocationModel.Arc arc, double hoursPerStep) {
    return hoursPerStep <= 0 ? Long.MAX_VALUE : (long) Math.floor(hours[arc.verdict().pool().index()] / hoursPerStep + SLACK);
  }

  private double step(int a) { return model.arcs.get(a).goods().step().doubleValue(); }

  /** Steps of a need that stay unmet. */
  long unmet(int line) { return wanted[line]; }
}
