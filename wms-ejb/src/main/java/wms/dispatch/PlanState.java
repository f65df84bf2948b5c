package wms.dispatch;

public enum PlanState {
  DRAFT, APPROVED, REJECTED,
  /** A newer approval, a changed need or the end of the incident overtook it. */
  SUPERSEDED
}
