package wms.inventory;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import wms.shared.Reason;
import wms.shared.Refusal;

/**
 * The one answer to "is this lot usable for this consignee on this day?", asked by stock, allocation, picking, loading and dispatch alike.
 * The day of expiry itself is still a day of life (GB 7718: 保质期 ends with that day), and so is the last day of a certificate.
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
    if (lot.heldBy() == HeldBy.A_RECALL) return Optional.of(InventoryReason.LOT_RECALLED);
    if (lot.heldBy() == HeldBy.SOMETHING) return Optional.of(InventoryReason.LOT_HELD);
    if (isExpired(lot.expiry(), day)) return Optional.of(InventoryReason.LOT_EXPIRED);
    if (isExpired(lot.expiry(), day.plusDays(minLifeDays))) return Optional.of(InventoryReason.LIFE_TOO_SHORT);
    return lot.papers().lackingOn(day).isEmpty() ? Optional.empty() : Optional.of(InventoryReason.CERTIFICATE_MISSING);
  }

  /**
   * @param which names the goods for whoever is refused
   * @throws Refusal with the reason that {@link #judge} gives
   */
  public static void mustBe(LotFacts lot, int minLifeDays, LocalDate day, Map<String, Object> which) {
    judge(lot, minLifeDays, day).ifPresent(reason -> {
      Map<String, Object> facts = new HashMap<>(which);
      facts.put("expiry", String.valueOf(lot.expiry()));
      facts.put("minLifeDays", minLifeDays);
      if (reason == InventoryReason.CERTIFICATE_MISSING) facts.put("certificates", lot.papers().lackingOn(day).stream().map(Enum::name).toList());
      throw Refusal.conflict(reason, facts);
    });
  }
}
