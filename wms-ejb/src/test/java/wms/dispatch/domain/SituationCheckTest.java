package wms.dispatch.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static wms.dispatch.SituationFixture.NOW;
import static wms.dispatch.SituationFixture.URUMQI;
import static wms.dispatch.SituationFixture.aSituation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import wms.dispatch.DispatchReason;
import wms.dispatch.FleetVehicle;
import wms.dispatch.Goods;
import wms.dispatch.Need;
import wms.dispatch.PlanningRules;
import wms.dispatch.Road;
import wms.dispatch.Situation;
import wms.dispatch.SituationFixture;
import wms.shared.Refusal;

class SituationCheckTest {
  private static void refused(SituationFixture told, String pointer, DispatchReason reason) {
    assertThatExceptionOfType(Refusal.class).isThrownBy(() -> new Planner().plan(told.build()))
        .satisfies(r -> assertThat(r.fields()).extracting(f -> f.pointer() + " " + f.code()).contains(pointer + " " + reason));
  }

  private static SituationFixture rice() { return aSituation().road("CJ", "FK", 60).stock("CJ", "RICE", "500"); }

  @Test void aNeedAtAPlaceNobodyKnowsIsRefused() { refused(rice().need("ATLANTIS", "RICE", "1", 1, 5), "/needs/0/point", DispatchReason.UNKNOWN_PLACE); }

  @Test void aNeedWithoutAPlaceIsRefused() { refused(rice().need(null, "RICE", "1", 1, 5), "/needs/0/point", DispatchReason.MISSING); }

  @Test void aMaterialNobodyKnowsIsRefused() { refused(rice().need("FK", "MANNA", "1", 1, 5), "/needs/0/material", DispatchReason.UNKNOWN_MATERIAL); }

  @Test void halfABlanketIsRefused() { refused(rice().need("FK", "BLANKET", "1.5", 1, 5), "/needs/0/quantity", DispatchReason.NOT_A_MULTIPLE_OF_STEP); }

  @Test void nothingOrLessIsRefusedAsANeed() {
    refused(rice().need("FK", "RICE", "0", 1, 5), "/needs/0/quantity", DispatchReason.NOT_POSITIVE);
    refused(rice().need("FK", "RICE", "-3", 1, 5), "/needs/0/quantity", DispatchReason.NOT_POSITIVE);
  }

  @Test void aNumberNobodyMeansIsRefused() { refused(rice().need("FK", "RICE", "1e30", 1, 5), "/needs/0/quantity", DispatchReason.TOO_LARGE); }

  @Test void negativeStockIsRefused() { refused(rice().stock("CJ", "RICE", "-1"), "/sources/1/lots/0", DispatchReason.NEGATIVE); }

  @Test void aVehicleThatCarriesNothingIsRefused() {
    Situation situation = new Situation(NOW, URUMQI, new PlanningRules(30, 1, 30, 1), Set.of("CJ"), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(
        new FleetVehicle("V1", "CJ", "AMBIENT", 0, 40, 8), new FleetVehicle("V1", "CJ", "AMBIENT", 1000, Double.NaN, -1)));
    assertThatExceptionOfType(Refusal.class).isThrownBy(() -> new Planner().plan(situation)).satisfies(r -> assertThat(r.fields()).extracting(f -> f.pointer() + " " + f.code())
        .containsExactly("/vehicles/0 NO_CAPACITY", "/vehicles/1 DUPLICATE", "/vehicles/1 NO_CAPACITY", "/vehicles/1/hours NEGATIVE"));
  }

  @Test void everyBadFieldIsNamedAtOnce() {
    Situation situation = new Situation(NOW, URUMQI, new PlanningRules(-1, 1, 30, 1), Set.of("CJ"), List.of(new Goods("RICE", null, 1, -1, BigDecimal.ZERO)), List.of(), List.of(),
        List.of(new Need("N1", "CJ", "RICE", BigDecimal.ONE, 0, null, -1)), List.of(new Road("CJ", "MOON", -5, 1, false)), List.of());
    assertThatExceptionOfType(Refusal.class).isThrownBy(() -> new Planner().plan(situation)).satisfies(r -> assertThat(r.fields()).extracting(Refusal.Field::pointer)
        .containsExactlyInAnyOrder("/goods/0/temperatureClass", "/goods/0/step", "/goods/0/m3PerUnit", "/needs/0/weight", "/needs/0/deadline", "/needs/0/minimumLifeDays",
            "/roads/0/to", "/roads/0/minutes", "/rules"));
  }
}
