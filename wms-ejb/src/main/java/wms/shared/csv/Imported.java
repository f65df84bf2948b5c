package wms.shared.csv;

/** A table that was filled. */
public record Imported(String table, int rows) {}
