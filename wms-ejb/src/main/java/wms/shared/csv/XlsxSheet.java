package wms.shared.csv;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A table as the first sheet of a workbook, written as it comes. Numbers that a spreadsheet would round are written as text. */
final class XlsxSheet implements Sheet, Closeable {
  private static final int EXACT_DIGITS = 15;
  private static final int TOGETHER = 500;
  private final Workbook book;
  private final Worksheet sheet;
  private int next;

  XlsxSheet(OutputStream out, String name, List<String> columns) {
    book = new Workbook(out, "wms", "1.0");
    sheet = book.newWorksheet(name);
    sheet.freezePane(0, 1);
    for (int i = 0; i < columns.size(); i++) {
      sheet.width(i, 18);
      sheet.inlineString(0, i, columns.get(i));
      sheet.style(0, i).bold().set();
    }
    next = 1;
  }

  @Override public void row(Object... cells) {
    for (int i = 0; i < cells.length; i++) cell(i, cells[i]);
    if (++next % TOGETHER == 0) flush();
  }

  private void cell(int column, Object value) {
    BigDecimal number = Cells.number(value);
    if (value == null) return;
    if (number != null && number.precision() <= EXACT_DIGITS) sheet.value(next, column, number);
    else if (value instanceof LocalDate date) {
      sheet.value(next, column, date);
      sheet.style(next, column).format("yyyy-mm-dd").set();
    } else sheet.inlineString(next, column, Cells.text(value));
  }

  private void flush() {
    try {
      sheet.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override public void close() throws IOException { book.close(); }
}
