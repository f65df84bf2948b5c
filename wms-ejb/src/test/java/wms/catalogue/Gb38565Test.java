package wms.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Gb38565Test {
  @ParameterizedTest @ValueSource(strings = {"1010101", "1019900", "2000000", "3990000", "1019999"})
  void sevenDigitsInFourLayersAreAClass(String digits) { assertThat(Gb38565.isGood(digits)).isTrue(); }

  @ParameterizedTest @ValueSource(strings = {"", "101010", "10101010", "4010101", "0010101", "1000101", "1010001", "1o10101"})
  void otherTextIsNot(String text) { assertThat(Gb38565.isGood(text)).isFalse(); }

  @Test void aClassCoversWhatLiesBelowIt() {
    assertThat(Gb38565.parse("1010000").covers(Gb38565.parse("1010203"))).isTrue();
    assertThat(Gb38565.parse("1010200").covers(Gb38565.parse("1010203"))).isTrue();
    assertThat(Gb38565.parse("1010200").covers(Gb38565.parse("1010303"))).isFalse();
    assertThat(Gb38565.parse("1000000").covers(Gb38565.parse("2010101"))).isFalse();
    assertThat(Gb38565.parse("1010203").covers(Gb38565.parse("1010203"))).isTrue();
  }
}
