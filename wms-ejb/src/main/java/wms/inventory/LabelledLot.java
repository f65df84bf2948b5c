package wms.inventory;

import java.time.LocalDate;
import wms.shared.Names;
import wms.shared.Quantity;

/**
 * What the label of a pack of one lot says.
 *
 * @param lot our own name of it
 * @param gtin or null
 * @param temperatureClass word of the catalogue
 * @param expiry last day of use, null for goods that keep
 * @param quantity in this pack, or null when it is not said
 */
public record LabelledLot(String lot, String lotNumber, Names material, String gtin, String temperatureClass, ReserveClass reserveClass, LocalDate produced, LocalDate expiry, Quantity quantity) {}
