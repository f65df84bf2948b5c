package wms.telemetry;

import java.util.List;

/**
 * Readings were stored in this transaction. Fired before the commit, so that what they mean for goods stands or falls with them.
 *
 * @param fresh those not known before, each once, in order of time for each sensor and quantity; may be older than known ones (late data)
 */
public record ReadingsRecorded(List<Reading> fresh) {}
