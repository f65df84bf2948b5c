package wms.dispatch;

import java.util.Map;
import wms.shared.Quantity;

/** Goods a plan counts on that are not there any more as it needs them. */
public record LostLot(String lot, String lotNumber, String facility, Quantity planned, Quantity free, Reason reason) {
  public enum Reason { LOT_HELD, LOT_RECALLED, LOT_EXPIRED, CERTIFICATE_MISSING, NOT_ENOUGH_FREE, RESERVE_NOT_OPENED, LIFE_TOO_SHORT, DEADLINE_TOO_TIGHT }

  /** For the facts of a refusal. */
  public Map<String, Object> facts() {
    return Map.of("lot", lot, "lotNumber", lotNumber, "facility", facility, "planned", planned.toString(), "free", free.toString(), "reason", reason.name());
  }
}
