package wms.inventory;

import java.time.Instant;

/**
 * Some of a lot lay in a zone without a break.
 *
 * @param to when the last of it left; null: some lies there still
 */
public record Stay(Instant from, Instant to) {}
