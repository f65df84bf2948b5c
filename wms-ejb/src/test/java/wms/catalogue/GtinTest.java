package wms.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wms.shared.gs1.CheckDigit;

class GtinTest {
  @ParameterizedTest @ValueSource(strings = {"96385074", "614141000036", "6901234567892", "09521234543213", "09521123456785"})
  void allFourLengthsAreGood(String digits) { assertThat(Gtin.parse(digits).toFourteen()).hasSize(14).endsWith(digits); }

  @ParameterizedTest @ValueSource(strings = {"", "9521234543214", "952123454321", "69012345678921", "６９０１２３４５６７８９２", "6901234567892 ", "+901234567892"})
  void whatIsNoGtinIsRefused(String text) { assertThatThrownBy(() -> Gtin.parse(text)).isInstanceOf(IllegalArgumentException.class); }

  @Property void oneWrongDigitIsAlwaysFound(@ForAll @NumericChars @StringLength(13) String body, @ForAll @IntRange(max = 13) int place, @ForAll @IntRange(min = 1, max = 9) int shift) {
    String good = body + CheckDigit.of(body);
    char changed = (char) ('0' + (good.charAt(place) - '0' + shift) % 10);
    assertThat(Gtin.isGood(good)).isTrue();
    assertThat(Gtin.isGood(good.substring(0, place) + changed + good.substring(place + 1))).isFalse();
  }
}
