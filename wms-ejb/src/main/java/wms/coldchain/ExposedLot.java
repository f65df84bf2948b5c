package wms.coldchain;

import wms.shared.Names;
import wms.shared.Quantity;

/** A lot that was in the zone during an excursion, what there is of it now, and whether it is held for it. */
public record ExposedLot(String lot, String lotNumber, String material, Names names, Quantity quantity, boolean held) {}
