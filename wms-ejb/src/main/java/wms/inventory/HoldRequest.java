package wms.inventory;

import java.time.Instant;
import java.util.List;

/**
 * Goods that may not leave until someone has decided.
 *
 * @param reason a stable code such as {@code EXCURSION_WARM}
 * @param reference what caused it, such as the excursion's id; the same goods are held once for each reference
 * @param at when the cause was known; null: now
 */
public record HoldRequest(List<LotPlace> goods, String reason, String reference, Instant at) {
  public HoldRequest { goods = List.copyOf(goods); }
}
