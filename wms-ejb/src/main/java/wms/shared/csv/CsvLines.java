package wms.shared.csv;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.util.Map;

/** The rows of a CSV file. */
final class CsvLines implements Lines {
  private final CsvReader<CsvRecord> reader;
  private final CloseableIterator<CsvRecord> records;
  private int number;

  CsvLines(String text) {
    reader = CsvReader.builder().skipEmptyLines(false).allowExtraFields(true).allowMissingFields(true).allowUnclosedQuote(false).ofCsvRecord(text);
    records = reader.iterator();
  }

  @Override public boolean hasNext() {
    try {
      return records.hasNext();
    } catch (CsvParseException e) {
      throw broken(e);
    }
  }

  @Override public Line next() {
    try {
      return Line.of(++number, records.next().getFields());
    } catch (CsvParseException e) {
      throw broken(e);
    }
  }

  private NotATable broken(CsvParseException e) {
    Throwable cause = e.getCause() == null ? e : e.getCause();
    return new NotATable(new CsvError(number + 1, null, CsvReason.NOT_CSV.name(), Map.of("detail", String.valueOf(cause.getMessage()))));
  }

  @Override public void close() throws IOException {
    records.close();
    reader.close();
  }
}
