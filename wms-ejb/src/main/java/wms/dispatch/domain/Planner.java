package wms.dispatch.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import wms.dispatch.Allocation;
import wms.dispatch.Limit;
import wms.dispatch.Need;
import wms.dispatch.NeedAnswer;
import wms.dispatch.Situation;
import wms.dispatch.VehicleUse;

/**
 * Plans who gets what from where (an exact linear programme) and by which lots (first expired, first out), vehicles running direct.
 * The same situation always gives the same plan.
 */
public final class Planner {
  private final LinearSolver solver;

  public Planner() { this(new ClpSolver()); }

  Planner(LinearSolver solver) { this.solver = solver; }

  /** Refuses a situation that contradicts itself, naming every bad field. */
  public Allocation plan(Situation situation) {
    new SituationCheck(situation).refuseIfBad();
    Reach reach = new Reach(situation);
    AllocationModel model = new AllocationModel(reach);
    LinearSolver.Optimum optimum = solver.solve(model.lp);
    WholeUnits units = new WholeUnits(model, reach, optimum.values());
    List<NeedAnswer> answers = answers(reach, units, model.unmet(optimum.values()), new Explainer(reach, new Prices(model, optimum.prices())));
    double unmet = unmetByWeight(situation, answers);
    double bound = Math.min(unmet, Math.max(0, model.weightedNeed() + optimum.objectives()[0]));
    return new Allocation(answers, new FirstExpiredFirst(model, units.granted).consignments(), use(reach, model, units), unmet, bound, optimum.objectives().length);
  }

  private static List<NeedAnswer> answers(Reach reach, WholeUnits units, double[] unmetBefore, Explainer explainer) {
    List<NeedAnswer> answers = new ArrayList<>();
    for (int line = 0; line < reach.situation.needs().size(); line++) {
      Need need = reach.situation.needs().get(line);
      BigDecimal unmet = reach.goods(need.material()).step().multiply(BigDecimal.valueOf(units.unmet(line)));
      boolean byRounding = unmetBefore[line] < 1e-6 * Math.max(1, need.quantity().doubleValue());
      List<Limit> limits = unmet.signum() == 0 ? List.of() : byRounding ? Explainer.wholeUnits(need) : explainer.explain(need);
      answers.add(new NeedAnswer(need.id(), need.quantity().subtract(unmet), unmet, limits));
    }
    return answers;
  }

  private static double unmetByWeight(Situation situation, List<NeedAnswer> answers) {
    BigDecimal sum = BigDecimal.ZERO;
    for (int line = 0; line < answers.size(); line++) sum = sum.add(answers.get(line).unmet().multiply(BigDecimal.valueOf(situation.needs().get(line).weight())));
    return sum.doubleValue();
  }

  private static List<VehicleUse> use(Reach reach, AllocationModel model, WholeUnits units) {
    List<Fleet.Pool> pools = reach.fleet.pools();
    double[][] sums = new double[pools.size()][4];
    for (int a = 0; a < units.granted.length; a++) {
      AllocationModel.Arc arc = model.arcs.get(a);
      Fleet.Pool pool = arc.verdict().pool();
      if (pool == null || units.granted[a] == 0) continue;
      double quantity = units.granted[a] * arc.goods().step().doubleValue();
      double[] sum = sums[pool.index()];
      sum[0] += quantity * arc.kgHours();
      sum[1] += quantity * arc.m3Hours();
      sum[2] += quantity * pool.kgLoads(arc.goods());
      sum[3] += quantity * pool.m3Loads(arc.goods());
    }
    return pools.stream().map(p -> new VehicleUse(p.facility(), p.temperatureClass(), p.vehicles(), p.hours(),
        Math.max(sums[p.index()][0], sums[p.index()][1]), Math.max(sums[p.index()][2], sums[p.index()][3]))).toList();
  }
}
