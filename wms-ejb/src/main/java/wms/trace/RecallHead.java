package wms.trace;

import java.time.Instant;

/**
 * A recall and what has been decided on it.
 *
 * @param number such as {@code RC-000001}
 * @param lots how many it has caught so far
 */
public record RecallHead(String id, String number, RecallState state, String reason, RecallSelection selection, int lots, Instant openedAt, String openedBy,
    Instant liftedAt, String liftedBy, String liftReason, long version) {}
