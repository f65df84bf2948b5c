package wms.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import wms.shared.Names;
import wms.shared.Quantity;
import wms.shared.Refusal;

class MaterialTest {
  private final Material tents = new Material("TENT", null, Names.of("帐篷", "Tent"), null, "pcs", TemperatureClass.AMBIENT, null, new BigDecimal("52"), new BigDecimal("0.35"), BigDecimal.ONE);
  private final Material grapes = new Material("GRAPE", null, Names.of("葡萄", "Grapes"), null, "kg", TemperatureClass.PRODUCE_COLD, 21, new BigDecimal("1.05"), new BigDecimal("0.004"), new BigDecimal("0.001"));

  private static Object refused(Material material, Quantity quantity) { return catchThrowableOfType(Refusal.class, () -> material.mustMeasure(quantity)).reason(); }

  @Test void halfATentCannotBeMoved() { assertThat(refused(tents, Quantity.of("1.5", "pcs"))).isEqualTo(CatalogueReason.NOT_IN_STEPS); }

  @Test void tentsAreNotMeasuredInKilograms() { assertThat(refused(tents, Quantity.of("2", "kg"))).isEqualTo(CatalogueReason.UNIT_DIFFERS); }

  @Test void nothingAndLessThanNothingIsNoQuantityToMove() {
    assertThat(refused(grapes, Quantity.zero("kg"))).isEqualTo(CatalogueReason.NOT_POSITIVE);
    assertThat(refused(grapes, Quantity.of("-1", "kg"))).isEqualTo(CatalogueReason.NOT_POSITIVE);
  }

  @Test void gramsOfGrapesAreFine() { assertThatCode(() -> grapes.mustMeasure(Quantity.of("0.125", "kg"))).doesNotThrowAnyException(); }

  @Test void goodsThatKeepHaveNoExpiry() {
    assertThat(tents.expiryOf(LocalDate.of(2026, 11, 22))).isEmpty();
    assertThat(grapes.expiryOf(LocalDate.of(2026, 11, 22))).contains(LocalDate.of(2026, 12, 13));
  }
}
