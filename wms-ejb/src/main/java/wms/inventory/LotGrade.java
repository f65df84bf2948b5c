package wms.inventory;

/** What goods are fit for that are no longer as good as they came 降级: whoever chooses among lots by itself passes them over. */
public enum LotGrade {
  /** Fit for whoever agrees to have it. */
  B,
  /** Fit for processing only. */
  C;

  /** @param present null: as good as it came */
  public boolean isLowerThan(LotGrade present) { return present == null || compareTo(present) > 0; }
}
