package wms.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.bind.JsonbException;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalTextTest {
  private final DecimalText text = new DecimalText();

  @Test void aDecimalComesOutAsItWentIn() {
    for (String written : new String[] {"12.500", "0", "-3", "999999999999.999"}) assertThat(text.adaptToJson(text.adaptFromJson(written))).isEqualTo(written);
    assertThat(text.adaptToJson(new BigDecimal("1E+3"))).isEqualTo("1000");
  }

  @ParameterizedTest @ValueSource(strings = {"1e9", "1e999999999", "abc", "", " 1", "1.", ".5", "1,5", "+1", "NaN"})
  void whatIsNotWrittenOutIsNoDecimal(String written) {
    assertThatThrownBy(() -> text.adaptFromJson(written)).isInstanceOf(JsonbException.class).hasMessageContaining("decimal");
  }
}
