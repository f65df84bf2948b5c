package wms.precooling;

import java.time.Instant;

/**
 * What somebody read from a probe stuck into the goods.
 *
 * @param id the sender's id for it, or null; the same again changes nothing
 * @param temperature degrees Celsius
 * @param takenAt null: now
 */
public record HandProbe(String id, Double temperature, Instant takenAt) {}
