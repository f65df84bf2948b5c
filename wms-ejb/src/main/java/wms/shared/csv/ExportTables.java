package wms.shared.csv;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import wms.shared.Actor;
import wms.shared.Refusal;
import wms.shared.Right;
import wms.shared.UseCase;

/** Writes a table in the columns of its import, so that what was written can be loaded again. */
@UseCase
public class ExportTables {
  /** As which kind of file. */
  public enum Form { CSV, XLSX }

  private final Iterable<ImportTable> tables;

  @Inject ExportTables(Instance<ImportTable> tables) { this((Iterable<ImportTable>) tables); }

  public ExportTables(Iterable<ImportTable> tables) { this.tables = tables; }

  /** @throws Refusal not found, for a table that is not known */
  public void write(String name, Form form, OutputStream out, Actor by) throws IOException {
    by.mustBeAllowed(Right.ADMINISTER, Actor.EVERYWHERE);
    for (ImportTable table : tables)
      if (table.table().equals(name)) {
        write(table, form, out);
        return;
      }
    throw Refusal.notFound("table", name);
  }

  private static void write(ImportTable table, Form form, OutputStream out) throws IOException {
    List<String> columns = table.columns().stream().map(CsvColumn::name).toList();
    if (form == Form.CSV) {
      try (CsvSheet sheet = new CsvSheet(out, columns)) {
        table.write(sheet);
      }
    } else {
      try (XlsxSheet sheet = new XlsxSheet(out, table.table(), columns)) {
        table.write(sheet);
      }
    }
  }
}
