package wms.shared.csv;

import java.util.List;
import wms.shared.Actor;

/**
 * A table that can be filled from a file, and written to one. Each capability brings its own as a {@link wms.shared.Part}. A row that is wrong is reported by
 * {@link CsvRow#refuse} or by the typed readers of the row, never by an exception, so that one report names every error.
 */
public interface ImportTable {
  /** Its name in the address and as file name, such as {@code materials}. */
  String table();

  /** When several tables come together, those with smaller numbers go first. */
  int order();

  List<CsvColumn> columns();

  /** Stores the rows that are good; what it stored is taken back when any row is not. */
  void load(Iterable<CsvRow> rows, Actor by);

  /** Writes all that is in the books, so that it can be loaded again elsewhere; secrets are left empty. */
  void write(Sheet sheet);
}
