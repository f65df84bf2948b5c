package wms.trace.usecase;

import java.util.Map;
import wms.shared.Actor;
import wms.shared.CommonReason;
import wms.shared.Refusal;
import wms.shared.Right;

/** Whoever decides on held goods may recall; where the goods lie it is asked once more, for every facility. */
final class MayRecall {
  private MayRecall() {}

  static void somewhere(Actor by) {
    if (!by.maySomewhere(Right.DECIDE_HOLD)) throw Refusal.forbidden(CommonReason.NOT_ALLOWED, Map.of("right", Right.DECIDE_HOLD.name(), "facility", Actor.EVERYWHERE));
  }
}
