package wms.audit;

import java.time.Instant;

/**
 * One entry of the trail.
 *
 * @param seq its place in the chain, from 1 without gaps
 * @param details canonical JSON, exactly the text that was hashed
 * @param hash SHA-256, hexadecimal, over this entry and the hash of the one before
 */
public record AuditEntry(long seq, Instant at, String user, String name, String address, String action, String subjectType, String subjectId,
    String facility, String details, String hash) {}
