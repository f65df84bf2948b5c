package wms.coldchain;

import java.util.Optional;
import wms.shared.Reason;

/**
 * The one answer to "is this lot usable for this consignee on this day?", asked by allocation, picking, shipping and dispatch alike.
 * The day of expiry itself is still a day of life (GB 7718: 保质期 ends with that day).
 */
public final class Usability {
  private Usability() {}

  /**
   * @param minLifeDays how many days of life the consignee asks for after the day of use; 0 takes anything unexpired
   * @param day the facility's date
   * @return why not, or empty when the lot is usable
   */
  public static Optional<Reason> judge(LotFacts lot, int minLifeDays, java.time.LocalDate day) {
    if (lot.held()) return Optional.of(ColdchainReason.LOT_HELD);
    if (lot.expiry() == null) return Optional.empty();
    if (lot.expiry().isBefore(day)) return Optional.of(ColdchainReason.LOT_EXPIRED);
    if (lot.expiry().isBefore(day.plusDays(minLifeDays))) return Optional.of(ColdchainReason.LIFE_TOO_SHORT);
    return Optional.empty();
  }
}
