package wms.inventory.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import wms.catalogue.TemperatureClass;
import wms.inventory.LabelledLot;
import wms.inventory.LogisticUnit;
import wms.inventory.ReserveClass;
import wms.shared.Names;
import wms.shared.Quantity;
import wms.shared.Refusal;
import wms.shared.gs1.ElementString;
import wms.shared.gs1.Sscc;
import wms.shared.paper.LabelSize;
import wms.shared.paper.Labels;
import wms.shared.paper.PrintOrder;
import wms.shared.paper.Printed;
import wms.shared.paper.Resolution;

/** What is printed can be scanned and read: the code by a scanner that is not ours, the words as text, Chinese included. */
class LabelsTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final Names GRAPES = Names.of("无核白葡萄", "Seedless white grapes");
  private static final Sscc NUMBER = Sscc.parse("006141411234567890");

  static Stream<Arguments> everyLabel() {
    return Stream.of(LabelSize.values()).flatMap(size -> Stream.of(Resolution.values()).map(resolution -> Arguments.of(size, resolution)));
  }

  @ParameterizedTest @MethodSource("everyLabel") void theCodeOfALotIsScannedFromPaperAndFromThePrinter(LabelSize size, Resolution resolution) {
    Labels labels = lot(grapes("GRA260197"), size, resolution);
    ElementString expected = ElementString.read("(01)09521000000377(11)261108(17)261223(10)GRA260197", TODAY);
    assertThat(read(matrix(Printed.page(labels.pdf(), 300), size))).isEqualTo(expected);
    assertThat(read(matrix(Printed.label(labels.zpl()), size))).isEqualTo(expected);
  }

  @ParameterizedTest @MethodSource("everyLabel") void theNumberOfALogisticUnitIsScannedFromPaperAndFromThePrinter(LabelSize size, Resolution resolution) {
    Labels labels = new UnitLabels().of(List.of(unit(GRAPES)), new PrintOrder(size, resolution, 1));
    assertThat(read(Printed.scanned(Printed.page(labels.pdf(), 300))).sscc()).contains(NUMBER);
    assertThat(read(Printed.scanned(Printed.label(labels.zpl()))).sscc()).contains(NUMBER);
  }

  @ParameterizedTest @MethodSource("everyLabel") void theLabelOfALotCanBeReadByPeople(LabelSize size, Resolution resolution) {
    assertThat(Printed.text(lot(grapes("GRA260197"), size, resolution).pdf())).contains("无核白葡萄", "Seedless white grapes", "批号 LOT", "GRA260197", "生产日期", "2026-11-08",
        "有效期至 USE BY", "2026-12-23", "净重", "12.5 kg", "9521000000377", "果蔬冷藏", "(01)09521000000377(11)261108(17)261223(10)GRA260197");
  }

  @ParameterizedTest @MethodSource("everyLabel") void theLabelOfALogisticUnitCanBeReadByPeople(LabelSize size, Resolution resolution) {
    byte[] pdf = new UnitLabels().of(List.of(unit(GRAPES)), new PrintOrder(size, resolution, 1)).pdf();
    assertThat(Printed.text(pdf)).contains("无核白葡萄", "Seedless white grapes", "昌吉冷库", "48 箱 boxes", "GRA260197", "2026-12-23", "(00)006141411234567890");
  }

  @Test void mixedGoodsSaySo() {
    assertThat(Printed.text(new UnitLabels().of(List.of(unit(null)), order(LabelSize.LARGE)).pdf())).contains("混装", "Mixed goods");
  }

  @Test void aReserveIsMarked() {
    LabelledLot tent = new LabelledLot("TENT-01", "T26-1", Names.of("救灾帐篷 12 m²", "Relief tent 12 m2"), "9521000012950", "AMBIENT", ReserveClass.PHYSICAL_RESERVE, null, null, Quantity.of("1", "pcs"));
    assertThat(Printed.text(lot(tent, LabelSize.SMALL, Resolution.DPI_203).pdf())).contains("实物储备", "1 件 pcs").doesNotContain("USE BY", "MADE");
  }

  @Test void aLotThatGs1HasNoCodeForBearsOurOwnNameOfIt() {
    assertThat(scanned(grapes("批次-七"))).isEqualTo("GRAPE-01");
    assertThat(scanned(grapes("A-NUMBER-LONGER-THAN-TWENTY"))).isEqualTo("GRAPE-01");
    assertThat(scanned(without("GRA260197", null))).isEqualTo("GRAPE-01");
    assertThat(Printed.text(lot(grapes("批次-七"), LabelSize.SMALL, Resolution.DPI_203).pdf())).contains("批次-七", "GRAPE-01");
  }

  @Test void theWeightStandsInTheCodeOfGoodsThatAreWeighed() {
    assertThat(read(scanned(without("K7", "99521000000370"))).netKg()).hasValueSatisfying(kg -> assertThat(kg).isEqualByComparingTo("12.5"));
    assertThat(read(scanned(without("K7", "9521000000377"))).netKg()).isEmpty();
  }

  @Test void aLotNumberWithEverySignCanBeScanned() { assertThat(read(scanned(grapes("A/(1)-b%&*+;<=>?_!\"'"))).lotNumber()).contains("A/(1)-b%&*+;<=>?_!\"'"); }

  @Test void whatTheFaceLacksBecomesABox() {
    LabelledLot strange = new LabelledLot("X-1", "X1", Names.of("葡萄\uD83C\uDF47\u0007", "Grapes \u0001"), null, "COOL", ReserveClass.COMMERCIAL, null, null, null);
    assertThat(Printed.text(lot(strange, LabelSize.SMALL, Resolution.DPI_203).pdf())).contains("葡萄□□");
  }

  @Test void aVeryLongNameIsCutAndEverythingElseStays() {
    LabelledLot wordy = new LabelledLot("X-1", "X1", Names.of("特".repeat(200), "Very long ".repeat(20)), "9521000000377", "FROZEN", ReserveClass.COMMERCIAL, null, TODAY, null);
    for (LabelSize size : LabelSize.values()) {
      assertThat(Printed.text(lot(wordy, size, Resolution.DPI_203).pdf())).contains("特特", "…", TODAY.toString());
      assertThat(read(matrix(Printed.label(lot(wordy, size, Resolution.DPI_203).zpl()), size)).lotNumber()).contains("X1");
    }
  }

  @Test void copiesArePagesOrThePrintersBusiness() {
    Labels three = new Labels(new PrintOrder(LabelSize.SMALL, Resolution.DPI_203, 3), List.of(new LotDrawing(grapes("K7"), LabelSize.SMALL, TODAY)));
    assertThat(Printed.pages(three.pdf())).isEqualTo(3);
    assertThat(new String(three.zpl())).contains("^PQ3\n").containsOnlyOnce("^XA");
    assertThatThrownBy(() -> new PrintOrder(LabelSize.SMALL, Resolution.DPI_203, 301)).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.fields().get(0).params()).containsEntry("most", 300));
    assertThatThrownBy(() -> new PrintOrder(LabelSize.SMALL, Resolution.DPI_203, 0)).isInstanceOf(Refusal.class);
  }

  @Test void threeHundredUnitsMakeOneModestDocument() {
    List<LogisticUnit> pallets = IntStream.range(0, 300).mapToObj(i -> unit(Sscc.of(0, "9521000", i), GRAPES)).toList();
    byte[] pdf = new UnitLabels().of(pallets, order(LabelSize.LARGE)).pdf();
    assertThat(Printed.pages(pdf)).isEqualTo(300);
    assertThat(pdf.length).isLessThan(1_500_000);
    assertThat(Printed.text(pdf)).contains(pallets.get(0).sscc().digits(), pallets.get(299).sscc().digits());
    byte[] one = new UnitLabels().of(pallets.subList(0, 1), new PrintOrder(LabelSize.LARGE, Resolution.DPI_203, 300)).pdf();
    assertThat(Printed.pages(one)).isEqualTo(300);
    assertThat(one.length).isLessThan(150_000);
  }

  @Test void theDocumentCarriesOnlyTheLettersItUses() { assertThat(lot(grapes("K7"), LabelSize.SMALL, Resolution.DPI_300).pdf().length).isLessThan(100_000); }

  @Test void bothLanguagesHaveTheSameWords() {
    ResourceBundle zh = ResourceBundle.getBundle("wms.inventory.label", Locale.CHINESE);
    ResourceBundle en = ResourceBundle.getBundle("wms.inventory.label", Locale.ENGLISH);
    assertThat(zh.keySet()).isEqualTo(en.keySet());
    for (TemperatureClass each : TemperatureClass.values()) assertThat(LabelWords.both("class." + each)).isNotBlank();
  }

  private static LabelledLot grapes(String number) { return without(number, "9521000000377"); }

  private static LabelledLot without(String number, String gtin) {
    return new LabelledLot("GRAPE-01", number, GRAPES, gtin, "PRODUCE_COLD", ReserveClass.COMMERCIAL, LocalDate.of(2026, 11, 8), LocalDate.of(2026, 12, 23), Quantity.of("12.5", "kg"));
  }

  private static LogisticUnit unit(Names contents) { return unit(NUMBER, contents); }

  private static LogisticUnit unit(Sscc number, Names contents) {
    return new LogisticUnit(number, Names.of("昌吉冷库", "Changji cold store"), contents, "9521000000377", "GRA260197", LocalDate.of(2026, 12, 23), Quantity.of("48", "box"));
  }

  private static String scanned(LabelledLot lot) { return matrix(Printed.label(lot(lot, LabelSize.SMALL, Resolution.DPI_203).zpl()), LabelSize.SMALL); }

  private static String matrix(BufferedImage label, LabelSize size) {
    return Printed.scanned(size == LabelSize.SMALL ? Printed.aimedAt(label, 0.71, 0, 1, 0.6) : Printed.aimedAt(label, 0.49, 0.61, 1, 0.93));
  }

  private static Labels lot(LabelledLot lot, LabelSize size, Resolution resolution) { return new Labels(new PrintOrder(size, resolution, 1), List.of(new LotDrawing(lot, size, TODAY))); }

  private static PrintOrder order(LabelSize size) { return new PrintOrder(size, Resolution.DPI_203, 1); }

  private static ElementString read(String scanned) { return ElementString.read(scanned, TODAY); }
}
