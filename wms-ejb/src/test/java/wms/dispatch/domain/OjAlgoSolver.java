package wms.dispatch.domain;

import java.math.BigDecimal;
import java.util.Arrays;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/** A second opinion in pure Java: each objective is solved on its own, with those before it held by a row of their own. */
final class OjAlgoSolver implements LinearSolver {
  private final int objectives;

  OjAlgoSolver(int objectives) { this.objectives = objectives; }

  @Override public Optimum solve(LinearModel model) {
    double[] found = new double[objectives];
    double[] values = new double[model.columns()];
    for (int o = 0; o < objectives; o++) {
      values = minimise(model, o, found);
      found[o] = dot(model.objectives().get(o), values);
    }
    return new Optimum(values, found, new double[model.rows()]);
  }

  private static double[] minimise(LinearModel lp, int objective, double[] found) {
    ExpressionsBasedModel model = new ExpressionsBasedModel();
    Variable[] columns = new Variable[lp.columns()];
    for (int c = 0; c < columns.length; c++) columns[c] = model.newVariable("x" + c).lower(BigDecimal.ZERO).weight(lp.objectives().get(objective)[c]);
    Expression[] rows = new Expression[lp.rows()];
    for (int r = 0; r < rows.length; r++) rows[r] = model.newExpression("r" + r).upper(lp.limit(r));
    for (int e = 0; e < lp.entries(); e++) rows[lp.entryRow(e)].set(columns[lp.entryColumn(e)], lp.entryValue(e));
    for (int o = 0; o < objective; o++) {
      Expression held = model.newExpression("held" + o).upper(found[o] + 1e-12 * Math.abs(found[o]));
      for (int c = 0; c < columns.length; c++) if (lp.objectives().get(o)[c] != 0) held.set(columns[c], lp.objectives().get(o)[c]);
    }
    Optimisation.Result result = model.minimise();
    if (!result.getState().isOptimal()) throw new IllegalStateException("ojAlgo says " + result.getState());
    return Arrays.copyOf(result.toRawCopy1D(), columns.length);
  }

  private static double dot(double[] costs, double[] values) {
    double sum = 0;
    for (int c = 0; c < costs.length; c++) sum += costs[c] * values[c];
    return sum;
  }
}
