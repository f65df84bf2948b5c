package wms.coldchain.domain;

import wms.coldchain.EndReason;

/**
 * One confirmed stay beyond a limit, in epoch milliseconds of device time.
 *
 * @param endedAt null while it goes on
 * @param extreme the worst value
 * @param outside milliseconds beyond the limit
 */
public record Episode(long startedAt, long confirmedAt, Long endedAt, EndReason endReason, double extreme, long outside) {}
