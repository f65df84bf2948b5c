package wms.shared.csv;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** A table for people, kept whole: as CSV that spreadsheets know as UTF-8, or as a workbook. No cell of it is taken for a formula. */
public final class WrittenTable {
  private final String name;
  private final List<String> columns;
  private final List<Object[]> rows = new ArrayList<>();

  /** @param name of the workbook's sheet, at most 31 characters */
  public WrittenTable(String name, List<String> columns) {
    this.name = name;
    this.columns = List.copyOf(columns);
  }

  /** @param cells text, numbers, dates, enums (their name) or null for an empty cell */
  public WrittenTable row(Object... cells) {
    rows.add(cells);
    return this;
  }

  public byte[] as(ExportTables.Form form) {
    try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      write(form, out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(ExportTables.Form form, ByteArrayOutputStream out) throws IOException {
    if (form == ExportTables.Form.CSV) {
      try (CsvSheet sheet = new CsvSheet(out, columns)) {
        rows.forEach(sheet::row);
      }
    } else {
      try (XlsxSheet sheet = new XlsxSheet(out, name, columns)) {
        rows.forEach(sheet::row);
      }
    }
  }
}
