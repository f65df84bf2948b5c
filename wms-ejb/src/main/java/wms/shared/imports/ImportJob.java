package wms.shared.imports;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import wms.shared.Refusal;

/**
 * An import under way, or how it ended.
 *
 * @param rowsTotal rows of the file, 0 until they have been counted
 * @param rowsStored all of them or, until the end and when it does not end well, none
 * @param reason why nothing was stored, else null
 * @param errorCount all that were found; {@code errors} tells the first thousand
 */
public record ImportJob(String id, String table, ImportState state, Instant queuedAt, String queuedBy, int rowsTotal, int rowsChecked, int rowsStored, Instant endedAt,
    String reason, Map<String, Object> params, int errorCount, List<Refusal.Field> errors) {}
