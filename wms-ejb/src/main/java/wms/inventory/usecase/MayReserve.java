package wms.inventory.usecase;

import wms.inventory.Purpose;
import wms.shared.Actor;
import wms.shared.Right;

/** Who may reserve and release: for a plan whoever may approve one; otherwise the floor, or whoever switches the facility's mode. */
final class MayReserve {
  private MayReserve() {}

  static void mustBe(Actor by, Purpose purpose, String facility) {
    if (purpose == Purpose.PLAN) by.mustBeAllowed(Right.APPROVE_PLAN, facility);
    else if (!by.may(Right.SWITCH_MODE, facility)) by.mustBeAllowed(Right.WORK_STOCK, facility);
  }
}
