package wms.shared.csv;

/** Takes the rows of a table that is written out, cells in the order of its columns. */
public interface Sheet {
  /** @param cells text, numbers, dates, enums (their name) or null for an empty cell */
  void row(Object... cells);
}
