package wms.inventory.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import wms.inventory.Adjustment;
import wms.inventory.AdjustmentReason;
import wms.inventory.Place;
import wms.inventory.ShrinkLeft;
import wms.inventory.WaitsFor;
import wms.shared.Quantity;

class SecondPersonTest {
  private static final Tolerance FIVE_PERCENT_OR_FIFTY_KG = new Tolerance(new BigDecimal("0.05"), new BigDecimal("50"));

  @Test void theLimitItselfIsStillForOnePerson() {
    assertThat(needed("-5", AdjustmentReason.DAMAGE, goods("100", "1", "0", "0"))).isNull();
    assertThat(needed("-5.001", AdjustmentReason.DAMAGE, goods("100", "1", "0", "0"))).isEqualTo(WaitsFor.SHARE_ABOVE_LIMIT);
  }

  @Test void goodsThatAreFoundAreJudgedLikeGoodsThatAreMissing() {
    assertThat(needed("6", AdjustmentReason.FOUND, goods("100", "1", "0", "0"))).isEqualTo(WaitsFor.SHARE_ABOVE_LIMIT);
  }

  @Test void massCountsNotPieces() {
    assertThat(needed("-4", AdjustmentReason.DAMAGE, goods("1000", "12.5", "0", "0"))).isNull();
    assertThat(needed("-5", AdjustmentReason.DAMAGE, goods("1000", "12.5", "0", "0"))).isEqualTo(WaitsFor.MASS_ABOVE_LIMIT);
  }

  @Test void whatWasCorrectedWithinTheDayCountsAlong() {
    assertThat(needed("-3", AdjustmentReason.DAMAGE, goods("97", "1", "3", "0"))).isEqualTo(WaitsFor.SHARE_ABOVE_LIMIT);
    assertThat(needed("-2", AdjustmentReason.DAMAGE, goods("97", "1", "3", "0"))).isNull();
  }

  @Test void shrinkIsJudgedByWhatGoodsDryOutAlone() {
    assertThat(needed("-60", AdjustmentReason.SHRINK, goods("100", "1", "0", "60"))).isNull();
    assertThat(needed("-0.1", AdjustmentReason.SHRINK, goods("100", "1", "0", "0.09"))).isEqualTo(WaitsFor.SHRINK_ABOVE_EXPECTED);
  }

  private static WaitsFor needed(String delta, AdjustmentReason reason, SecondPerson.Goods goods) {
    return SecondPerson.neededFor(new Adjustment("L", Place.of("CJ-A", null), Quantity.of(delta, "kg"), reason), goods, FIVE_PERCENT_OR_FIFTY_KG).because();
  }

  private static SecondPerson.Goods goods(String balance, String kgEach, String corrected, String shrinkLeft) {
    return new SecondPerson.Goods(new BigDecimal(balance), new BigDecimal(kgEach), new BigDecimal(corrected), new ShrinkLeft(Quantity.of(shrinkLeft, "kg"), Map.of()));
  }
}
