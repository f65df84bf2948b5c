package wms.inventory.domain;

import wms.inventory.Place;
import wms.inventory.Purpose;
import wms.shared.Quantity;

/** An active reservation of an account. */
public record Kept(String id, Place place, Quantity quantity, Purpose purpose, String reference) {}
