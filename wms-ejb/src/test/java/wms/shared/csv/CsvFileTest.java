package wms.shared.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static wms.shared.csv.CsvColumn.optional;
import static wms.shared.csv.CsvColumn.required;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFileTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final List<CsvColumn> COLUMNS = List.of(required("lot"), required("quantity"), required("expiry"), optional("bin"));

  private static CsvFile file(String text) { return file(text.getBytes(StandardCharsets.UTF_8)); }

  private static CsvFile file(byte[] bytes) { return CsvFile.parse(bytes, COLUMNS, TODAY); }

  private static List<String> complaints(CsvFile file) { return file.errors().list().stream().map(error -> error.pointer() + " " + error.code()).toList(); }

  private static void readAll(CsvFile file) {
    for (CsvRow row : file.rows()) {
      row.code("lot");
      row.decimal("quantity", "0.001", "1000000", 3);
      row.date("expiry");
      row.codeOr("bin", null);
    }
  }

  @Test void columnsMayStandInAnyOrderAndOptionalOnesMayBeMissing() {
    CsvRow row = file("expiry,LOT , quantity\n2026-12-31,L1,12.5\n").rows().get(0);
    assertThat(row.code("lot")).isEqualTo("L1");
    assertThat(row.decimal("quantity", "0", "100", 3)).isEqualByComparingTo("12.5");
    assertThat(row.date("expiry")).isEqualTo("2026-12-31");
    assertThat(row.codeOr("bin", null)).isNull();
    assertThat(row.number()).isEqualTo(2);
    assertThat(row.isGood()).isTrue();
  }

  @Test void everyErrorOfEveryRowIsToldAtOnce() {
    CsvFile file = file("""
        lot,quantity,expiry,bin
        L1,twelve,2026-02-30,B1
        ,-1,tomorrow,B 2
        L3,1.2345,2026-12-31,
        """);
    readAll(file);
    assertThat(complaints(file)).containsExactly("/rows/2/quantity NOT_A_NUMBER", "/rows/2/expiry NOT_A_DATE",
        "/rows/3/lot EMPTY", "/rows/3/quantity NUMBER_TOO_SMALL", "/rows/3/expiry NOT_A_DATE", "/rows/3/bin NOT_A_CODE", "/rows/4/quantity TOO_MANY_DECIMALS");
    assertThat(file.errors().list().get(0).params()).containsEntry("text", "twelve");
  }

  @Test void aHeaderThatDoesNotFitNamesEveryColumn() {
    CsvFile file = file("lot,colour,lot,expiry\nL1,red,L1,2026-12-31\n");
    assertThat(complaints(file)).containsExactly("/rows/1/colour COLUMN_UNKNOWN", "/rows/1/lot COLUMN_TWICE", "/rows/1/quantity COLUMN_MISSING");
    assertThat(file.rows()).isEmpty();
  }

  @Test void aRowOfTheWrongLengthIsNotGuessedAt() {
    CsvFile file = file("lot,quantity,expiry\nL1,1\nL2,1,2026-12-31,more\nL3,1,2026-12-31,,\n");
    assertThat(complaints(file)).containsExactly("/rows/2 TOO_FEW_CELLS", "/rows/3 TOO_MANY_CELLS");
    assertThat(file.rows()).singleElement().extracting(CsvRow::number).isEqualTo(4);
  }

  @Test void blankLinesArePassedOverButCounted() {
    CsvFile file = file("\nlot,quantity,expiry\n\n,,\nL1,1,today\n\n");
    assertThat(file.rows()).singleElement().extracting(CsvRow::number).isEqualTo(5);
    assertThat(complaints(file)).isEmpty();
  }

  @Test void anEmptyFileHasNoHeader() { assertThat(complaints(file(""))).containsExactly("/rows/1 NO_HEADER"); }

  @Test void aQuoteThatIsNeverClosedIsRefused() { assertThat(complaints(file("lot,quantity,expiry\n\"L1,1,today\n"))).containsExactly("/rows/2 NOT_CSV"); }

  @Test void bytesThatAreNoTextAreRefused() {
    assertThat(complaints(file(new byte[] {(byte) 0xff, (byte) 0xfe, 'l', 0, 'o', 0}))).containsExactly("/rows/1 NOT_TEXT");
    assertThat(complaints(file(new byte[] {'l', 0, 'o', 0}))).containsExactly("/rows/1 NOT_TEXT");
  }

  @ParameterizedTest @ValueSource(strings = {"UTF-8", "GBK"})
  void chineseNamesComeThroughInBothEncodings(String charset) {
    byte[] bytes = "name\n昌吉生活物资应急储备库\n".getBytes(Charset.forName(charset));
    assertThat(CsvFile.parse(bytes, List.of(required("name")), TODAY).rows().get(0).text("name")).isEqualTo("昌吉生活物资应急储备库");
  }

  @Test void theMarkThatExcelPutsInFrontIsNoPartOfTheFirstColumn() {
    assertThat(file("\uFEFFlot,quantity,expiry\nL1,1,today\n").rows()).hasSize(1);
  }

  @ParameterizedTest @CsvSource({"today,2026-11-22", "today+12,2026-12-04", "today-30,2026-10-23", "2028-02-29,2028-02-29", "2027/01/02,2027-01-02"})
  void datesMayCountFromTheDayOfTheImport(String text, LocalDate meant) {
    assertThat(file("lot,quantity,expiry\nL1,1," + text + "\n").rows().get(0).date("expiry")).isEqualTo(meant);
  }

  @ParameterizedTest @ValueSource(strings = {"2027-02-29", "today+", "today+-3", "Today+3", "22.11.2026", "2026-1-2", "12/31/2026", "today+123456"})
  void otherDatesAreNot(String text) {
    CsvFile file = file("lot,quantity,expiry\nL1,1," + text + "\n");
    assertThat(file.rows().get(0).date("expiry")).isNull();
    assertThat(complaints(file)).containsExactly("/rows/2/expiry NOT_A_DATE");
  }

  @Test void ofVeryManyErrorsTheFirstThousandAreToldAndAllCounted() {
    CsvFile file = file("lot,quantity,expiry\n" + "L1,x,today\n".repeat(1500));
    readAll(file);
    assertThat(file.errors().list()).hasSize(1000);
    assertThat(file.errors().count()).isEqualTo(1500);
    assertThat(file.rows()).noneMatch(CsvRow::isGood);
  }

  @Property(tries = 300)
  void whatASpreadsheetWritesIsReadBackCellByCell(@ForAll("cells") List<List<String>> lines) {
    StringWriter text = new StringWriter();
    try (CsvWriter writer = CsvWriter.builder().build(text)) {
      writer.writeRecord("lot", "quantity");
      lines.forEach(writer::writeRecord);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    CsvFile file = CsvFile.parse(text.toString().getBytes(StandardCharsets.UTF_8), List.of(required("lot"), required("quantity")), TODAY);
    List<List<String>> filled = lines.stream().filter(cells -> cells.stream().anyMatch(cell -> !cell.isBlank())).toList();
    assertThat(file.rows()).extracting(row -> List.of(row.textOr("lot", ""), row.textOr("quantity", "")))
        .containsExactlyElementsOf(filled.stream().map(cells -> cells.stream().map(String::strip).toList()).toList());
    assertThat(complaints(file)).isEmpty();
  }

  @Provide Arbitrary<List<List<String>>> cells() {
    Arbitrary<String> cell = Arbitraries.strings().withChars("ab ,\"\n\r;昌吉é").ofMaxLength(12);
    return cell.list().ofSize(2).list().ofMaxSize(8);
  }
}
