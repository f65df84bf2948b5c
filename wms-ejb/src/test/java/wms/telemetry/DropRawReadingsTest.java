package wms.telemetry;

import static org.assertj.core.api.Assertions.assertThat;
import static wms.telemetry.TelemetryFixture.NOON;
import static wms.telemetry.TelemetryFixture.pack;
import static wms.telemetry.TelemetryFixture.reading;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import wms.inventory.TestClock;
import wms.shared.DatabaseTest;
import wms.shared.Deed;
import wms.shared.Fired;
import wms.telemetry.RawReadingsNeeded.Stretch;
import wms.telemetry.sql.Journal;
import wms.telemetry.sql.RawHours;
import wms.telemetry.sql.RollUps;
import wms.telemetry.usecase.CompactReadings;
import wms.telemetry.usecase.DropRawReadings;
import wms.telemetry.usecase.DropRawReadings.Next;
import wms.telemetry.usecase.Readings;

class DropRawReadingsTest extends DatabaseTest {
  private static final String T1 = "MNS-A1-T1";
  private static final Instant OLD = NOON.minus(Duration.ofDays(50));
  private final TestClock clock = new TestClock(NOON);
  private final Fired<Deed> deeds = Fired.event();
  private final List<Stretch> needed = new ArrayList<>();
  private TelemetryFixture telemetry;
  private CompactReadings compact;
  private Readings readings;

  @BeforeEach void readingsOfLongAgo() {
    telemetry = new TelemetryFixture(sql, Fired.event());
    transacted(() -> telemetry.aColdStoreWithSensors(2));
    compact = new CompactReadings(new Journal(sql), new RollUps(sql), clock);
    readings = new Readings(telemetry.store, telemetry.sums);
    List<Reading> some = new ArrayList<>();
    for (int i = 0; i < 3 * 24; i++) some.add(reading(T1, OLD.plusSeconds(i * 1_800L), i));
    some.add(reading(T1, NOON.minusSeconds(7_200), 4));
    record(some);
    compact();
  }

  private void record(List<Reading> some) { transacted(() -> telemetry.recordReadings().record(ReadingBatch.of(pack(some.toArray(new Reading[0]))))); }

  private void compact() {
    List<Journal.Entry> rows = transacted(compact::ripe);
    transacted(() -> compact.merge(CompactReadings.hours(rows)));
    transacted(() -> compact.drop(rows));
  }

  private DropRawReadings keeping(int days) { return new DropRawReadings(new RawHours(sql), new RollUps(sql), List.of((sensor, zone, from, to) -> needed), deeds, days, clock); }

  private void run(DropRawReadings drop) {
    long before = transacted(drop::dueBefore);
    if (before > 0) for (List<Next> group : drop.groups()) for (List<Next> more = group; !more.isEmpty(); ) more = next(drop, more, before);
  }

  private List<Next> next(DropRawReadings drop, List<Next> group, long before) { return transacted(() -> drop.drop(group, before)); }

  /** The first time they are only announced. */
  private void runTwice(DropRawReadings drop) {
    run(drop);
    clock.pass(Duration.ofHours(1));
    run(drop);
  }

  private int raw() { return readings.range(T1, SensedQuantity.TEMP, OLD, NOON).size(); }

  private List<ReadingBucket> hours() { return readings.aggregate(T1, SensedQuantity.TEMP, OLD, NOON, Duration.ofHours(1)); }

  @Test void everythingIsKeptUnlessItIsSaidForHowLong() {
    runTwice(keeping(0));
    assertThat(raw()).isEqualTo(73);
    assertThat(deeds.events()).isEmpty();
  }

  @Test void tooFewDaysAreNoReasonToDropAnything() {
    assertThat(keeping(7).isTooShort()).isTrue();
    runTwice(keeping(7));
    assertThat(raw()).isEqualTo(73);
  }

  @Test void oldReadingsGoAnHourAfterItWasSaidAndTheirRollUpsStay() {
    List<ReadingBucket> before = hours();
    run(keeping(40));
    run(keeping(40));
    assertThat(raw()).isEqualTo(73);
    clock.pass(Duration.ofHours(1));
    run(keeping(40));
    assertThat(raw()).isEqualTo(1);
    assertThat(hours()).isEqualTo(before).hasSize(37);
    assertThat(deeds.events()).hasSize(2).allSatisfy(deed -> assertThat(deed.action()).isEqualTo("telemetry.readings.dropped"));
    assertThat(deeds.events().get(0).details()).containsEntry("series", List.of(T1 + ":temp")).containsEntry("from", "2026-10-01T12:00:00Z").containsEntry("to", "2026-10-02T13:00:00Z").containsEntry("hours", 25).containsEntry("readings", 50L);
    clock.pass(Duration.ofHours(1));
    run(keeping(40));
    assertThat(deeds.events()).hasSize(2);
  }

  @Test void whatSomebodyNeedsIsKeptAsItWas() {
    needed.add(new Stretch(OLD.plus(Duration.ofMinutes(70)), OLD.plus(Duration.ofMinutes(130))));
    runTwice(keeping(40));
    assertThat(readings.range(T1, SensedQuantity.TEMP, OLD, NOON)).extracting(RawReading::value).containsExactly(2.0, 3.0, 4.0, 5.0, 4.0);
    assertThat(hours()).hasSize(37);
  }

  @Test void anHourThatIsNotRolledUpToTheLastReadingStays() {
    transacted(() -> sql.update("DELETE FROM reading_day"));
    runTwice(keeping(40));
    assertThat(raw()).isEqualTo(73);
  }

  @Test void readingsThatComeLaterThanThatAreRefusedAndCountNowhere() {
    runTwice(keeping(40));
    List<ReadingBucket> before = hours();
    record(List.of(reading(T1, OLD, 0), reading(T1, OLD.plusSeconds(60), 99), reading(T1, NOON.minus(Duration.ofDays(30)), 5)));
    assertThat(sql.list(row -> row.text("reason"), "SELECT reason FROM dead_letter")).containsExactly("TOO_OLD", "TOO_OLD");
    compact();
    assertThat(hours()).hasSize(before.size() + 1).containsAll(before);
  }

  @Test void nothingGoesWhileSomethingOfThatTimeWaitsInTheJournal() {
    run(keeping(40));
    record(List.of(reading("MNS-A1-T2", OLD, 3)));
    clock.pass(Duration.ofHours(1));
    run(keeping(40));
    assertThat(raw()).isEqualTo(73);
  }

  @Test void chartsOfThatTimeAreDrawnByTheHour() {
    assertThat(step(OLD, OLD.plus(Duration.ofHours(6)))).isEqualTo(Duration.ofMinutes(1));
    runTwice(keeping(40));
    assertThat(step(OLD, OLD.plus(Duration.ofHours(6)))).isEqualTo(Duration.ofHours(1));
    assertThat(step(NOON.minus(Duration.ofHours(6)), NOON)).isEqualTo(Duration.ofMinutes(1));
    assertThat(readings.aggregate(T1, SensedQuantity.TEMP, OLD.plusSeconds(1_800), OLD.plusSeconds(9_000), Duration.ofHours(1))).extracting(ReadingBucket::n).containsExactly(2, 2, 2);
  }

  private Duration step(Instant from, Instant to) { return readings.step(List.of(T1), SensedQuantity.TEMP, from, to, Duration.ZERO, 400); }
}
