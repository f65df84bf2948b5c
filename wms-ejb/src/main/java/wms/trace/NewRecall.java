package wms.trace;

/** @param id the sender's id, or null; the same recall sent twice is one */
public record NewRecall(String id, String reason, RecallSelection selection) {}
