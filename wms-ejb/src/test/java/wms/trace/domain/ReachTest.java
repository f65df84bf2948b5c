package wms.trace.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import wms.trace.RecallSelection;

class ReachTest {
  private static final LocalDate MAY_1 = LocalDate.of(2026, 5, 1);

  @Test void daysAreInclusive() {
    Reach reach = new Reach(new RecallSelection(List.of(), "MILK", null, MAY_1, MAY_1.plusDays(2), null, null), Set.of());
    assertThat(reach.reaches(milk(MAY_1))).isTrue();
    assertThat(reach.reaches(milk(MAY_1.plusDays(2)))).isTrue();
    assertThat(reach.reaches(milk(MAY_1.plusDays(3)))).isFalse();
    assertThat(reach.reaches(milk(MAY_1.minusDays(1)))).isFalse();
  }

  @Test void aLotOfWhichNobodyKnowsWhenItWasMadeIsMissedAndCounted() {
    Reach reach = new Reach(new RecallSelection(List.of(), "MILK", null, MAY_1, null, null, null), Set.of());
    assertThat(reach.reaches(milk(null))).isFalse();
    assertThat(reach.misses(milk(null))).isTrue();
    assertThat(reach.misses(milk(MAY_1.minusDays(9)))).isFalse();
  }

  @Test void oneDayOnWhichSomeOfItCameIsEnough() {
    Reach reach = new Reach(new RecallSelection(List.of(), null, "Dairy", null, null, MAY_1, MAY_1), Set.of("Dairy", "乳业"));
    assertThat(reach.reaches(new LotMarks("L", "1", "MILK", "乳业", null, List.of(MAY_1.minusDays(4), MAY_1)))).isTrue();
    assertThat(reach.reaches(new LotMarks("L", "1", "MILK", "乳业", null, List.of(MAY_1.minusDays(4))))).isFalse();
    assertThat(reach.reaches(new LotMarks("L", "1", "MILK", "Other", null, List.of(MAY_1)))).isFalse();
  }

  @Test void somethingMustBeSelectedAndDaysMustBeInOrder() {
    assertThatThrownBy(() -> Reach.mustSelect(new RecallSelection(List.of(" "), " ", null, MAY_1, null, null, null))).hasMessageContaining("NOTHING_SELECTED");
    assertThatThrownBy(() -> Reach.mustSelect(new RecallSelection(List.of(), "MILK", null, MAY_1, MAY_1.minusDays(1), null, null))).hasMessageContaining("DAYS_REVERSED");
  }

  private static LotMarks milk(LocalDate produced) { return new LotMarks("L", "1", "MILK", "Dairy", produced, List.of()); }
}
