package wms.inventory;

import wms.shared.Quantity;

/** Reserved goods were discarded; whoever counted on them must look elsewhere. */
public record ReservationLost(String reservation, Purpose purpose, String reference, String lot, Quantity quantity) {}
