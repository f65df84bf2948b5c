package wms.people;

import static wms.shared.Right.*;

import java.util.EnumSet;
import java.util.Set;
import wms.shared.Right;

/** What kind of work a person does; each role is a set of rights. Approving and drawing up a plan lie in different hands. */
public enum Role {
  OPERATOR(SEE, WORK_STOCK),
  LEAD(SEE, WORK_STOCK, ADJUST_STOCK, DECIDE_HOLD, ANSWER_ALARM),
  PLANNER(SEE, PLAN, ANSWER_ALARM, LEAD_INCIDENT),
  MANAGER(SEE, PLAN, LEAD_INCIDENT, SWITCH_MODE, APPROVE_PLAN, ANSWER_ALARM),
  AUDITOR(SEE, AUDIT),
  ADMINISTRATOR(SEE, AUDIT, ADMINISTER);

  private final Set<Right> rights;

  Role(Right first, Right... others) { rights = EnumSet.of(first, others); }

  public Set<Right> rights() { return rights; }
}
