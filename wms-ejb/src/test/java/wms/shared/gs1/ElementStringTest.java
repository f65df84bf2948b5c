package wms.shared.gs1;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import wms.shared.Refusal;

/** The worked examples of the norm, and what scanners really send. */
class ElementStringTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final String LOT = "(01)09521234543213(10)ABC123(17)271231";

  @Test void theCheckDigitOfTheGeneralSpecificationsComesOut() { assertThat(CheckDigit.of("0952112345678")).isEqualTo(5); }

  @Test void theWorkedExampleIsPrintedInAllThreeForms() {
    ElementString code = read(LOT);
    assertThat(code.raw()).isEqualTo("^010952123454321310ABC123^17271231".replace('^', '\u001D'));
    assertThat(code.human()).isEqualTo(LOT);
    assertThat(code.link("https://id.example.org")).isEqualTo("https://id.example.org/01/09521234543213/10/ABC123?17=271231");
  }

  @ParameterizedTest @ValueSource(strings = {
      "^010952123454321310ABC123^17271231", "]C1010952123454321310ABC123^17271231", "]d2010952123454321310ABC123^17271231", "]Q3^010952123454321310ABC123^17271231",
      "010952123454321310ABC123|17271231\r\n", "010952123454321310ABC123{GS}17271231", "010952123454321310ABC123␝17271231", "01095212345432131727123110ABC123",
      "(01)09521234543213(17)271231(10)ABC123", "(01) 09521234543213 (10) ABC123 (17) 271231", "https://id.example.org/01/09521234543213/10/ABC123?17=271231",
      "HTTPS://shop.example/some/where/01/9521234543213/10/ABC123?linkType=all&17=271231#top", "]Q1https://id.gs1.org/01/09521234543213/10/ABC123?17=271231"})
  void everyFormSaysTheSame(String scanned) { assertThat(read(scanned.replace('^', '\u001D'))).isEqualTo(read(LOT)); }

  @Test void itsPartsComeAsWhatTheyAre() {
    ElementString code = read("(01)99521234543216(10)K-7(11)261101(15)261215(3103)012345(21)S1");
    assertThat(code.gtin()).contains("99521234543216");
    assertThat(code.lotNumber()).contains("K-7");
    assertThat(code.produced()).contains(LocalDate.of(2026, 11, 1));
    assertThat(code.expiry()).contains(LocalDate.of(2026, 12, 15));
    assertThat(code.netKg()).contains(new BigDecimal("12.345"));
  }

  @ParameterizedTest @CsvSource({"96385074,00000096385074", "614141000036,00614141000036", "6901234567892,06901234567892", "19521234543210,19521234543210", "]E06901234567892,06901234567892"})
  void aBareNumberIsTheItem(String scanned, String gtin) { assertThat(read(scanned).gtin()).contains(gtin); }

  @Test void aNumberOfFourteenDigitsThatLooksLikeAnotherOfThirteenStaysItself() {
    assertThat(read("09521234543213").gtin()).contains("09521234543213");
    assertRefused("19521234543213", Gs1Reason.CHECK_DIGIT_WRONG);
  }

  @ParameterizedTest @ValueSource(strings = {"(00)006141411234567890", "]C100006141411234567890", "00006141411234567890", "006141411234567890", "https://id.example.org/00/006141411234567890"})
  void aLogisticUnitIsKnownByItsNumber(String scanned) { assertThat(read(scanned).sscc()).contains(Sscc.parse("006141411234567890")); }

  @Test void aLogisticUnitSaysWhatItContains() {
    ElementString unit = read("]C100006141411234567890" + "02095212345432131010^37" + "48");
    assertThat(unit.gtin()).contains("09521234543213");
    assertThat(unit.count()).contains(48);
    assertThat(unit.lotNumber()).contains("10");
  }

  @ParameterizedTest @CsvSource({
      "(00)006141411234567891,CHECK_DIGIT_WRONG", "(01)09521234543214(10)A,CHECK_DIGIT_WRONG", "(01)09521234543213(17)271301,MONTH_WRONG", "(01)09521234543213(17)270001,MONTH_WRONG",
      "(01)09521234543213(17)270230,DAY_WRONG", "(10)LOT1,AI_MISSING", "(17)271231,AI_MISSING", "(02)09521234543213(37)12,COUNT_WITHOUT_UNIT", "(00)006141411234567890(37)12,AI_MISSING",
      "(00)006141411234567890(02)09521234543213,AI_MISSING", "(00)006141411234567890(01)09521234543213(37)2,AI_NOT_TOGETHER", "(01)09521234543213(77)1,AI_UNKNOWN", "0109521234543213" + "0612,AI_UNKNOWN",
      "(01)09521234543213(10)ABCDEFGHIJKLMNOPQRSTU,TOO_LONG", "(01)952123454321,TOO_SHORT", "(01)09521234543213(10)批次,CHARACTER_NOT_ALLOWED", "(01)09521234543213(10)A B,CHARACTER_NOT_ALLOWED",
      "(01)09521234543213(10)A(10)B,AI_TWICE", "HELLO,NOT_GS1", "(hello),NOT_GS1", "https://example.org/help,NOT_GS1", "https://example.org/01/09521234543213/10/%ZZ,CHARACTER_NOT_ALLOWED",
      "(01)09521234543213(3106)000001,AI_UNKNOWN", "'',EMPTY", "' ',EMPTY", "]d2,EMPTY"})
  void aWrongCodeIsRefusedByName(String scanned, Gs1Reason reason) { assertRefused(scanned, reason); }

  @Test void aRefusalBringsItsFacts() {
    assertThatThrownBy(() -> read("(01)09521234543213(17)271301")).isInstanceOfSatisfying(Refusal.class,
        refusal -> assertThat(refusal.params()).containsOnly(entry("ai", "17"), entry("text", "271301"), entry("month", "13")));
    assertThatThrownBy(() -> read("(10)LOT1")).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.params()).containsEntry("ai", "10").containsEntry("needs", "01"));
  }

  @ParameterizedTest @CsvSource({"271200,2027-12-31", "280200,2028-02-29", "270200,2027-02-28", "280229,2028-02-29", "760101,2076-01-01", "770101,1977-01-01", "991231,1999-12-31", "000101,2000-01-01"})
  void aDateIsADayAndFindsItsCentury(String text, LocalDate day) { assertThat(read("(01)09521234543213(17)" + text).expiry()).contains(day); }

  @Test void theCenturyMovesWithThePresent() {
    assertThat(ElementString.read("(01)09521234543213(17)050101", LocalDate.of(2080, 1, 1)).expiry()).contains(LocalDate.of(2105, 1, 1));
    assertRefusal(() -> Element.of(Ai.EXPIRY, LocalDate.of(2077, 1, 1), TODAY), Gs1Reason.YEAR_OUT_OF_REACH);
  }

  @Test void dayNoughtIsAlsoTheEndOfTheMonthForBestBefore() { assertThat(read("(01)09521234543213(15)270200").expiry()).contains(LocalDate.of(2027, 2, 28)); }

  @ParameterizedTest @CsvSource({"12.345,3103,012345", "12.5,3101,000125", "6000,3100,006000", "0.00001,3105,000001", "999999,3100,999999", "100.0,3100,000100"})
  void aWeightHasTheDecimalsItNeeds(BigDecimal kg, String key, String text) {
    Element weight = Element.of(Ai.NET_KG, kg);
    assertThat(weight.key()).isEqualTo(key);
    assertThat(weight.text()).isEqualTo(text);
    assertThat(weight.number()).isEqualByComparingTo(kg);
  }

  @Test void aWeightThatSixDigitsDoNotHoldIsNotRounded() { assertRefusal(() -> Element.of(Ai.NET_KG, new BigDecimal("1234.567")), Gs1Reason.TOO_LONG); }

  @Test void valuesOfKnownLengthInFrontSaveTheSeparators() {
    assertThat(read(LOT).fixedFirst().raw()).isEqualTo("\u001D01095212345432131727123110ABC123");
    assertThat(read(LOT).fixedFirst()).isEqualTo(read(LOT));
  }

  @Test void aValueThatMerelyHasAFixedLengthStillNeedsItsSeparator() {
    String shipment = "9521000000000001" + CheckDigit.of("9521000000000001");
    ElementString code = ElementString.of(List.of(Element.of(Ai.SHIPMENT, shipment), Element.of(Ai.SSCC, "006141411234567890")));
    assertThat(code.raw()).isEqualTo("\u001D402" + shipment + "\u001D00006141411234567890");
  }

  @Test void anSsccIsMadeFromPrefixAndSerial() {
    assertThat(Sscc.of(0, "0614141", 123456789).digits()).isEqualTo("006141411234567890");
    assertThat(Sscc.of(3, "952000001", 1).digits()).hasSize(18).startsWith("39520000010000001");
    assertThatThrownBy(() -> Sscc.of(0, "0614141", 10_000_000_000L)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Sscc.parse("006141411234567891")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test void aLocationIsKnownByItsCheckDigit() {
    assertThat(Gln.parse("0614141000012")).hasToString("0614141000012");
    assertThat(Gln.isGood("0614141000021")).isFalse();
    assertThatThrownBy(() -> Gln.parse("12345")).isInstanceOf(IllegalArgumentException.class);
  }

  private static ElementString read(String scanned) { return ElementString.read(scanned, TODAY); }

  private static void assertRefused(String scanned, Gs1Reason reason) { assertRefusal(() -> read(scanned), reason); }

  private static void assertRefusal(Runnable work, Gs1Reason reason) {
    assertThatThrownBy(work::run).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(reason));
  }
}
