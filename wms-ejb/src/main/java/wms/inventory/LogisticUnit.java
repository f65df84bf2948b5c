package wms.inventory;

import java.time.LocalDate;
import wms.shared.Names;
import wms.shared.Quantity;
import wms.shared.gs1.Sscc;

/**
 * What the label of a pallet, case or cage says.
 *
 * @param facility where it was packed
 * @param contents null when it holds different goods
 * @param lotNumber null when it holds several lots
 * @param gtin of what is inside, or null
 * @param expiry the earliest last day of use inside, null for goods that keep
 */
public record LogisticUnit(Sscc sscc, Names facility, Names contents, String gtin, String lotNumber, LocalDate expiry, Quantity quantity) {}
