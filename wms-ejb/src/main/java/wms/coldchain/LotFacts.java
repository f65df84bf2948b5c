package wms.coldchain;

import java.time.LocalDate;

/**
 * What decides whether a lot is usable.
 *
 * @param expiry the last day of its life, a date of the facility; null for goods that do not expire
 */
public record LotFacts(LocalDate expiry, boolean held) {}
