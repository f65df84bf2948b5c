package wms.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import wms.shared.csv.CsvColumn;
import wms.shared.csv.CsvFile;
import wms.shared.csv.CsvRow;

/** The files of the demo network as they lie in the repository. */
final class DemoFolder {
  static final Path PATH = Path.of("../config/demo");

  private DemoFolder() {}

  static List<CsvRow> rows(String table) {
    byte[] bytes = bytes(PATH.resolve(table + ".csv"));
    List<CsvColumn> columns = Arrays.stream(new String(bytes, java.nio.charset.StandardCharsets.UTF_8).lines().findFirst().orElseThrow().split(",")).map(CsvColumn::optional).toList();
    return CsvFile.parse(bytes, columns, LocalDate.of(2026, 11, 22)).rows();
  }

  static List<String> column(String table, String column) { return rows(table).stream().map(row -> row.textOr(column, "")).toList(); }

  static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
