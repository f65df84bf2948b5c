package wms.inventory;

/** The goods of one lot at one place: what a balance, a reservation and a hold are about. */
public record LotPlace(String lot, Place place) {}
