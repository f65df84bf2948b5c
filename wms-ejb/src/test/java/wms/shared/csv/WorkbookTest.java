package wms.shared.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static wms.shared.csv.CsvColumn.optional;
import static wms.shared.csv.CsvColumn.required;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

class WorkbookTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final List<CsvColumn> COLUMNS = List.of(required("lot"), required("quantity"), required("expiry"), optional("bin"));

  private interface Filling { void fill(Worksheet sheet); }

  private static byte[] workbook(Filling filling) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(out, "test", "1.0")) {
      Worksheet sheet = book.newWorksheet("lots");
      for (int i = 0; i < COLUMNS.size(); i++) sheet.value(0, i, COLUMNS.get(i).name());
      filling.fill(sheet);
    }
    return out.toByteArray();
  }

  private static List<String> complaints(byte[] bytes) {
    CsvFile file = CsvFile.parse(bytes, COLUMNS, TODAY);
    file.rows();
    return file.errors().list().stream().map(error -> error.pointer() + " " + error.code()).toList();
  }

  @Test void numbersAndDatesAreReadAsAPersonTypedThem() throws IOException {
    byte[] bytes = workbook(sheet -> {
      sheet.value(1, 0, "L1");
      sheet.value(1, 1, 1.1 + 2.2);
      sheet.value(1, 2, LocalDate.of(2026, 12, 31));
      sheet.style(1, 2).format("yyyy\"年\"m\"月\"d\"日\"").set();
      sheet.value(3, 0, 9521000000377L);
      sheet.value(3, 1, "12.5");
      sheet.value(3, 2, "today+3");
      sheet.value(3, 3, "B1");
    });
    CsvFile file = CsvFile.parse(bytes, COLUMNS, TODAY);
    CsvRow first = file.rows().get(0);
    assertThat(first.decimal("quantity", "0", "10", 3)).isEqualByComparingTo("3.3");
    assertThat(first.date("expiry")).isEqualTo("2026-12-31");
    assertThat(first.codeOr("bin", null)).as("left out at the end of the row").isNull();
    CsvRow second = file.rows().get(1);
    assertThat(second.number()).as("the blank row is counted").isEqualTo(4);
    assertThat(second.code("lot")).isEqualTo("9521000000377");
    assertThat(second.date("expiry")).isEqualTo(TODAY.plusDays(3));
    assertThat(file.errors().isEmpty()).isTrue();
  }

  @Test void errorsNameTheRowAndTheColumnAsInACsvFile() throws IOException {
    byte[] bytes = workbook(sheet -> {
      sheet.value(1, 0, "L 1");
      sheet.value(1, 1, "many");
    });
    CsvFile file = CsvFile.parse(bytes, COLUMNS, TODAY);
    file.rows().forEach(row -> {
      row.code("lot");
      row.decimal("quantity", "0", "1", 3);
      row.date("expiry");
    });
    assertThat(file.errors().list()).extracting(error -> error.pointer() + " " + error.code()).containsExactly("/rows/2/lot NOT_A_CODE", "/rows/2/quantity NOT_A_NUMBER", "/rows/2/expiry EMPTY");
  }

  @Test void filesOfOtherKindsAreToldApart() throws IOException {
    assertThat(complaints(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2})).containsExactly("/rows/1 OLD_WORKBOOK");
    assertThat(complaints(zip("hello.txt", "hello".getBytes(StandardCharsets.UTF_8), 1))).containsExactly("/rows/1 NOT_A_WORKBOOK");
    assertThat(complaints("PK\u0003\u0004 broken".getBytes(StandardCharsets.ISO_8859_1))).containsExactly("/rows/1 NOT_A_WORKBOOK");
    assertThat(complaints(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13})).containsExactly("/rows/1 NOT_TEXT");
  }

  @Test void aFileThatUnpacksToGigabytesIsRefusedUnread() throws IOException {
    byte[] bomb = zip("xl/worksheets/sheet1.xml", "<row></row>".repeat(100_000).getBytes(StandardCharsets.UTF_8), 260);
    assertThat(bomb).as("small as it comes").hasSizeLessThan(2 << 20);
    assertThat(complaints(bomb)).containsExactly("/rows/1 TOO_LARGE_UNPACKED");
    assertThat(complaints(zip("xl/sharedStrings.xml", "<si><t>x</t></si>".repeat(100_000).getBytes(StandardCharsets.UTF_8), 21))).containsExactly("/rows/1 TOO_LARGE_UNPACKED");
    assertThat(complaints(zip("xl/worksheets/sheet1.xml", ("<row>" + "<c/>".repeat(200_000)).getBytes(StandardCharsets.UTF_8), 1))).as("one endless row").containsExactly("/rows/1 TOO_LARGE_UNPACKED");
    assertThat(complaints(zip("xl/worksheets/sheet1.xml", "x".repeat(2 << 20).getBytes(StandardCharsets.UTF_8), 1))).as("one endless text").containsExactly("/rows/1 TOO_LARGE_UNPACKED");
    assertThat(complaints(zip("xl/workbook.xml", "<!DOCTYPE a [<!ENTITY b \"bb\">]><a>&b;</a>".getBytes(StandardCharsets.UTF_8), 1))).containsExactly("/rows/1 NOT_A_WORKBOOK");
  }

  private static byte[] zip(String name, byte[] part, int times) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry(name));
      for (int i = 0; i < times; i++) zip.write(part);
    }
    return out.toByteArray();
  }

  @Test void nothingThatIsWrittenIsAFormula() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (XlsxSheet sheet = new XlsxSheet(out, "lots", List.of("lot"))) {
      sheet.row("=1+1");
      sheet.row("@SUM(A1)");
    }
    try (ZipFile zip = ZipFile.builder().setByteArray(out.toByteArray()).get()) {
      String sheet = new String(zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")).readAllBytes(), StandardCharsets.UTF_8);
      assertThat(sheet).contains("=1+1", "@SUM(A1)", "inlineStr").doesNotContain("<f>");
    }
  }

  @Property(tries = 100) void whateverIsWrittenIsReadBack(@ForAll @StringLength(max = 150) String text) throws IOException {
    String kept = text.replaceAll("[^\\P{Cntrl}]|\\p{Cs}|\uFFFE|\uFFFF", "").strip();
    for (boolean workbook : new boolean[] {true, false}) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      write(workbook, out, kept);
      CsvRow row = CsvFile.parse(out.toByteArray(), List.of(required("name"), required("n"), required("d")), TODAY).rows().get(0);
      assertThat(row.textOr("name", "")).isEqualTo(kept);
      assertThat(row.decimal("n", "-10", "10", 3)).isEqualByComparingTo("-1.25");
      assertThat(row.date("d")).isEqualTo(TODAY);
    }
  }

  private static void write(boolean workbook, OutputStream out, String text) throws IOException {
    List<String> columns = List.of("name", "n", "d");
    if (workbook) {
      try (XlsxSheet sheet = new XlsxSheet(out, "t", columns)) {
        sheet.row(text, new BigDecimal("-1.250"), TODAY);
      }
    } else {
      try (CsvSheet sheet = new CsvSheet(out, columns)) {
        sheet.row(text, new BigDecimal("-1.250"), TODAY);
      }
    }
  }
}
