package wms.coldchain.usecase;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import wms.catalogue.TemperatureClass;
import wms.coldchain.ReadyProfile;
import wms.coldchain.RuleView;
import wms.coldchain.RulesTable;
import wms.shared.Names;
import wms.shared.Query;
import wms.shared.csv.CsvColumn;
import wms.shared.csv.CsvFile;
import wms.shared.csv.CsvRow;

/** The profiles that come with the system, in the columns of the import. A site takes over what it needs. */
@Query
public class ReadyProfiles {
  private static final List<CsvColumn> COLUMNS = List.of(CsvColumn.required("code"), CsvColumn.required("temperature_class"), CsvColumn.required("name_zh"), CsvColumn.required("name_en"),
      CsvColumn.optional("low_c"), CsvColumn.optional("high_c"), CsvColumn.required("source"));

  public List<ReadyProfile> all() {
    Map<String, List<RuleView>> rules = new LinkedHashMap<>();
    for (CsvRow row : rows("rules.csv", RulesTable.COLUMNS)) rules.computeIfAbsent(row.code("profile"), p -> new ArrayList<>()).add(RuleView.of(RulesTable.read(row)));
    return rows("profiles.csv", COLUMNS).stream().map(row -> profile(row, rules.getOrDefault(row.code("code"), List.of()))).toList();
  }

  private static ReadyProfile profile(CsvRow row, List<RuleView> rules) {
    return new ReadyProfile(row.code("code"), Names.of(row.text("name_zh"), row.text("name_en")), row.word("temperature_class", TemperatureClass.class), celsius(row, "low_c"), celsius(row, "high_c"), row.text("source"), rules);
  }

  private static Double celsius(CsvRow row, String column) { return row.isEmpty(column) ? null : (Double) row.decimal(column, "-90", "90", 2).doubleValue(); }

  private static List<CsvRow> rows(String file, List<CsvColumn> columns) {
    try (InputStream in = ReadyProfiles.class.getResourceAsStream("/ready/" + file)) {
      CsvFile read = CsvFile.parse(in.readAllBytes(), columns, LocalDate.EPOCH);
      if (!read.errors().isEmpty()) throw new IllegalStateException(file + " of the ready profiles cannot be read");
      return read.rows();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
