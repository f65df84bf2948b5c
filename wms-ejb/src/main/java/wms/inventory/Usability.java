package wms.inventory;

import java.time.LocalDate;
import java.util.Optional;
import wms.shared.Reason;

/**
 * The one answer to "is this lot usable for this consignee on this day?", asked by stock, allocation, picking, loading and dispatch alike.
 * The day of expiry itself is still a day of life (GB 7718: 保质期 ends with that day).
 */
public final class Usability {
  private Usability() {}

  /** Whether its last day is over. */
  public static boolean isExpired(LocalDate expiry, LocalDate day) { return expiry != null && expiry.isBefore(day); }

  /**
   * @param minLifeDays how many days of life the consignee asks for after the day of use; 0 takes anything unexpired
   * @param day the facility's date
   * @return why not, or empty when the lot is usable
   */
  public static Optional<Reason> judge(LotFacts lot, int minLifeDays, LocalDate day) {
    if (lot.held()) return Optional.of(InventoryReason.LOT_HELD);
    if (lot.expiry() == null) return Optional.empty();
    if (isExpired(lot.expiry(), day)) return Optional.of(InventoryReason.LOT_EXPIRED);
    if (lot.expiry().isBefore(day.plusDays(minLifeDays))) return Optional.of(InventoryReason.LIFE_TOO_SHORT);
    return Optional.empty();
  }
}
