package wms.shared.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** A table as CSV in UTF-8, with the mark by which spreadsheets know it. */
final class CsvSheet implements Sheet, Closeable {
  private final CsvWriter writer;

  CsvSheet(OutputStream out, List<String> columns) throws IOException {
    OutputStreamWriter text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    text.write('\uFEFF');
    writer = CsvWriter.builder().build(text);
    writer.writeRecord(columns);
  }

  @Override public void row(Object... cells) { writer.writeRecord(Arrays.stream(cells).map(Cells::text).toList()); }

  @Override public void close() throws IOException { writer.close(); }
}
