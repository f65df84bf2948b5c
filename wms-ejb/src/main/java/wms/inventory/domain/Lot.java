package wms.inventory.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import wms.inventory.InventoryReason;
import wms.inventory.LotGrade;
import wms.inventory.ReserveClass;
import wms.inventory.Usability;
import wms.shared.Quantity;
import wms.shared.Refusal;

/**
 * What is known of a lot apart from where it lies. Material, number, supplier, owner and reserve class together are its identity.
 *
 * @param expiry last day of use, null for goods that keep
 * @param grade null: as good as it came
 */
public record Lot(String id, String number, String material, String unit, LocalDate expiry, LocalDate produced, String supplier, String owner,
    ReserveClass reserveClass, LotGrade grade, long version) {
  /** One that nobody has downgraded. */
  public Lot(String id, String number, String material, String unit, LocalDate expiry, LocalDate produced, String supplier, String owner, ReserveClass reserveClass, long version) {
    this(id, number, material, unit, expiry, produced, supplier, owner, reserveClass, null, version);
  }

  /** @throws Refusal LOT_EXPIRED; the day of expiry itself is still a day of use */
  public void mustBeUsableOn(LocalDate day) {
    if (Usability.isExpired(expiry, day)) throw Refusal.conflict(InventoryReason.LOT_EXPIRED, Map.of("lot", id, "lotNumber", number, "expiry", expiry.toString()));
  }

  public Quantity quantity(BigDecimal value) { return Quantity.of(value, unit); }

  public Quantity nothing() { return Quantity.zero(unit); }

  Lot expiring(LocalDate day) { return new Lot(id, number, material, unit, day, produced, supplier, owner, reserveClass, grade, version + 1); }

  Lot graded(LotGrade lower) { return new Lot(id, number, material, unit, expiry, produced, supplier, owner, reserveClass, lower, version + 1); }
}
