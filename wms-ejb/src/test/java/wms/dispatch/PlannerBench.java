package wms.dispatch;

import wms.dispatch.domain.Planner;

/** Measures the planner at full size: 30 facilities, 200 points, 50 materials, 150 vehicles. Arguments: runs, first seed. */
public final class PlannerBench {
  private PlannerBench() {}

  public static void main(String[] arguments) {
    int runs = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 5;
    long firstSeed = arguments.length > 1 ? Long.parseLong(arguments[1]) : 1;
    new Planner().plan(GeneratedSituation.of(1, 3, 10, 5, 10, 0.5));
    for (long seed = firstSeed; seed < firstSeed + runs; seed++) {
      Situation situation = GeneratedSituation.large(seed);
      long start = System.nanoTime();
      Allocation plan = new Planner().plan(situation);
      double seconds = (System.nanoTime() - start) / 1e9;
      long unmet = plan.answers().stream().filter(a -> a.unmet().signum() > 0).count();
      System.out.printf("seed %d: %.2f s, %d needs, %d sources, %d consignments, %d needs not fully met, weighted unmet %.3f, bound %.3f, proven %d, violations %d%n", seed, seconds,
          situation.needs().size(), situation.sources().size(), plan.consignments().size(), unmet, plan.weightedUnmet(), plan.bound(), plan.objectivesProven(),
          PlanCheck.violations(situation, plan).size());
    }
  }
}
