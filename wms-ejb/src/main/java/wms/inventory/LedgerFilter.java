package wms.inventory;

/**
 * Which part of the ledger to look at; null everywhere means all of it.
 *
 * @param place code of a zone's floor or of a bin, such as {@code MNS-A1:MNS-A1-03}
 */
public record LedgerFilter(String facility, String zone, String place, String material, String lot) {}
