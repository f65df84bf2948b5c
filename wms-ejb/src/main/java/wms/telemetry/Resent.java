package wms.telemetry;

/**
 * What became of a refused message that was sent again.
 *
 * @param stored readings that were new
 * @param known readings that had been stored before
 * @param waiting readings kept for sensors that are not registered
 * @param refused what was refused once more, and is a new letter
 */
public record Resent(int stored, int known, int waiting, int refused) {}
