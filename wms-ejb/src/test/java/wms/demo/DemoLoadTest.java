package wms.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import wms.shared.Actor;
import wms.shared.DatabaseTest;
import wms.shared.Fired;
import wms.shared.Wired;
import wms.shared.csv.ImportTable;
import wms.shared.csv.ImportTables;
import wms.shared.csv.Imported;

/** The whole demo network goes through the import as a customer's tables do. */
class DemoLoadTest extends DatabaseTest {
  private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);

  @Test void everyTableOfTheDemoIsTaken() {
    List<ImportTable> tables = new Wired(entities, sql, NOON).beans(ImportTable.class);
    Map<String, byte[]> files = tables.stream().map(ImportTable::table).collect(Collectors.toMap(table -> table, table -> DemoFolder.bytes(DemoFolder.PATH.resolve(table + ".csv"))));
    List<Imported> done = transacted(() -> new ImportTables(tables, entities, Fired.event(), NOON).load(files, Actor.system("test")));
    assertThat(done).hasSameSizeAs(tables).allSatisfy(table -> assertThat(table.rows()).as(table.table()).isEqualTo(DemoFolder.rows(table.table()).size()).isPositive());
    assertThat(sql.first(row -> row.count("n"), "SELECT COUNT(*) AS n FROM facility")).contains(36);
  }
}
