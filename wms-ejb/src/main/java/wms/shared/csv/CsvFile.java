package wms.shared.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.IntConsumer;

/**
 * A table file, CSV or workbook: its header checked against the columns a table knows, its rows read one by one as they are asked for.
 * Blank lines are passed over. Where the file breaks off, or its header is wrong, the rows end and the errors say why.
 */
public final class CsvFile {
  /** More rows than any table of one installation has; beyond it a file is split. */
  static final int MOST_ROWS = 500_000;
  private final Map<String, CsvColumn> known = new HashMap<>();
  private final List<CsvColumn> columns;
  private final byte[] bytes;
  private final LocalDate today;
  private final CsvErrors errors = new CsvErrors();
  private final IntConsumer progress;
  private List<CsvRow> read = List.of();
  private int count;

  private CsvFile(byte[] bytes, List<CsvColumn> columns, LocalDate today, IntConsumer progress) {
    this.bytes = bytes;
    this.columns = columns;
    this.today = today;
    this.progress = progress;
    columns.forEach(column -> known.put(column.name(), column));
  }

  /**
   * Read as a whole, for small files.
   *
   * @param today what relative dates count from
   */
  public static CsvFile parse(byte[] bytes, List<CsvColumn> columns, LocalDate today) {
    CsvFile file = new CsvFile(bytes, columns, today, rows -> {});
    List<CsvRow> all = new ArrayList<>();
    file.each().forEach(all::add);
    file.read = List.copyOf(all);
    return file;
  }

  /** To be read row by row. @param progress told how many rows have been handed out */
  static CsvFile open(byte[] bytes, List<CsvColumn> columns, LocalDate today, IntConsumer progress) { return new CsvFile(bytes, columns, today, progress); }

  /** Empty when the header is wrong: no row can be told apart then. */
  public List<CsvRow> rows() { return read; }

  /** One by one, once. */
  Iterable<CsvRow> each() { return Rows::new; }

  /** Grows while rows are read. */
  public CsvErrors errors() { return errors; }

  /** Rows handed out so far. */
  int count() { return count; }

  /** How many lines the file has, header and blank ones too; zero when it is no table. */
  public static int lines(byte[] bytes) {
    try (Lines lines = TableBytes.lines(bytes)) {
      int count = 0;
      while (count <= MOST_ROWS && lines.hasNext()) {
        lines.next();
        count++;
      }
      return count;
    } catch (Lines.NotATable e) {
      return 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void refuse(int row, String column, CsvReason reason, Map<String, Object> params) { errors.add(new CsvError(row, column, reason.name(), params)); }

  /** The rows behind the header. */
  private final class Rows implements Iterator<CsvRow> {
    private Lines lines;
    private Map<String, Integer> header;
    private CsvRow next;

    Rows() {
      try {
        lines = TableBytes.lines(bytes);
      } catch (Lines.NotATable e) {
        errors.add(e.error());
      }
    }

    @Override public boolean hasNext() {
      while (next == null && lines != null) advance();
      return next != null;
    }

    @Override public CsvRow next() {
      if (!hasNext()) throw new NoSuchElementException();
      CsvRow row = next;
      next = null;
      progress.accept(++count);
      return row;
    }

    private void advance() {
      try {
        if (!lines.hasNext()) {
          if (header == null) refuse(1, null, CsvReason.NO_HEADER, Map.of());
          end();
          return;
        }
        Line line = lines.next();
        if (line.isBlank()) return;
        if (header != null) row(line);
        else header(line).ifPresentOrElse(places -> header = places, this::end);
      } catch (Lines.NotATable e) {
        errors.add(e.error());
        end();
      }
    }

    private void end() {
      try {
        lines.close();
        lines = null;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private Optional<Map<String, Integer>> header(Line line) {
      Map<String, Integer> places = new HashMap<>();
      for (int i = 0; i < line.cells().size(); i++) {
        String name = line.cells().get(i).strip().toLowerCase(Locale.ROOT);
        if (!known.containsKey(name)) refuse(line.number(), name, CsvReason.COLUMN_UNKNOWN, Map.of("text", name, "known", String.join(", ", columns.stream().map(CsvColumn::name).toList())));
        else if (places.putIfAbsent(name, i) != null) refuse(line.number(), name, CsvReason.COLUMN_TWICE, Map.of("text", name));
      }
      columns.stream().filter(column -> column.required() && !places.containsKey(column.name())).forEach(column -> refuse(line.number(), column.name(), CsvReason.COLUMN_MISSING, Map.of()));
      return errors.isEmpty() ? Optional.of(places) : Optional.empty();
    }

    private void row(Line line) {
      List<String> cells = line.cells();
      if (count == MOST_ROWS) {
        refuse(line.number(), null, CsvReason.TOO_MANY_ROWS, Map.of("most", MOST_ROWS));
        end();
      } else if (cells.size() < header.size()) refuse(line.number(), null, CsvReason.TOO_FEW_CELLS, Map.of("cells", cells.size(), "columns", header.size()));
      else if (cells.stream().skip(header.size()).anyMatch(cell -> !cell.isBlank())) refuse(line.number(), null, CsvReason.TOO_MANY_CELLS, Map.of("cells", cells.size(), "columns", header.size()));
      else {
        header.forEach((name, place) -> { if (line.broken().contains(place)) refuse(line.number(), name, CsvReason.CELL_BROKEN, Map.of("text", cells.get(place))); });
        next = new CsvRow(line.number(), header, cells, today, errors);
      }
    }
  }
}
