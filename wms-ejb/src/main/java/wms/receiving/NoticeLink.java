package wms.receiving;

import java.time.Instant;

/**
 * A code that opens the report of a notice; the code itself is kept nowhere.
 *
 * @param expiresAt until when it does
 * @param opened how often it was used
 * @param lastOpenedAt null when it never was
 */
public record NoticeLink(String notice, Instant madeAt, String madeBy, Instant expiresAt, int opened, Instant lastOpenedAt) {}
