package wms.inventory;

import java.time.LocalDate;
import wms.shared.Names;
import wms.shared.Quantity;

/** What stands directly on a unit. */
public record UnitContent(String lot, String lotNumber, String material, Names names, LocalDate expiry, Quantity quantity, Integer pieces) {}
