package wms.shared.csv;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/** The rows of the first sheet of a workbook, read one by one. Trailing empty cells, which a workbook leaves out, are put back. */
final class XlsxLines implements Lines {
  /** A workbook keeps numbers as binary fractions; fifteen digits of them are what a person typed. */
  private static final MathContext TYPED = new MathContext(15);
  private final ReadableWorkbook book;
  private final Stream<Row> stream;
  private final Iterator<Row> rows;
  private int width;
  private int number;

  XlsxLines(byte[] bytes) {
    XlsxWeight.mustBeBearable(bytes);
    try {
      book = new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(true, false));
      stream = book.getFirstSheet().openStream();
      rows = stream.iterator();
    } catch (IOException | RuntimeException e) {
      throw notAWorkbook(e);
    }
  }

  @Override public boolean hasNext() {
    try {
      return rows.hasNext();
    } catch (ExcelReaderException | IllegalStateException e) {
      throw notAWorkbook(e);
    }
  }

  @Override public Line next() {
    Row row = rows.next();
    number = row.getRowNum();
    List<String> cells = new ArrayList<>();
    Set<Integer> broken = new HashSet<>();
    for (int i = 0; i < row.getCellCount(); i++) {
      Cell cell = row.getOptionalCell(i).orElse(null);
      if (cell != null && cell.getType() == CellType.ERROR) broken.add(i);
      cells.add(cell == null ? "" : text(cell));
    }
    if (width == 0 && cells.stream().anyMatch(cell -> !cell.isBlank())) width = cells.size();
    while (cells.size() < width) cells.add("");
    return new Line(number, cells, broken);
  }

  private static String text(Cell cell) {
    if (cell.getType() == CellType.NUMBER) return isDate(cell) ? date(cell) : new BigDecimal(cell.getRawValue()).round(TYPED).stripTrailingZeros().toPlainString();
    if (cell.getType() == CellType.BOOLEAN) return String.valueOf(cell.asBoolean());
    if (cell.getType() == CellType.STRING) return cell.asString();
    return cell.getRawValue() == null ? "" : cell.getRawValue();
  }

  private static boolean isDate(Cell cell) {
    String format = cell.getDataFormatString();
    return format != null && format.replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.", "").toLowerCase(java.util.Locale.ROOT).matches(".*[yd年日].*");
  }

  private static String date(Cell cell) {
    try {
      LocalDateTime at = cell.asDate();
      return at.toLocalTime().equals(LocalTime.MIDNIGHT) ? at.toLocalDate().toString() : at.toString();
    } catch (ExcelReaderException | DateTimeException e) {
      return cell.getRawValue();
    }
  }

  private NotATable notAWorkbook(Exception e) { return new NotATable(new CsvError(number + 1, null, CsvReason.NOT_A_WORKBOOK.name(), Map.of("detail", String.valueOf(e.getMessage())))); }

  @Override public void close() throws IOException {
    stream.close();
    book.close();
  }
}
