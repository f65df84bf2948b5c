package wms.dispatch.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static wms.dispatch.SituationFixture.NOW;
import static wms.dispatch.SituationFixture.TODAY;
import static wms.dispatch.SituationFixture.aSituation;

import java.math.BigDecimal;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import wms.dispatch.Allocation;
import wms.dispatch.Consignment;
import wms.dispatch.PlanCheck;
import wms.dispatch.Situation;
import wms.dispatch.SituationFixture;
import wms.dispatch.SupplyKind;
import wms.dispatch.SupplyLot;

class PlannerTest {
  private static Allocation plan(SituationFixture told) {
    Situation situation = told.build();
    Allocation plan = new Planner().plan(situation);
    assertThat(PlanCheck.violations(situation, plan)).isEmpty();
    return plan;
  }

  private static BigDecimal met(Allocation plan, int need) { return plan.answers().get(need - 1).met(); }

  @Test void aNeedIsMetFromTheNearestStock() {
    Allocation plan = plan(aSituation().road("CJ", "FK", 60).road("HTB", "FK", 90).vehicle("CJ", "AMBIENT", 10).vehicle("HTB", "AMBIENT", 10)
        .stock("HTB", "RICE", "500").stock("CJ", "RICE", "500").need("FK", "RICE", "400", 1, 12));
    assertThat(plan.consignments()).singleElement().satisfies(c -> {
      assertThat(c.facility()).isEqualTo("CJ");
      assertThat(c.quantity()).isEqualByComparingTo("400");
      assertThat(c.departure()).isEqualTo(NOW);
      assertThat(c.arrival()).isEqualTo(NOW.plus(Duration.ofMinutes(60)));
    });
    assertThat(plan.weightedUnmet()).isZero();
    assertThat(plan.objectivesProven()).isEqualTo(3);
  }

  @Test void scarceStockGoesToTheMoreUrgentNeed() {
    Allocation plan = plan(aSituation().road("CJ", "FK", 60).road("CJ", "MNS", 30).vehicle("CJ", "AMBIENT", 10).stock("CJ", "RICE", "500")
        .need("MNS", "RICE", "400", 1, 12).need("FK", "RICE", "400", 3, 12));
    assertThat(met(plan, 2)).isEqualByComparingTo("400");
    assertThat(met(plan, 1)).isEqualByComparingTo("100");
    assertThat(plan.bound()).isCloseTo(300, within(1e-6));
  }

  @Test void theLotThatExpiresFirstGoesFirstAndTheFreshOneToWhoAsksForIt() {
    Allocation plan = plan(aSituation().road("CJ", "FK", 60).road("CJ", "MNS", 60).vehicle("CJ", "CHILLED", 10)
        .source("CJ", "VACCINE", SupplyKind.COMMERCIAL, true, lot("OLD", 100, 5), lot("FRESH", 100, 60), lot("MIDDLE", 100, 20))
        .need("MNS", "VACCINE", "150", 1, 12).need("FK", "VACCINE", "80", 1, 12, 30));
    assertThat(plan.consignments()).filteredOn(c -> c.need().equals("N2")).extracting(Consignment::lot).containsExactly("FRESH");
    assertThat(plan.consignments()).filteredOn(c -> c.need().equals("N1")).extracting(Consignment::lot).containsExactly("OLD", "MIDDLE");
  }

  @Test void freshGoodsAreKeptForWhoNeedsThemFresh() {
    Allocation plan = plan(aSituation().road("CJ", "FK", 60).road("CJ", "MNS", 10).vehicle("CJ", "CHILLED", 10)
        .source("CJ", "VACCINE", SupplyKind.COMMERCIAL, true, lot("OLD", 100, 5), lot("FRESH", 100, 60))
        .need("MNS", "VACCINE", "200", 1, 12).need("FK", "VACCINE", "100", 1, 12, 30));
    assertThat(met(plan, 1).add(met(plan, 2))).isEqualByComparingTo("200");
    assertThat(plan.weightedUnmet()).isCloseTo(plan.bound(), within(1e-9));
  }

  @Test void anExpiredLotNeverLeaves() {
    Allocation plan = plan(aSituation().road("CJ", "FK", 60).vehicle("CJ", "CHILLED", 10)
        .source("CJ", "VACCINE", SupplyKind.COMMERCIAL, true, lot("GONE", 100, -1), lot("LAST-DAY", 30, 0)).need("FK", "VACCINE", "100", 1, 6));
    assertThat(plan.consignments()).extracting(Consignment::lot).containsExactly("LAST-DAY");
    assertThat(met(plan, 1)).isEqualByComparingTo("30");
  }

  @Test void theDayOfExpiryIsADayAtTheFacilityNotInGreenwich() {
    Allocation plan = plan(aSituation().road("CJ", "FK", 11 * 60).vehicle("CJ", "CHILLED", 30)
        .source("CJ", "VACCINE", SupplyKind.COMMERCIAL, true, lot("TODAY", 100, 0)).need("FK", "VACCINE", "100", 1, 20));
    assertThat(met(plan, 1)).as("19:00 UTC is already tomorrow in Urumqi").isZero();
  }

  @Test void blanketsAreNotCutInHalf() {
    Allocation plan = plan(aSituation().road("CJ", "FK", 60).vehicle("CJ", "AMBIENT", 2.5 * 2000.9 / 5000).stock("CJ", "BLANKET", "10000").need("FK", "BLANKET", "9000", 1, 12));
    assertThat(met(plan, 1).stripTrailingZeros().scale()).isLessThanOrEqualTo(0);
    assertThat(plan.weightedUnmet() - plan.bound()).isBetween(0.0, 1.0);
  }

  @Test void whatIsThereNeedsNoVehicle() {
    Allocation plan = plan(aSituation().stock("CJ", "RICE", "500").need("CJ", "RICE", "400", 1, 12));
    assertThat(met(plan, 1)).isEqualByComparingTo("400");
  }

  @Test void volumeFillsALorryOfBlanketsBeforeWeightDoes() {
    Allocation plan = plan(aSituation().road("CJ", "FK", 60).vehicle("CJ", "AMBIENT", 2.5).stock("CJ", "BLANKET", "9000").need("FK", "BLANKET", "9000", 1, 12));
    assertThat(met(plan, 1)).as("one trip of 2.5 h with 40 m3").isEqualByComparingTo("4000");
    assertThat(plan.vehicleUse()).singleElement().satisfies(u -> {
      assertThat(u.hoursUsed()).isCloseTo(2.5, within(1e-6));
      assertThat(u.trips()).isCloseTo(1, within(1e-6));
    });
  }

  @Test void stockCloseToItsExpiryIsUsedBeforeItGoesToWaste() {
    Allocation plan = plan(aSituation().road("CJ", "FK", 60).road("HTB", "FK", 60).vehicle("CJ", "CHILLED", 10).vehicle("HTB", "CHILLED", 10)
        .source("CJ", "VACCINE", SupplyKind.COMMERCIAL, true, lot("LONG", 500, 300)).source("HTB", "VACCINE", SupplyKind.COMMERCIAL, true, lot("SOON", 500, 10))
        .need("FK", "VACCINE", "300", 1, 12));
    assertThat(plan.consignments()).extracting(Consignment::lot).containsExactly("SOON");
  }

  @Test void withoutNeedsThereIsNothingToSend() {
    Allocation plan = plan(aSituation().road("CJ", "FK", 60).stock("CJ", "RICE", "500"));
    assertThat(plan.consignments()).isEmpty();
    assertThat(plan.bound()).isZero();
  }

  private static SupplyLot lot(String name, int quantity, int days) { return new SupplyLot(name, BigDecimal.valueOf(quantity), TODAY.plusDays(days)); }
}
