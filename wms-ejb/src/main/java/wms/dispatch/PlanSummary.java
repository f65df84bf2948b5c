package wms.dispatch;

import java.time.Instant;

/** A plan in a list; {@code unmetLines} of {@code lines} get less than they need. */
public record PlanSummary(String id, String number, PlanState state, Instant drawnAt, String drawnBy, Instant approvedAt, String approvedBy,
    String orderOfUse, int lines, int unmetLines) {}
