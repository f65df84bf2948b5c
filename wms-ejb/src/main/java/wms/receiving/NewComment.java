package wms.receiving;

/**
 * Something to be said about a discrepancy report.
 *
 * @param id made by the sender; the same again changes nothing
 * @param author who says it, for a supplier only: of our own people it is known
 */
public record NewComment(String id, String author, String text) {}
