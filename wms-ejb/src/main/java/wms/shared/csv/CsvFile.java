package wms.shared.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A file taken apart: its header checked against the columns a table knows, its rows ready to be read. Blank lines are passed over. */
public final class CsvFile {
  private final Map<String, CsvColumn> known = new HashMap<>();
  private final List<CsvColumn> columns;
  private final LocalDate today;
  private final CsvErrors errors = new CsvErrors();
  private final List<CsvRow> rows = new ArrayList<>();

  private CsvFile(List<CsvColumn> columns, LocalDate today) {
    this.columns = columns;
    this.today = today;
    columns.forEach(column -> known.put(column.name(), column));
  }

  /** @param today what relative dates count from */
  public static CsvFile parse(byte[] bytes, List<CsvColumn> columns, LocalDate today) {
    CsvFile file = new CsvFile(columns, today);
    CsvText.of(bytes).ifPresentOrElse(file::read, () -> file.refuse(1, null, CsvReason.NOT_TEXT, Map.of()));
    return file;
  }

  /** Empty when the header is wrong: no row can be told apart then. */
  public List<CsvRow> rows() { return Collections.unmodifiableList(rows); }

  /** Grows while rows are read. */
  public CsvErrors errors() { return errors; }

  private void read(String text) {
    int number = 0;
    Optional<Map<String, Integer>> header = Optional.empty();
    try (CsvReader<CsvRecord> records = CsvReader.builder().skipEmptyLines(false).allowExtraFields(true).allowMissingFields(true).allowUnclosedQuote(false).ofCsvRecord(text)) {
      for (CsvRecord record : records) {
        number++;
        if (isBlank(record)) continue;
        if (header.isPresent()) row(number, header.get(), record.getFields());
        else if ((header = header(number, record.getFields())).isEmpty()) return;
      }
      if (header.isEmpty()) refuse(1, null, CsvReason.NO_HEADER, Map.of());
    } catch (CsvParseException e) {
      refuse(number + 1, null, CsvReason.NOT_CSV, Map.of("detail", String.valueOf(e.getCause() == null ? e.getMessage() : e.getCause().getMessage())));
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static boolean isBlank(CsvRecord record) { return record.getFields().stream().allMatch(String::isBlank); }

  private Optional<Map<String, Integer>> header(int number, List<String> cells) {
    Map<String, Integer> places = new HashMap<>();
    for (int i = 0; i < cells.size(); i++) {
      String name = cells.get(i).strip().toLowerCase(Locale.ROOT);
      if (!known.containsKey(name)) refuse(number, name, CsvReason.COLUMN_UNKNOWN, Map.of("text", name, "known", String.join(", ", columns.stream().map(CsvColumn::name).toList())));
      else if (places.putIfAbsent(name, i) != null) refuse(number, name, CsvReason.COLUMN_TWICE, Map.of("text", name));
    }
    columns.stream().filter(column -> column.required() && !places.containsKey(column.name())).forEach(column -> refuse(number, column.name(), CsvReason.COLUMN_MISSING, Map.of()));
    return errors.isEmpty() ? Optional.of(places) : Optional.empty();
  }

  private void row(int number, Map<String, Integer> header, List<String> cells) {
    if (cells.size() < header.size()) refuse(number, null, CsvReason.TOO_FEW_CELLS, Map.of("cells", cells.size(), "columns", header.size()));
    else if (cells.stream().skip(header.size()).anyMatch(cell -> !cell.isBlank())) refuse(number, null, CsvReason.TOO_MANY_CELLS, Map.of("cells", cells.size(), "columns", header.size()));
    else rows.add(new CsvRow(number, header, cells, today, errors));
  }

  private void refuse(int row, String column, CsvReason reason, Map<String, Object> params) { errors.add(new CsvError(row, column, reason.name(), params)); }
}
