package wms.precooling.usecase;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import wms.precooling.PrecoolingReason;
import wms.shared.Actor;
import wms.shared.Part;
import wms.shared.Refusal;
import wms.shared.Right;

/** How cool goods must become: at most as warm as they may be stored, unless somebody who decides on held goods takes less. */
@Part
public class Targets {
  private final GoodsToCool goods;

  @Inject public Targets(GoodsToCool goods) { this.goods = goods; }

  /**
   * @param wanted null: the warmest that the goods may be stored at
   * @throws Refusal TARGET_ABOVE_LIMIT; invalid when nothing says how cool they must be
   */
  double settle(Double wanted, List<String> lots, String facility, Actor by) {
    Double limit = goods.limit(lots).orElse(null);
    if (wanted == null && limit == null) throw Refusal.invalid("/targetTemperature", "REQUIRED");
    if (wanted == null) return limit;
    if (limit != null && wanted > limit && !by.may(Right.DECIDE_HOLD, facility)) throw Refusal.conflict(PrecoolingReason.TARGET_ABOVE_LIMIT, Map.of("target", wanted, "limit", limit));
    return wanted;
  }
}
