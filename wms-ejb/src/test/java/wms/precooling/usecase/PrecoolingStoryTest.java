package wms.precooling.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static wms.precooling.usecase.PrecoolingCentre.HAND;
import static wms.precooling.usecase.PrecoolingCentre.LEAD;
import static wms.precooling.usecase.PrecoolingCentre.cool;
import static wms.precooling.usecase.PrecoolingCentre.grapes;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import wms.coldchain.ColdchainReason;
import wms.coldchain.ZoneTemperature;
import wms.coldchain.usecase.ZoneStates;
import wms.inventory.MoveStockCommand;
import wms.inventory.Movement;
import wms.inventory.Place;
import wms.precooling.CoolingMethod;
import wms.precooling.Finish;
import wms.precooling.HandProbe;
import wms.precooling.JobState;
import wms.precooling.Measured;
import wms.precooling.NewPrecooling;
import wms.precooling.PrecoolingInDetail;
import wms.precooling.PrecoolingReason;
import wms.precooling.PrecoolingView;
import wms.precooling.Standing;
import wms.receiving.PutAway;
import wms.receiving.Receipt;
import wms.receiving.usecase.MoveGoods;
import wms.receiving.usecase.ReceiveGoods;
import wms.shared.Actor;
import wms.shared.CommonReason;
import wms.shared.DatabaseTest;
import wms.shared.Reason;
import wms.shared.Refusal;
import wms.shared.Scope;

/** Grapes at 25 C in air of 0 C that halve the difference each hour: 1 C is reached after 4 h 38 min. */
class PrecoolingStoryTest extends DatabaseTest {
  private static final DoubleUnaryOperator COLD = hours -> 0;
  private static final DoubleUnaryOperator COOLING = hours -> 25 * Math.pow(2, -hours);
  private static final Map<String, DoubleUnaryOperator> AT_WORK = Map.of("CJ-K-T1", COLD, "CJ-K-X1", COOLING, "CJ-P-T1", COLD);
  private PrecoolingCentre centre;

  @BeforeEach void grapesFromTheFieldStandInThePreCooler() {
    transacted(() -> {
      centre = new PrecoolingCentre(sql, entities);
      centre.feels(Map.of("CJ-K-T1", COLD, "CJ-K-X1", hours -> 25, "CJ-P-T1", COLD), 1);
      receive("G1", "CJ-K", 25.0);
    });
  }

  @Test void aHarvestIsCooledConfirmedAndPutAway() {
    PrecoolingView started = start(cool("J1", "CJ-K-X1", "L-G1"));
    assertThat(started.number()).startsWith("PC-");
    assertThat(started.targetTemperature()).as("the warmest that grapes may be stored at").isEqualTo(1);
    assertThat(started.standing()).isEqualTo(Standing.COOLING);
    work(119);
    PrecoolingView halfway = job("J1");
    assertThat(halfway.halfCoolingMinutes()).isCloseTo(60, within(1.0));
    assertThat(halfway.pulp().celsius()).isCloseTo(6.25, within(0.1));
    assertThat(halfway.medium().celsius()).isZero();
    assertThat(halfway.sevenEighths().reached()).isFalse();
    assertThat(halfway.sevenEighths().celsius()).isEqualTo(3.125);
    assertThat(halfway.sevenEighths().at()).isBetween(hour(2.9), hour(3.1));
    assertThat(halfway.target().at()).isBetween(hour(4.5), hour(4.8));
    assertRefused(() -> put("CJ-P", HAND), ColdchainReason.GOODS_STILL_COOLING);
    assertRefused(() -> finish("J1", new Finish(null, null), HAND), PrecoolingReason.PULP_ABOVE_TARGET);
    work(170);
    PrecoolingView ready = job("J1");
    assertThat(ready.standing()).isEqualTo(Standing.READY);
    assertThat(ready.sevenEighths().reached()).isTrue();
    assertThat(ready.target().at()).isBetween(hour(4.5), hour(4.8));
    assertThat(finish("J1", new Finish(null, null), HAND).state()).isEqualTo(JobState.DONE);
    assertThat(finish("J1", new Finish(null, null), HAND).state()).as("said twice").isEqualTo(JobState.DONE);
    assertThat(put("CJ-P", HAND).to()).isEqualTo("CJ-P");
    assertThat(centre.deeds()).containsSubsequence("precooling.job.started", "precooling.job.finished");
  }

  @Test void theProbeInTheGoodsIsNoExcursionOfTheZone() {
    work(30);
    ZoneTemperature zone = centre.desk(ZoneStates.class).temperature("CJ-K").orElseThrow();
    assertThat(zone.temperature()).isZero();
    assertThat(zone.state()).isEqualTo(ZoneTemperature.State.OK);
  }

  @Test void whatCannotBeCooledThereIsRefusedAndSaysWhy() {
    assertThatThrownBy(() -> start(with(cool("J1", null, "L-G1"), -0.5, null))).isInstanceOfSatisfying(Refusal.class, refusal -> {
      assertThat(refusal.reason()).isEqualTo(PrecoolingReason.TARGET_UNREACHABLE);
      assertThat(refusal.params()).containsEntry("target", -0.5).containsEntry("medium", 0.0);
    });
    assertRefused(() -> start(with(cool("J1", null, "L-G1"), null, 1.0)), PrecoolingReason.TARGET_UNREACHABLE);
    assertRefused(() -> start(with(cool("J1", null, "L-G1"), 30.0, null), LEAD), PrecoolingReason.COOL_ALREADY);
    assertRefused(() -> start(with(cool("J1", null, "L-G1"), 4.0, null)), PrecoolingReason.TARGET_ABOVE_LIMIT);
    assertRefused(() -> start(cool("J1", "CJ-P-T1", "L-G1")), PrecoolingReason.PROBE_OF_OTHER_ZONE);
    transacted(() -> receive("G2", "CJ-R", 25.0));
    assertRefused(() -> start(cool("J1", null, "L-G2")), PrecoolingReason.LOT_NOT_THERE);
    assertRefused(() -> start(new NewPrecooling("J1", "CJ-R", CoolingMethod.FORCED_AIR, List.of(new NewPrecooling.Goods("L-G2", null)), 25.0, null, null, null, null, null)), PrecoolingReason.ZONE_NOT_FOR_PRECOOLING);
    start(cool("J1", null, "L-G1"));
    assertThat(start(cool("J1", null, "L-G1")).id()).as("sent twice").isEqualTo("J1");
    assertRefused(() -> start(cool("J2", null, "L-G1")), PrecoolingReason.LOT_IN_OTHER_JOB);
    centre.house.clock.pass(Duration.ofMinutes(10));
    assertRefused(() -> start(cool("J3", null, "L-G3")), PrecoolingReason.ZONE_SILENT);
  }

  @Test void everyFaultOfAJobIsNamedAtOnce() {
    NewPrecooling bad = new NewPrecooling("?", " ", null, List.of(new NewPrecooling.Goods("L-G1", null), new NewPrecooling.Goods("L-G1", null)), 100.0, null, null, null, null, null);
    assertThatThrownBy(() -> start(bad)).isInstanceOfSatisfying(Refusal.class,
        refusal -> assertThat(refusal.fields()).extracting(Refusal.Field::pointer).containsExactly("/id", "/zone", "/method", "/lots/1/lot", "/startTemperature"));
  }

  @Test void withoutASensorPeopleProbeAndTheCurveTakesItUp() {
    start(cool("J1", null, "L-G1"));
    assertThat(job("J1").pulp().celsius()).as("what it began with").isEqualTo(25);
    work(60);
    note("J1", "P1", 12.5);
    note("J1", "P1", 12.5);
    PrecoolingInDetail detail = centre.desk(PrecoolingBook.class).inDetail("J1");
    assertThat(detail.measured()).extracting(Measured::celsius).containsExactly(25.0, 12.5);
    assertThat(detail.measured()).allMatch(Measured::byHand);
    assertThat(detail.job().halfCoolingMinutes()).isCloseTo(60, within(0.5));
    assertThat(detail.fitted()).isNotEmpty();
    assertThat(detail.predicted()).last().satisfies(point -> assertThat(point.celsius()).isCloseTo(1, within(0.01)));
    assertRefused(() -> noteAt("J1", "P2", 10, centre.start.minusSeconds(60)), PrecoolingReason.PROBE_BEFORE_START);
    assertRefused(() -> noteAt("J1", "P2", 10, centre.house.clock.instant().plusSeconds(3_600)), PrecoolingReason.TIME_IN_FUTURE);
    work(61);
    assertThat(job("J1").standing()).isEqualTo(Standing.PULP_UNKNOWN);
    assertRefused(() -> finish("J1", new Finish(null, null), HAND), PrecoolingReason.PULP_UNKNOWN);
    assertThat(finish("J1", new Finish(0.9, null), HAND).endTemperature()).isEqualTo(0.9);
    assertRefused(() -> note("J1", "P3", 0.8), PrecoolingReason.JOB_ENDED);
  }

  @Test void whenTheAirWarmsUpTheTargetIsOutOfReach() {
    start(cool("J1", "CJ-K-X1", "L-G1"));
    work(30);
    transacted(() -> centre.feels(Map.of("CJ-K-T1", hours -> 4, "CJ-K-X1", COOLING), 31));
    PrecoolingView warm = job("J1");
    assertThat(warm.standing()).isEqualTo(Standing.UNREACHABLE);
    assertThat(warm.target().at()).isNull();
    assertRefused(() -> transacted(() -> centre.desk(ChangeTarget.class).change("J1", 3.5, null, LEAD)), PrecoolingReason.TARGET_UNREACHABLE);
    assertRefused(() -> transacted(() -> centre.desk(ChangeTarget.class).change("J1", 6.0, null, HAND)), PrecoolingReason.TARGET_ABOVE_LIMIT);
    assertThat(transacted(() -> centre.desk(ChangeTarget.class).change("J1", 6.0, null, LEAD)).target().at()).isNotNull();
  }

  @Test void aLeadTakesGoodsThatAreNearlyCoolAndTheyMayBeStored() {
    start(cool("J1", "CJ-K-X1", "L-G1"));
    work(180);
    assertRefused(() -> finish("J1", new Finish(null, "truck waits"), HAND), CommonReason.NOT_ALLOWED);
    PrecoolingView done = finish("J1", new Finish(null, "truck waits"), LEAD);
    assertThat(done.reason()).isEqualTo("truck waits");
    assertThat(done.endTemperature()).isCloseTo(3.1, within(0.1));
    assertThat(put("CJ-P", HAND).to()).isEqualTo("CJ-P");
  }

  @Test void aJobGivenUpLeavesTheGoodsAsWarmAsTheyAre() {
    start(cool("J1", "CJ-K-X1", "L-G1"));
    work(60);
    assertThatThrownBy(() -> transacted(() -> centre.desk(StopPrecooling.class).stop("J1", " ", null, HAND))).hasMessageContaining("REASON_MISSING");
    assertThat(transacted(() -> centre.desk(StopPrecooling.class).stop("J1", "fan broken", null, HAND)).state()).isEqualTo(JobState.STOPPED);
    assertRefused(() -> put("CJ-P", HAND), ColdchainReason.GOODS_TOO_WARM);
    assertRefused(() -> finish("J1", new Finish(null, null), HAND), PrecoolingReason.JOB_ENDED);
    assertThat(start(cool("J2", "CJ-K-X1", "L-G1")).state()).as("cooled again").isEqualTo(JobState.RUNNING);
  }

  @Test void aJobThatWillBeLateSaysSo() {
    NewPrecooling wish = cool("J1", "CJ-K-X1", "L-G1");
    start(new NewPrecooling("J1", wish.zone(), wish.method(), wish.lots(), 25.0, null, null, "CJ-K-X1", null, hour(4)));
    work(60);
    assertThat(job("J1").standing()).isEqualTo(Standing.LATE);
  }

  @Test void jobsAreListedNewestFirstPageByPageAndOnlyToThoseWhoMaySee() {
    transacted(() -> receive("G2", "CJ-K", 25.0));
    start(cool("J1", null, "L-G1"));
    start(cool("J2", null, "L-G2"));
    PrecoolingBook book = centre.desk(PrecoolingBook.class);
    PrecoolingBook.Filter all = new PrecoolingBook.Filter(null, null, null, null);
    List<PrecoolingView> first = book.newest(all, Scope.EVERYWHERE, Long.MAX_VALUE, 1);
    assertThat(first).extracting(PrecoolingView::id).containsExactly("J2");
    assertThat(book.newest(all, Scope.EVERYWHERE, Long.parseLong(PrecoolingBook.cursor(first.get(0))), 5)).extracting(PrecoolingView::id).containsExactly("J1");
    assertThat(book.newest(new PrecoolingBook.Filter("CJ", "CJ-K", "L-G1", JobState.RUNNING), Scope.EVERYWHERE, Long.MAX_VALUE, 5)).extracting(PrecoolingView::id).containsExactly("J1");
    assertThat(book.newest(new PrecoolingBook.Filter(null, null, null, JobState.DONE), Scope.EVERYWHERE, Long.MAX_VALUE, 5)).isEmpty();
    assertThat(book.newest(all, new Scope(java.util.Set.of("MNS")), Long.MAX_VALUE, 5)).isEmpty();
  }

  private Instant hour(double hours) { return centre.start.plusMillis(Math.round(hours * 3_600_000)); }

  private void work(int minutes) { transacted(() -> centre.feels(AT_WORK, minutes)); }

  private void receive(String number, String zone, double probe) { centre.desk(ReceiveGoods.class).receive(new Receipt(grapes(number, zone), probe), HAND); }

  private PrecoolingView start(NewPrecooling wish) { return start(wish, HAND); }

  private PrecoolingView start(NewPrecooling wish, Actor by) { return transacted(() -> centre.desk(StartPrecooling.class).start(wish, by)); }

  private PrecoolingView job(String id) { return centre.desk(PrecoolingBook.class).job(id); }

  private void note(String job, String id, double celsius) { noteAt(job, id, celsius, null); }

  private void noteAt(String job, String id, double celsius, Instant at) { transacted(() -> centre.desk(NoteProbe.class).note(job, new HandProbe(id, celsius, at), HAND)); }

  private PrecoolingView finish(String job, Finish finish, Actor by) { return transacted(() -> centre.desk(FinishPrecooling.class).finish(job, finish, null, by)); }

  private Movement put(String zone, Actor by) {
    return transacted(() -> centre.desk(MoveGoods.class).move(PutAway.of(new MoveStockCommand("L-G1", Place.of("CJ-K", null), Place.of(zone, null), wms.shared.Quantity.of("100", "kg"), null)), by));
  }

  private static NewPrecooling with(NewPrecooling wish, Double target, Double medium) {
    return new NewPrecooling(wish.id(), wish.zone(), wish.method(), wish.lots(), wish.startTemperature(), target, medium, wish.probe(), null, null);
  }

  private static void assertRefused(Runnable work, Reason reason) {
    assertThatThrownBy(work::run).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(reason));
  }
}
