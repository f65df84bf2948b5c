package wms.shared.csv;

import java.io.Closeable;
import java.util.Iterator;

/** The rows of a file one after the other, blank ones too. {@link #hasNext} throws {@link NotATable} where the file breaks off. */
interface Lines extends Iterator<Line>, Closeable {
  /** The file is no table, or not one that is taken in. */
  final class NotATable extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final transient CsvError error;

    NotATable(CsvError error) {
      super(error.code());
      this.error = error;
    }

    NotATable(CsvReason reason, java.util.Map<String, Object> params) { this(new CsvError(1, null, reason.name(), params)); }

    CsvError error() { return error; }
  }
}
