package wms.shared;

/** What a person may do; roles are sets of these, granted per facility. */
public enum Right {
  /** See facilities, zones, stock, temperatures, alarms, incidents and plans. */
  SEE,
  /** Receive, move, ship and place orders: the work of the floor. */
  WORK_STOCK,
  /** Correct stock with a reason, reverse a movement. */
  ADJUST_STOCK,
  /** Decide on held lots. */
  DECIDE_HOLD,
  /** Take and acknowledge alarms. */
  ANSWER_ALARM,
  /** Open and close incidents, state needs. */
  LEAD_INCIDENT,
  /** Switch a facility's mode and switch it back. */
  SWITCH_MODE,
  /** Draw up dispatch plans. */
  PLAN,
  /** Approve a dispatch plan with an order of use; never one's own plan. */
  APPROVE_PLAN,
  /** Read the audit trail and verify it. */
  AUDIT,
  /** Users, master data, imports, sensors. */
  ADMINISTER
}
