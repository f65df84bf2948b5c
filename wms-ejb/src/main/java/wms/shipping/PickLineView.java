package wms.shipping;

import java.time.Instant;
import java.time.LocalDate;
import wms.shared.Names;
import wms.shared.Quantity;

/**
 * One stop of a walk.
 *
 * @param pieces how many pieces the quantity is meant to be, for goods that are weighed; or null
 * @param picked null while it is open
 * @param count id of the count that was asked for because something was missing, or null
 * @param parcel number of the parcel it was packed into, or null
 */
public record PickLineView(String id, int line, String order, String orderNumber, String lot, String lotNumber, String material, Names names, LocalDate expiry, String zone, String bin,
    Quantity quantity, Integer pieces, PickState state, Quantity picked, Integer pickedPieces, ShortPick shortReason, String count, Instant pickedAt, String pickedBy, String parcel) {}
