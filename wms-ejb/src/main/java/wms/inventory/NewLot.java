package wms.inventory;

import java.time.Instant;
import java.time.LocalDate;
import wms.shared.Quantity;

/**
 * Goods that come in. A lot that is known already (same material, supplier, lot number, owner and reserve class) grows; its facts must agree.
 *
 * @param lot the sender's id for it, or null
 * @param expiry last day of use at the facility, null for goods that keep
 * @param owner null: the facility's organisation
 * @param at when it happened; null: now
 * @param receipt the sender's id of the receipt, or null
 */
public record NewLot(String lot, String lotNumber, String material, Quantity quantity, Place place, LocalDate expiry, LocalDate produced,
    String supplier, String owner, ReserveClass reserveClass, Instant at, String receipt) {}
