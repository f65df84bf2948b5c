package wms.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static wms.inventory.Warehouse.*;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import wms.shared.DatabaseTest;
import wms.shared.Reason;
import wms.shared.Refusal;
import wms.shared.Scope;

/** A shelf is counted while work goes on. */
class CountStoryTest extends DatabaseTest {
  private Warehouse house;
  private CountView count;

  @BeforeEach void aCountOfTheWholeFacility() {
    furnish(sql);
    house = new Warehouse(sql);
    transacted(() -> house.receiveLot.receive(milk("M1", "40", A1), WORKER));
    transacted(() -> house.receiveLot.receive(milk("M2", "100", B), WORKER));
    later();
    count = transacted(() -> house.planCount.plan(NewCount.of("CJ"), SECOND));
    later();
  }

  @AfterEach void theBooksAgree() { assertThat(transacted(() -> house.proof.prove(null, null, null)).differences()).isEmpty(); }

  @Test void thePlanListsWhatLiesThere() {
    assertThat(count.number()).startsWith("PD-");
    assertThat(count.state()).isEqualTo(CountState.OPEN);
    assertThat(lines(SECOND)).extracting(CountLineView::lot).containsExactly("L-M1", "L-M2");
    assertThat(lines(SECOND)).allSatisfy(line -> assertThat(line.expected()).as("nothing is expected before something is counted").isNull());
  }

  @Test void zonesMaterialAndClassNarrowIt() {
    assertThat(transacted(() -> house.planCount.plan(NewCount.of("CJ", "CJ-B"), SECOND)).lines()).isEqualTo(1);
    assertRefused(() -> house.planCount.plan(new NewCount(null, "CJ", List.of(), null, "TENT", null, null, null), SECOND), InventoryReason.NOTHING_TO_COUNT);
    assertThatThrownBy(() -> transacted(() -> house.planCount.plan(NewCount.of("CJ", "MNS-A"), SECOND))).hasMessageContaining("NOT_FOUND");
    assertThatThrownBy(() -> transacted(() -> house.planCount.plan(NewCount.of("CJ"), COUNTER))).hasMessageContaining("ADJUST_STOCK");
  }

  @Test void aRandomSampleKeepsItsSeedAndCanBeDrawnAgain() {
    for (int i = 3; i < 20; i++) receive("M" + i, "5", A2);
    CountView first = transacted(() -> house.planCount.plan(new NewCount(null, "CJ", List.of(), null, null, SampleBy.RANDOM, 5, null), SECOND));
    later();
    CountView again = transacted(() -> house.planCount.plan(new NewCount(null, "CJ", List.of(), null, null, SampleBy.RANDOM, 5, first.seed()), SECOND));
    assertThat(house.counts.lines(again.id(), null, 50, SECOND)).hasSize(5).extracting(CountLineView::lot).isEqualTo(house.counts.lines(first.id(), null, 50, SECOND).stream().map(CountLineView::lot).toList());
  }

  @Test void theLargestSampleTakesWhereMostLies() {
    CountView largest = transacted(() -> house.planCount.plan(new NewCount(null, "CJ", List.of(), null, null, SampleBy.LARGEST, 1, null), SECOND));
    assertThat(house.counts.lines(largest.id(), null, 50, SECOND)).extracting(CountLineView::lot).containsExactly("L-M2");
  }

  @Test void whatLeftAfterTheLineWasCountedIsNoVariance() {
    count("L-M1", A1, "40");
    later();
    move("L-M1", A1, "6", null);
    assertThat(line("L-M1").variance()).isEqualTo(kg("0"));
  }

  @Test void aMovementThatIsWrittenDownLateMovesTheVarianceUntilTheCountIsApproved() {
    Instant before = later();
    later();
    count("L-M1", A1, "34");
    assertThat(line("L-M1").variance()).isEqualTo(kg("-6"));
    assertThat(line("L-M1").state()).isEqualTo(CountLineState.RECOUNT);
    later();
    move("L-M1", A1, "6", before);
    assertThat(line("L-M1").variance()).isEqualTo(kg("0"));
    assertThat(line("L-M1").state()).isEqualTo(CountLineState.COUNTED);
  }

  @Test void whoCountsDoesSoBlind() {
    CountLineView answer = count("L-M1", A1, "39.5");
    assertThat(answer.expected()).isNull();
    assertThat(answer.variance()).isNull();
    assertThat(answer.counted()).isEqualTo(kg("39.5"));
    assertThat(lines(COUNTER)).allSatisfy(line -> assertThat(line.expected()).isNull()).allSatisfy(line -> assertThat(line.variance()).isNull());
    assertThat(lines(OTHER_COUNTER).get(0).counted()).as("nor does the next one see what the first one counted").isNull();
    assertThat(lines(SECOND).get(0).expected()).isEqualTo(kg("40"));
    countAs(SECOND, "L-M2", B, "100");
    assertThat(lines(SECOND).get(0).expected()).as("a lead who counts is a counter").isNull();
    assertThat(house.news.events()).filteredOn(news -> news.topic().equals("count")).allSatisfy(news -> assertThat(news.data()).doesNotContainKey("quantity"));
  }

  @Test void whoCountsIsNotToldThatTheirFigureIsFarOff() {
    assertThat(count("L-M1", A1, "3").state()).isEqualTo(CountLineState.COUNTED);
    assertThat(house.counts.count(count.id(), COUNTER).recounts()).isZero();
    assertThat(house.counts.count(count.id(), OTHER_COUNTER).recounts()).as("the next one is asked").isEqualTo(1);
    assertThat(lines(OTHER_COUNTER).get(0).state()).isEqualTo(CountLineState.RECOUNT);
  }

  @Test void aLineThatIsFarOffIsCountedAgainByAnother() {
    count("L-M1", A1, "30");
    count("L-M1", A1, "30");
    assertThat(line("L-M1").state()).as("the same person again settles nothing").isEqualTo(CountLineState.RECOUNT);
    assertRefusedLine(() -> approve(Set.of()), line("L-M1").id(), InventoryReason.RECOUNT_NEEDED);
    later();
    countAs(OTHER_COUNTER, "L-M1", A1, "31");
    assertThat(line("L-M1").state()).isEqualTo(CountLineState.COUNTED);
    assertThat(line("L-M1").variance()).isEqualTo(kg("-9"));
  }

  @Test void theLimitIsTheOneOfTheDayTheCountWasMade() {
    house.settings.put("wms.inventory.recount.share.CJ", new java.math.BigDecimal("0.5"));
    count("L-M1", A1, "30");
    assertThat(line("L-M1").state()).isEqualTo(CountLineState.RECOUNT);
    CountView milder = transacted(() -> house.planCount.plan(NewCount.of("CJ"), SECOND));
    transacted(() -> house.countGoods.count(milder.id(), new CountEntry(null, "L-M1", A1, kg("30"), null), COUNTER));
    assertThat(house.counts.lines(milder.id(), null, 5, SECOND).get(0).state()).isEqualTo(CountLineState.COUNTED);
  }

  @Test void anApprovalBooksTheVariancesAndSaysWhatNobodyCounted() {
    count("L-M1", A1, "39.5");
    later();
    CountView closed = approve(Set.of());
    assertThat(closed.state()).isEqualTo(CountState.APPROVED);
    assertThat(line("L-M1").state()).isEqualTo(CountLineState.BOOKED);
    assertThat(line("L-M2").state()).isEqualTo(CountLineState.NOT_COUNTED);
    Movement booked = house.story.movement(line("L-M1").movement());
    assertThat(booked.document()).isEqualTo(new Document("COUNT", count.id()));
    assertThat(booked.to()).isEqualTo("@COUNT");
    assertThat(booked.at()).as("the ledger is right from when it was counted").isEqualTo(line("L-M1").countedAt());
    assertThat(balance("L-M1", A1)).isEqualTo("39.500");
    assertThat(house.deeds.events()).extracting("action").contains("inventory.count.opened", "inventory.count.counted", "inventory.stock.counted", "inventory.count.approved");
  }

  @Test void twoCountsOfTheSameGoodsBookADifferenceOnce() {
    CountView other = transacted(() -> house.planCount.plan(NewCount.of("CJ"), SECOND));
    count("L-M1", A1, "39.5");
    later();
    transacted(() -> house.countGoods.count(other.id(), new CountEntry(null, "L-M1", A1, kg("39.5"), null), COUNTER));
    approve(Set.of());
    transacted(() -> house.closeCount.approve(new CountApproval(other.id(), "same shelf", Set.of(), null), SECOND));
    assertThat(balance("L-M1", A1)).isEqualTo("39.500");
  }

  @Test void goodsFoundWhereNoneWereListedBecomeALine() {
    count("L-M1", A2, "0.5");
    assertThat(line("L-M1", A2).listed()).isFalse();
    assertThat(line("L-M1", A2).state()).isEqualTo(CountLineState.RECOUNT);
    later();
    countAs(OTHER_COUNTER, "L-M1", A2, "0.5");
    approve(Set.of());
    assertThat(balance("L-M1", A2)).isEqualTo("0.500");
  }

  @Test void goodsThatFitNoLotAreWrittenDownAndStayOutOfTheLedger() {
    CountView with = transacted(() -> house.reportFind.report(count.id(), "F1", A1, "two crates of pears, no label", null, COUNTER));
    transacted(() -> house.reportFind.report(count.id(), "F1", A1, "two crates of pears, no label", null, COUNTER));
    assertThat(with.finds()).hasSize(1);
    assertThat(house.counts.count(count.id(), COUNTER).finds()).hasSize(1);
  }

  @Test void nobodyApprovesWhatTheyCounted() {
    countAs(SECOND, "L-M1", A1, "40");
    assertRefused(() -> approve(Set.of()), InventoryReason.OWN_COUNT);
    assertThatThrownBy(() -> transacted(() -> house.closeCount.approve(new CountApproval(count.id(), "ok", Set.of(), null), OTHER_COUNTER))).hasMessageContaining("ADJUST_STOCK");
    transacted(() -> house.closeCount.approve(new CountApproval(count.id(), "ok", Set.of(), null), WORKER));
  }

  @Test void linesThatCannotBeBookedAreNamedAndNothingIsBooked() {
    transacted(() -> house.reserveStock.reserve(new ReservationRequest("R1", "L-M2", null, "CJ", null, null, kg("100"), Purpose.MANUAL, "note"), WORKER));
    count("L-M1", A1, "39.5");
    count("L-M2", B, "99");
    later();
    assertRefusedLine(() -> approve(Set.of()), line("L-M2").id(), InventoryReason.NOT_ENOUGH_FREE);
    assertThat(balance("L-M1", A1)).isEqualTo("40.000");
    approve(Set.of(line("L-M2").id()));
    assertThat(balance("L-M1", A1)).isEqualTo("39.500");
    assertThat(line("L-M2").state()).isEqualTo(CountLineState.LEFT_OUT);
    assertThat(line("L-M2").variance()).isEqualTo(kg("-1"));
  }

  @Test void moreThatLeftSinceThanWasCountedIsNoStockToTakeAway() {
    count("L-M1", A1, "5");
    later();
    move("L-M1", A1, "38", null);
    countAs(OTHER_COUNTER, "L-M1", A1, "2");
    later();
    receive("M1", "100", A1);
    sql.update("UPDATE count_tally SET quantity = 1, counted_at = ? WHERE counted_by = 'mei'", count.openedAt());
    assertRefusedLine(() -> approve(Set.of()), line("L-M1").id(), InventoryReason.NOT_ENOUGH_THEN);
  }

  @Test void theSameEntrySentTwiceChangesNothing() {
    CountEntry entry = new CountEntry("E1", "L-M1", A1, kg("39"), null);
    CountLineView first = transacted(() -> house.countGoods.count(count.id(), entry, COUNTER));
    later();
    assertThat(transacted(() -> house.countGoods.count(count.id(), entry, COUNTER))).isEqualTo(first);
    assertRefused(() -> house.countGoods.count(count.id(), new CountEntry("E1", "L-M1", A1, kg("38"), null), COUNTER), InventoryReason.ALREADY_THERE);
    approve(Set.of(line("L-M1").id()));
    assertThat(transacted(() -> house.countGoods.count(count.id(), entry, COUNTER)).times()).isEqualTo(1);
    assertRefused(() -> count("L-M1", A1, "40"), InventoryReason.COUNT_CLOSED);
  }

  @Test void nothingIsTheCountOfAnEmptyPlaceAndLessThanNothingIsNone() {
    assertThat(count("L-M1", A1, "0").counted()).isEqualTo(kg("0"));
    assertThatThrownBy(() -> count("L-M1", A1, "-1")).hasMessageContaining("NEGATIVE_COUNT");
    assertThatThrownBy(() -> transacted(() -> house.countGoods.count(count.id(), new CountEntry(null, "L-M1", A1, kg("1"), count.openedAt().minusSeconds(600)), COUNTER))).hasMessageContaining("COUNTED_TOO_EARLY");
    assertThatThrownBy(() -> transacted(() -> house.countGoods.count(count.id(), new CountEntry(null, "L-M1", MANAS, kg("1"), null), COUNTER))).hasMessageContaining("NOT_FOUND");
  }

  @Test void aCancelledCountBooksNothingAndAnEmptyOneIsNotApproved() {
    assertRefused(() -> approve(Set.of()), InventoryReason.NOTHING_COUNTED);
    count("L-M1", A1, "39");
    assertThat(transacted(() -> house.closeCount.cancel(count.id(), "wrong zone", null, WORKER)).state()).isEqualTo(CountState.CANCELLED);
    assertThat(balance("L-M1", A1)).isEqualTo("40.000");
    assertThat(house.counts.counts("CJ", true, Scope.EVERYWHERE, Long.MAX_VALUE, 10, SECOND)).isEmpty();
  }

  @Test void anApprovalOfWhatHasChangedSinceIsRefused() {
    count("L-M1", A1, "39.9");
    long seen = house.counts.count(count.id(), SECOND).version();
    count("L-M2", B, "100");
    assertThatThrownBy(() -> transacted(() -> house.closeCount.approve(new CountApproval(count.id(), "ok", Set.of(), seen), SECOND))).hasMessageContaining("STALE");
  }

  private CountLineView count(String lot, Place place, String kg) { return countAs(COUNTER, lot, place, kg); }

  private CountLineView countAs(wms.shared.Actor who, String lot, Place place, String kg) { return transacted(() -> house.countGoods.count(count.id(), new CountEntry(null, lot, place, kg(kg), null), who)); }

  private CountView approve(Set<String> without) { return transacted(() -> house.closeCount.approve(new CountApproval(count.id(), "looked at", without, null), SECOND)); }

  private List<CountLineView> lines(wms.shared.Actor reader) { return house.counts.lines(count.id(), null, 50, reader); }

  private CountLineView line(String lot) { return lines(WORKER).stream().filter(line -> line.lot().equals(lot)).findFirst().orElseThrow(); }

  private CountLineView line(String lot, Place place) { return lines(WORKER).stream().filter(line -> line.lot().equals(lot) && line.place().equals(place)).findFirst().orElseThrow(); }

  private String balance(String lot, Place place) { return house.stock.ofLot(lot).stream().filter(row -> row.place().equals(place)).findFirst().orElseThrow().balance().value().toPlainString(); }

  private void receive(String lot, String kg, Place place) { transacted(() -> house.receiveLot.receive(milk(lot, kg, place), WORKER)); }

  private void move(String lot, Place from, String kg, Instant at) { transacted(() -> house.moveStock.move(new MoveStockCommand(lot, from, Q, kg(kg), at), WORKER)); }

  private Instant later() {
    house.clock.pass(Duration.ofMinutes(1));
    return house.clock.instant();
  }

  private void assertRefused(Runnable work, Reason reason) {
    assertThatThrownBy(() -> transacted(work)).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(reason));
  }

  private void assertRefusedLine(Runnable work, String line, Reason reason) {
    assertThatThrownBy(() -> transacted(work)).isInstanceOfSatisfying(Refusal.class, refusal -> {
      assertThat(refusal.reason()).isEqualTo(InventoryReason.COUNT_LINES_REFUSED);
      assertThat(refusal.fields()).singleElement().satisfies(field -> {
        assertThat(field.pointer()).isEqualTo("/lines/" + line);
        assertThat(field.code()).isEqualTo(reason.name());
      });
    });
  }
}
