package wms.dispatch;

import wms.shared.Reason;

/** Why an act on a plan or a loading task was refused. */
public enum PlanReason implements Reason {
  /** The one who drew a plan up cannot approve it. */
  OWN_PLAN,
  /** Goods, deadlines or modes have changed since; the lots are named. */
  PLAN_OUTDATED,
  /** Ways it counts on are closed; the roads are named. */
  PLAN_ROAD_CLOSED,
  PLAN_NOT_DRAFT,
  /** There is nothing in it to approve. */
  PLAN_EMPTY,
  ORDER_OF_USE_MISSING,
  ORDER_OF_USE_MALFORMED,
  TASK_NOT_WAITING,
  /** Who gave the order of use does not hand out the goods. */
  ORDERER_IS_KEEPER,
  ID_TAKEN
}
