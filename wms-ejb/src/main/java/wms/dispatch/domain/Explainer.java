package wms.dispatch.domain;

import static wms.dispatch.LimitCode.DEADLINE_PASSED;
import static wms.dispatch.LimitCode.NO_ROAD;
import static wms.dispatch.LimitCode.NO_STOCK_ANYWHERE;
import static wms.dispatch.LimitCode.REMAINING_LIFE_TOO_SHORT;
import static wms.dispatch.LimitCode.STOCK_EXHAUSTED;
import static wms.dispatch.LimitCode.VEHICLE_HOURS;
import static wms.dispatch.LimitCode.WHOLE_UNITS_ONLY;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import wms.dispatch.ExcludedStock;
import wms.dispatch.Goods;
import wms.dispatch.Limit;
import wms.dispatch.LimitCode;
import wms.dispatch.Need;
import wms.dispatch.SupplyKind;
import wms.dispatch.SupplyLot;
import wms.dispatch.SupplySource;

/**
 * Says why a need is not fully met. An arc that is possible is limited by the rows that carry a price; an arc that is not possible is
 * limited by what stands against it, provided that it would be worth using at the prices of the plan: otherwise the goods or the vehicles
 * behind it are already doing something at least as urgent, and opening it would change nothing.
 */
final class Explainer {
  private static final double EPSILON = 1e-6;
  private static final Map<ExcludedStock.Cause, LimitCode> EXCLUDED = Map.of(ExcludedStock.Cause.HELD, LimitCode.HELD_STOCK, ExcludedStock.Cause.RECALLED, LimitCode.RECALLED_STOCK,
      ExcludedStock.Cause.EXPIRED, LimitCode.EXPIRED_STOCK, ExcludedStock.Cause.WITHOUT_CERTIFICATE, LimitCode.UNCERTIFIED_STOCK);

  private final Reach reach;
  private final Prices prices;

  Explainer(Reach reach, Prices prices) {
    this.reach = reach;
    this.prices = prices;
  }

  /** For a need that the linear programme met and whole units did not. */
  static List<Limit> wholeUnits(Need need) { return List.of(new Limit(WHOLE_UNITS_ONLY, LimitFacts.of(need).params, false)); }

  List<Limit> explain(Need need) {
    if (!need.deadline().isAfter(reach.situation.now())) return List.of(new Limit(DEADLINE_PASSED, LimitFacts.of(need).params, true));
    Limits limits = new Limits();
    List<SourceStock> sources = reach.sources(need.material());
    for (SourceStock stock : sources) look(stock, need, limits);
    if (sources.stream().noneMatch(s -> s.source.opened())) limits.add(NO_STOCK_ANYWHERE, true, LimitFacts.of(need));
    for (ExcludedStock excluded : reach.situation.excluded()) if (excluded.material().equals(need.material())) look(excluded, need, limits);
    return limits.isEmpty() ? wholeUnits(need) : limits.inOrder();
  }

  private void look(SourceStock stock, Need need, Limits limits) {
    Way open = reach.roads.open(stock.source.facility(), need.point());
    Way any = reach.roads.ifAllOpen(stock.source.facility(), need.point());
    if (any == null) {
      limits.add(NO_ROAD, isCutOff(need), LimitFacts.of(need).facility(stock.source.facility()));
      return;
    }
    if (open != null) weigh(reach.judge(stock, need, open), limits);
    if (open == null || any.minutes() < open.minutes()) weigh(reach.judge(stock, need, any), limits);
  }

  private boolean isCutOff(Need need) {
    return reach.sources(need.material()).stream().allMatch(s -> reach.roads.ifAllOpen(s.source.facility(), need.point()) == null);
  }

  private void weigh(Reach.Verdict verdict, Limits limits) {
    if (verdict.isPossible()) {
      nameRows(verdict, limits);
      return;
    }
    boolean tooOld = verdict.against().contains(REMAINING_LIFE_TOO_SHORT);
    long freshUntil = tooOld ? verdict.arrivalDay() : verdict.freshUntil();
    boolean alone = verdict.against().size() == 1 && isWorthIt(verdict, freshUntil);
    for (LimitCode code : verdict.against()) limits.add(code, alone, facts(verdict));
  }

  private boolean isWorthIt(Reach.Verdict verdict, long freshUntil) {
    return verdict.stock().has(freshUntil) && verdict.need().weight() - prices.ofStock(verdict.stock(), freshUntil) - hours(verdict) > EPSILON;
  }

  private void nameRows(Reach.Verdict verdict, Limits limits) {
    double stock = prices.ofStock(verdict.stock(), verdict.freshUntil());
    double anyUnit = prices.ofStock(verdict.stock(), verdict.arrivalDay());
    if (stock > EPSILON) limits.add(STOCK_EXHAUSTED, true, facts(verdict));
    if (stock > anyUnit + EPSILON && isWorthIt(verdict, verdict.arrivalDay())) limits.add(REMAINING_LIFE_TOO_SHORT, true, facts(verdict));
    if (hours(verdict) > EPSILON) limits.add(VEHICLE_HOURS, true, facts(verdict));
  }

  /** Stock that may not go is looked at as if it could go and kept for ever. */
  private void look(ExcludedStock excluded, Need need, Limits limits) {
    SupplySource asIf = new SupplySource("", excluded.facility(), excluded.material(), SupplyKind.COMMERCIAL, true, BigDecimal.ZERO,
        List.of(new SupplyLot(excluded.lot(), excluded.quantity(), null)));
    Reach.Verdict verdict = reach.judge(reach.stock(asIf), need);
    if (verdict == null) return;
    boolean alone = excluded.cause().isCurable() && verdict.isPossible() && need.weight() - hours(verdict) > EPSILON;
    limits.add(EXCLUDED.get(excluded.cause()), alone, facts(verdict).excluded(excluded.lot(), excluded.quantity()));
  }

  private double hours(Reach.Verdict verdict) { return prices.ofHours(verdict, goods(verdict)); }

  private LimitFacts facts(Reach.Verdict verdict) { return LimitFacts.of(verdict, goods(verdict)); }

  private Goods goods(Reach.Verdict verdict) { return reach.goods(verdict.need().material()); }
}
