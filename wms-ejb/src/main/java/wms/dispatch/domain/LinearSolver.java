package wms.dispatch.domain;

/** Solves a linear programme with objectives in strict order. */
interface LinearSolver {
  /**
   * @param values per column
   * @param objectives value of each objective that was proven optimal, given those before it
   * @param prices per row, of the first objective: how much it falls for one more unit of the row's limit
   */
  record Optimum(double[] values, double[] objectives, double[] prices) {}

  Optimum solve(LinearModel model);
}
