package wms.shipping.domain;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import wms.inventory.FreeStock;
import wms.inventory.LotPlace;
import wms.inventory.ReserveClass;
import wms.inventory.Usability;
import wms.shipping.Shortage.Because;

/**
 * What an order may have: commercial goods of the owner it names, usable for its consignee on the day, where they are known to lie.
 *
 * @param owner null: anybody's
 * @param today the facility's date
 * @param inDoubt goods that a picker did not find
 */
public record Claim(String owner, int minLifeDays, LocalDate today, Set<LotPlace> inDoubt) {
  public boolean mayBeOf(String other) { return owner == null || owner.equals(other); }

  /** Why these goods serve no such order, or empty when they do as far as they are free. */
  public Optional<Because> whyNot(FreeStock stock) {
    if (stock.reserveClass() != ReserveClass.COMMERCIAL) return Optional.of(Because.RESERVE_CLASS);
    if (!mayBeOf(stock.owner())) return Optional.of(Because.OTHER_OWNER);
    if (inDoubt.contains(stock.goods())) return Optional.of(Because.IN_DOUBT);
    return Usability.judge(stock.facts(), minLifeDays, today).map(reason -> switch (reason.name()) {
      case "LOT_RECALLED" -> Because.RECALLED;
      case "LOT_HELD" -> Because.HELD;
      case "CERTIFICATE_MISSING" -> Because.WITHOUT_CERTIFICATE;
      case "LOT_EXPIRED" -> Because.EXPIRED;
      default -> Because.LIFE_TOO_SHORT;
    });
  }
}
