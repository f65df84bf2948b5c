package wms.emergency.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import wms.emergency.EmergencyReason;
import wms.emergency.IncidentState;
import wms.emergency.IncidentView;
import wms.emergency.Level;
import wms.emergency.NeedView;
import wms.emergency.NewIncident;
import wms.emergency.NewNeed;
import wms.shared.Actor;
import wms.shared.CommonReason;
import wms.shared.News;
import wms.shared.Quantity;
import wms.shared.Refusal;
import wms.shared.Right;

class IncidentTest extends EmergencyTest {
  @Test void anIncidentIsOpenedWithItsNeedsAndANumberOfTheYear() {
    IncidentView flood = aFlood(milk("n1", "500"));
    assertThat(flood.number()).isEqualTo("2026-0001");
    assertThat(flood.state()).isEqualTo(IncidentState.OPEN);
    assertThat(flood.openedBy()).isEqualTo("lead");
    assertThat(flood.needs()).singleElement().satisfies(need -> {
      assertThat(need.quantity()).isEqualTo(Quantity.of("500", "kg"));
      assertThat(need.met()).isNull();
    });
    assertThat(deeds()).containsExactly("emergency.incident.opened");
    assertThat(events.events()).last().isInstanceOfSatisfying(News.class, said -> assertThat(said.topic()).isEqualTo("incident"));
  }

  @Test void openedTwiceUnderOneIdItIsOneIncident() {
    aFlood();
    assertThat(aFlood().number()).isEqualTo("2026-0001");
    assertThat(book.newestBefore(null, null, 10)).hasSize(1);
    assertThatThrownBy(() -> transacted(() -> house.bean(OpenIncident.class).open(new NewIncident("flood", "Snow", "奇台县", Level.II, null, null), LEAD))).isInstanceOf(Refusal.class).hasMessageContaining("ID_TAKEN");
  }

  @Test void twoOpenedAtOnceGetTwoNumbers() {
    List<CompletableFuture<IncidentView>> opened = IntStream.range(0, 4).mapToObj(i -> CompletableFuture.supplyAsync(
        () -> transacted(() -> house.bean(OpenIncident.class).open(new NewIncident("i" + i, "Snow " + i, "奇台县", Level.II, null, null), LEAD)))).toList();
    assertThat(opened.stream().map(CompletableFuture::join).map(IncidentView::number)).containsExactlyInAnyOrder("2026-0001", "2026-0002", "2026-0003", "2026-0004");
  }

  @Test void everyFaultOfAnIncidentIsNamedAtOnce() {
    NewNeed late = new NewNeed(null, "MILK", "V-1", Quantity.of("5", "kg"), NOW.minusSeconds(1), 6, 0);
    NewNeed lost = new NewNeed(null, "GOLD", "NOWHERE", Quantity.of("5", "kg"), NOW.plusSeconds(60), 1, 0);
    NewNeed halfATent = new NewNeed(null, "TENT", "V-1", Quantity.of("0.5", "pcs"), NOW.plusSeconds(60), 1, 0);
    NewIncident bad = new NewIncident(null, " ", "玛纳斯县", null, null, List.of(late, lost, halfATent));
    assertThatThrownBy(() -> transacted(() -> house.bean(OpenIncident.class).open(bad, LEAD))).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.fields())
        .extracting(field -> field.pointer() + " " + field.code()).containsExactly("/name REQUIRED", "/level REQUIRED", "/needs/0/deadline IN_THE_PAST",
            "/needs/0/priority OUT_OF_RANGE", "/needs/1/point UNKNOWN_REFERENCE", "/needs/1/material UNKNOWN_REFERENCE", "/needs/2/quantity NOT_IN_STEPS"));
  }

  @Test void onlyWhoLeadsIncidentsOpensOne() {
    assertThatThrownBy(() -> transacted(() -> house.bean(OpenIncident.class).open(new NewIncident(null, "Snow", "奇台县", Level.II, null, null), KEEPER)))
        .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(CommonReason.NOT_ALLOWED));
    Actor ofOneBase = new Actor("li", "li", "test", java.util.Map.of("CJ-DU", java.util.Set.of(Right.LEAD_INCIDENT)));
    assertThatThrownBy(() -> transacted(() -> house.bean(OpenIncident.class).open(new NewIncident(null, "Snow", "奇台县", Level.II, null, null), ofOneBase))).isInstanceOf(Refusal.class);
  }

  @Test void theLevelIsRaisedByWhoSawItAsItIs() {
    IncidentView flood = aFlood();
    SetLevel level = house.bean(SetLevel.class);
    IncidentView raised = transacted(() -> level.set("flood", Level.I, flood.version(), LEAD));
    assertThat(raised.level()).isEqualTo(Level.I);
    assertThat(raised.version()).isEqualTo(flood.version() + 1);
    assertThatThrownBy(() -> transacted(() -> level.set("flood", Level.II, flood.version(), LEAD)))
        .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.STALE));
    assertThat(deeds()).last().isEqualTo("emergency.incident.level");
  }

  @Test void needsComeAndGoMostUrgentFirst() {
    aFlood(milk("n1", "500"));
    NewNeed tents = new NewNeed("n2", "TENT", "V-1", Quantity.of("40", "pcs"), NOW.plusSeconds(3600), 2, 0);
    assertThat(transacted(() -> house.bean(StateNeed.class).state("flood", tents, LEAD)).needs()).extracting(NeedView::id).containsExactly("n1", "n2");
    assertThat(transacted(() -> house.bean(StateNeed.class).state("flood", tents, LEAD)).needs()).hasSize(2);
    WithdrawNeed withdraw = house.bean(WithdrawNeed.class);
    assertThat(transacted(() -> withdraw.withdraw("flood", "n1", LEAD)).needs()).extracting(NeedView::id).containsExactly("n2");
    assertThatThrownBy(() -> transacted(() -> withdraw.withdraw("flood", "n1", LEAD))).isInstanceOf(Refusal.class).hasMessageContaining("NOT_FOUND");
  }

  @Test void whatIsClosedTakesNoMoreNeeds() {
    aFlood();
    CloseIncident close = house.bean(CloseIncident.class);
    IncidentView closed = transacted(() -> close.close("flood", "Water is down", LEAD));
    assertThat(closed.state()).isEqualTo(IncidentState.CLOSED);
    assertThat(closed.closingComment()).isEqualTo("Water is down");
    assertThatThrownBy(() -> transacted(() -> house.bean(StateNeed.class).state("flood", milk("n9", "1"), LEAD)))
        .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(EmergencyReason.INCIDENT_CLOSED));
    assertThatThrownBy(() -> transacted(() -> close.close("flood", "again", LEAD))).isInstanceOf(Refusal.class);
  }

  @Test void theListGoesFromTheNewestBack() {
    IntStream.range(0, 3).forEach(i -> transacted(() -> house.bean(OpenIncident.class).open(new NewIncident("i" + i, "Snow " + i, "奇台县", Level.II, null, null), LEAD)));
    assertThat(book.newestBefore(null, IncidentState.OPEN, 2)).extracting(IncidentView::number).containsExactly("2026-0003", "2026-0002");
    assertThat(book.newestBefore("2026-0002", null, 2)).extracting(IncidentView::number).containsExactly("2026-0001");
  }
}
