package wms.telemetry;

import java.util.List;

/**
 * What became of a batch.
 *
 * @param committed how far each numbering gateway of the batch is now
 * @param stored readings that were new
 * @param known readings that had been stored before
 * @param refused readings and messages that went to the dead letters
 */
public record Recorded(List<Committed> committed, int stored, int known, int refused) {}
