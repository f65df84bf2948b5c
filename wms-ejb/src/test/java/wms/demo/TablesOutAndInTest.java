package wms.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wms.shared.Actor;
import wms.shared.Bench;
import wms.shared.Fired;
import wms.shared.TestDatabase;
import wms.shared.Wired;
import wms.shared.csv.ExportTables;
import wms.shared.csv.ImportTable;
import wms.shared.csv.ImportTables;

/** What is written out of one installation can be loaded into another, and is the same when it is written out there. */
class TablesOutAndInTest {
  private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);
  private static final Actor CLERK = Actor.system("test");

  @ParameterizedTest @CsvSource({"DERBY, CSV", "DERBY, XLSX", "POSTGRESQL, CSV", "POSTGRESQL, XLSX"})
  void everyTableComesBackAsItWentOut(TestDatabase kind, ExportTables.Form form) {
    Map<String, byte[]> out;
    Map<String, byte[]> plain;
    try (Bench here = Bench.on(kind)) {
      List<ImportTable> tables = tables(here);
      load(here, tables, tables.stream().collect(java.util.stream.Collectors.toMap(ImportTable::table, table -> DemoFolder.bytes(DemoFolder.PATH.resolve(table.table() + ".csv")))));
      here.sql().update("UPDATE material SET name_en = '=HYPERLINK(\"http://example.org\")' WHERE code = 'SALT'");
      here.sql().update("UPDATE partner SET contact = '+86 994 2000000' WHERE code = 'CJ-CDC'");
      out = written(here, tables, form);
      plain = written(here, tables, ExportTables.Form.CSV);
    }
    try (Bench there = Bench.on(kind)) {
      List<ImportTable> tables = tables(there);
      out.put("users", withPasswords(plain.get("users")));
      load(there, tables, out);
      assertThat(there.sql().list(row -> row.text("name_en"), "SELECT name_en FROM material WHERE code = 'SALT'")).containsExactly("=HYPERLINK(\"http://example.org\")");
      written(there, tables, ExportTables.Form.CSV).forEach((table, bytes) -> assertThat(text(bytes)).as(table).isEqualTo(text(plain.get(table))));
    }
  }

  private static List<ImportTable> tables(Bench bench) { return new Wired(bench.entities(), bench.sql(), NOON).beans(ImportTable.class); }

  private static void load(Bench bench, List<ImportTable> tables, Map<String, byte[]> files) {
    bench.in(() -> new ImportTables(tables, bench.entities(), Fired.event(), NOON).load(files, CLERK));
  }

  private static Map<String, byte[]> written(Bench bench, List<ImportTable> tables, ExportTables.Form form) {
    Map<String, byte[]> files = new TreeMap<>();
    for (ImportTable table : tables) files.put(table.table(), bench.in(() -> written(tables, table, form)));
    return files;
  }

  private static byte[] written(List<ImportTable> tables, ImportTable table, ExportTables.Form form) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      new ExportTables(tables).write(table.table(), form, out, CLERK);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** Passwords are not written out; whoever moves users gives them new ones. */
  private static byte[] withPasswords(byte[] users) {
    return text(users).replace("password,", "password#").replaceAll(",(zh|en),,", ",$1,a-new-password,").replace("password#", "password,").getBytes(StandardCharsets.UTF_8);
  }

  private static String text(byte[] bytes) { return new String(bytes, StandardCharsets.UTF_8); }
}
