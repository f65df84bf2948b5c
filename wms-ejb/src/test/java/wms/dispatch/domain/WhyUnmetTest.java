package wms.dispatch.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static wms.dispatch.SituationFixture.NOW;
import static wms.dispatch.SituationFixture.TODAY;
import static wms.dispatch.SituationFixture.aSituation;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import wms.dispatch.ExcludedStock;
import wms.dispatch.Limit;
import wms.dispatch.LimitCode;
import wms.dispatch.SituationFixture;
import wms.dispatch.SupplyKind;
import wms.dispatch.SupplyLot;

class WhyUnmetTest {
  private static List<Limit> limits(SituationFixture told) {
    return new Planner().plan(told.build()).answers().get(0).limits();
  }

  private static SituationFixture riceAtChangji() { return aSituation().road("CJ", "FK", 60).vehicle("CJ", "AMBIENT", 50).stock("CJ", "RICE", "500"); }

  @Test void aNeedBeyondTheDeadlineNamesTheNearestSource() {
    List<Limit> limits = limits(aSituation().road("CJ", "FK", 90).road("HTB", "FK", 200).vehicle("CJ", "AMBIENT", 50).vehicle("HTB", "AMBIENT", 50)
        .stock("HTB", "RICE", "500").stock("CJ", "RICE", "500").need("FK", "RICE", "400", 1, 1));
    assertThat(limits).singleElement().satisfies(l -> {
      assertThat(l.code()).isEqualTo(LimitCode.DEADLINE_TOO_TIGHT);
      assertThat(l.params()).containsEntry("facility", "CJ").containsEntry("arrival", "2026-11-22T09:30:00Z").containsEntry("deadline", "2026-11-22T09:00:00Z");
      assertThat(l.alone()).isTrue();
    });
  }

  @Test void aDepotThatGivesAllItHasIsNamed() {
    assertThat(limits(riceAtChangji().need("FK", "RICE", "600", 1, 12))).singleElement().satisfies(l -> {
      assertThat(l.code()).isEqualTo(LimitCode.STOCK_EXHAUSTED);
      assertThat(l.params()).containsEntry("facility", "CJ").containsEntry("quantity", "500");
    });
  }

  @Test void aMaterialThatNobodyHasIsSaidToBeNowhere() {
    assertThat(limits(riceAtChangji().need("FK", "BLANKET", "10", 1, 12))).extracting(Limit::code).containsExactly(LimitCode.NO_STOCK_ANYWHERE);
  }

  @Test void lotsOutOfDateAreNoStockAtAll() {
    assertThat(limits(aSituation().road("CJ", "FK", 60).vehicle("CJ", "CHILLED", 50).lot("CJ", "VACCINE", "L1", "100", TODAY.minusDays(1)).need("FK", "VACCINE", "10", 1, 12)))
        .extracting(Limit::code).containsExactly(LimitCode.NO_STOCK_ANYWHERE);
  }

  @Test void vehiclesWithoutHoursAreNamedByFacilityAndClass() {
    assertThat(limits(aSituation().road("CJ", "FK", 60).vehicle("CJ", "AMBIENT", 2.5).stock("CJ", "RICE", "50000").need("FK", "RICE", "20000", 1, 12))).singleElement().satisfies(l -> {
      assertThat(l.code()).isEqualTo(LimitCode.VEHICLE_HOURS);
      assertThat(l.params()).containsEntry("facility", "CJ").containsEntry("class", "AMBIENT");
    });
  }

  @Test void aMissingChilledVehicleIsNamed() {
    assertThat(limits(riceAtChangji().stock("CJ", "VACCINE", "10").need("FK", "VACCINE", "10", 1, 12))).extracting(Limit::code).containsExactly(LimitCode.NO_VEHICLE_OF_CLASS);
  }

  @Test void aTripLongerThanAnyShiftIsNamed() {
    assertThat(limits(aSituation().road("CJ", "FK", 300).vehicle("CJ", "AMBIENT", 8).stock("CJ", "RICE", "500").need("FK", "RICE", "10", 1, 24))).singleElement().satisfies(l -> {
      assertThat(l.code()).isEqualTo(LimitCode.TRIP_TOO_LONG);
      assertThat(l.params()).containsEntry("tripMinutes", "630");
    });
  }

  @Test void theClosedRoadThatCutsAPointOffIsNamed() {
    assertThat(limits(aSituation().closedRoad("CJ", "FK", 60).vehicle("CJ", "AMBIENT", 50).stock("CJ", "RICE", "500").need("FK", "RICE", "10", 1, 12))).singleElement().satisfies(l -> {
      assertThat(l.code()).isEqualTo(LimitCode.ROAD_CLOSED);
      assertThat(l.params()).containsEntry("roads", "CJ-FK");
    });
  }

  @Test void aDetourThatTakesTooLongNamesTheClosedRoadToo() {
    assertThat(limits(aSituation().closedRoad("CJ", "FK", 60).road("CJ", "JMS", 120).road("JMS", "FK", 120).vehicle("CJ", "AMBIENT", 50).stock("CJ", "RICE", "500").need("FK", "RICE", "10", 1, 2)))
        .extracting(Limit::code).containsExactly(LimitCode.DEADLINE_TOO_TIGHT, LimitCode.ROAD_CLOSED);
  }

  @Test void aPointWithoutAnyRoadIsSaidToBeUnreachable() {
    assertThat(limits(riceAtChangji().place("PASS").need("PASS", "RICE", "10", 1, 12))).singleElement().satisfies(l -> {
      assertThat(l.code()).isEqualTo(LimitCode.NO_ROAD);
      assertThat(l.params()).containsEntry("point", "PASS");
    });
  }

  @Test void goodsTooOldOnArrivalAreNamedWithTheirLastDay() {
    assertThat(limits(aSituation().road("CJ", "FK", 60).vehicle("CJ", "CHILLED", 50).lot("CJ", "VACCINE", "L1", "100", TODAY.plusDays(9)).need("FK", "VACCINE", "10", 1, 12, 10))).singleElement().satisfies(l -> {
      assertThat(l.code()).isEqualTo(LimitCode.REMAINING_LIFE_TOO_SHORT);
      assertThat(l.params()).containsEntry("lastExpiry", TODAY.plusDays(9).toString()).containsEntry("minimumLifeDays", "10");
    });
  }

  @Test void freshStockThatIsUsedUpWhileOldStockRemainsNamesBoth() {
    assertThat(limits(aSituation().road("CJ", "FK", 60).vehicle("CJ", "CHILLED", 50)
        .source("CJ", "VACCINE", SupplyKind.COMMERCIAL, true, new SupplyLot("OLD", BigDecimal.TEN, TODAY.plusDays(5)), new SupplyLot("NEW", BigDecimal.TEN, TODAY.plusDays(50)))
        .need("FK", "VACCINE", "15", 1, 12, 30).need("FK", "VACCINE", "3", 1, 12)))
        .extracting(Limit::code).containsExactly(LimitCode.STOCK_EXHAUSTED, LimitCode.REMAINING_LIFE_TOO_SHORT);
  }

  @Test void aReserveWithoutAnOrderOfUseIsNamedAndGivesNothing() {
    assertThat(limits(riceAtChangji().source("CJ", "RICE", SupplyKind.PHYSICAL_RESERVE, false, new SupplyLot("R", BigDecimal.valueOf(900), null)).need("FK", "RICE", "600", 1, 12)))
        .extracting(Limit::code).containsExactly(LimitCode.STOCK_EXHAUSTED, LimitCode.RESERVE_NOT_OPENED);
  }

  @Test void heldAndExpiredStockIsNamedWithItsQuantity() {
    List<Limit> limits = limits(riceAtChangji().excluded("CJ", "RICE", "H7", "480", ExcludedStock.Cause.HELD).excluded("CJ", "RICE", "E1", "20", ExcludedStock.Cause.EXPIRED).need("FK", "RICE", "600", 1, 12));
    assertThat(limits).extracting(Limit::code).containsExactly(LimitCode.STOCK_EXHAUSTED, LimitCode.HELD_STOCK, LimitCode.EXPIRED_STOCK);
    assertThat(limits.get(1).params()).containsEntry("quantity", "480").containsEntry("lot", "H7");
    assertThat(limits).extracting(Limit::alone).containsExactly(true, true, false);
  }

  @Test void whereTwoThingsStandInTheWayBothAreNamedAndNeitherIsEnough() {
    List<Limit> limits = limits(aSituation().closedRoad("CJ", "FK", 90).vehicle("CJ", "AMBIENT", 50).stock("CJ", "RICE", "500").need("FK", "RICE", "10", 1, 1));
    assertThat(limits).extracting(Limit::code).containsExactlyInAnyOrder(LimitCode.ROAD_CLOSED, LimitCode.DEADLINE_TOO_TIGHT);
    assertThat(limits).noneMatch(Limit::alone);
  }

  @Test void aDeadlineThatHasPassedIsSaidSo() {
    assertThat(limits(riceAtChangji().need("FK", "RICE", "10", 1, 0))).singleElement().satisfies(l -> {
      assertThat(l.code()).isEqualTo(LimitCode.DEADLINE_PASSED);
      assertThat(l.params()).containsEntry("deadline", NOW.toString());
    });
  }

  @Test void roomForHalfABlanketMoreIsBlamedOnTheVehicles() {
    assertThat(limits(aSituation().road("CJ", "FK", 60).vehicle("CJ", "AMBIENT", 2.5 / 4000 * 0.5 + 2.5).stock("CJ", "BLANKET", "9000").need("FK", "BLANKET", "4001", 1, 12)))
        .extracting(Limit::code).containsExactly(LimitCode.VEHICLE_HOURS);
  }
}
