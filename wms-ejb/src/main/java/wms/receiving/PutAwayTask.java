package wms.receiving;

import java.time.Instant;
import java.time.LocalDate;
import wms.shared.Names;
import wms.shared.Quantity;

/**
 * Goods that wait for their place: they lie in a receiving zone, or on the floor of a zone that has bins.
 *
 * @param sscc the unit they stand on, or null for loose goods
 * @param lot null for a unit with several lots
 * @param celsius as last probed, null when nobody did
 * @param since when the first of it came there
 */
public record PutAwayTask(String id, String sscc, String lot, String lotNumber, String material, Names names, String facility, String zone, String bin, Quantity quantity, Integer pieces, LocalDate expiry, Double celsius,
    boolean held, int lots, Instant since) {}
