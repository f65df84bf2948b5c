package wms.telemetry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static wms.telemetry.TelemetryFixture.NOON;
import static wms.telemetry.TelemetryFixture.pack;
import static wms.telemetry.TelemetryFixture.reading;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.flywaydb.core.api.configuration.Configuration;
import org.flywaydb.core.api.migration.Context;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import wms.inventory.TestClock;
import wms.shared.DatabaseTest;
import wms.shared.Fired;
import wms.telemetry.domain.Hour;
import wms.telemetry.sql.Journal;
import wms.telemetry.sql.RollUps;
import wms.telemetry.sql.V244__Hours_rolled_up;
import wms.telemetry.usecase.CompactReadings;
import wms.telemetry.usecase.Readings;

/** Buckets are what the readings in them amount to, whatever way these came and however far they are compacted. */
class ReadingSumsTest extends DatabaseTest {
  private static final String T1 = "MNS-A1-T1";
  private static final Instant FIRST = NOON.minus(Duration.ofDays(4));
  private static final int[] STEPS = {60, 900, 3_600, 7_200, 21_600, 86_400, 3 * 86_400};
  private final TestClock clock = new TestClock(NOON);
  private TelemetryFixture telemetry;
  private CompactReadings compact;
  private Readings readings;

  @BeforeEach void aColdStore() {
    telemetry = new TelemetryFixture(sql, Fired.event());
    transacted(() -> telemetry.aColdStoreWithSensors(1));
    compact = new CompactReadings(new Journal(sql), new RollUps(sql), clock);
    readings = new Readings(telemetry.store, telemetry.sums);
    clock.setTo(NOON.plus(Duration.ofHours(2)));
  }

  private void record(List<Reading> some) { transacted(() -> telemetry.recordReadings().record(ReadingBatch.of(pack(some.toArray(new Reading[0]))))); }

  /** The hours are merged; whether the journal's rows are dropped then, or the server is killed before, is left to chance. */
  private void compact(boolean drops) {
    List<Journal.Entry> rows = transacted(compact::ripe);
    List<Hour> hours = CompactReadings.hours(rows);
    for (int i = 0; i < hours.size(); i += 10) {
      List<Hour> some = hours.subList(i, Math.min(hours.size(), i + 10));
      transacted(() -> compact.merge(some));
    }
    if (drops) transacted(() -> compact.drop(rows));
  }

  private void mustBeTheFoldOf(TreeMap<Instant, Double> truth, Instant from, Instant to, int seconds) {
    Map<Instant, DoubleSummaryStatistics> expected = new TreeMap<>();
    truth.subMap(from, to).forEach((at, value) -> expected.computeIfAbsent(Instant.ofEpochSecond(Math.floorDiv(at.getEpochSecond(), seconds) * seconds), start -> new DoubleSummaryStatistics()).accept(value));
    List<ReadingBucket> buckets = readings.aggregate(T1, SensedQuantity.TEMP, from, to, Duration.ofSeconds(seconds));
    assertThat(buckets).extracting(ReadingBucket::t).containsExactlyElementsOf(expected.keySet());
    assertThat(buckets).allSatisfy(bucket -> {
      DoubleSummaryStatistics fold = expected.get(bucket.t());
      assertThat(bucket.n()).isEqualTo((int) fold.getCount());
      assertThat(bucket.min()).isEqualTo(fold.getMin());
      assertThat(bucket.max()).isEqualTo(fold.getMax());
      assertThat(bucket.mean()).isCloseTo(fold.getAverage(), within(1e-9));
    });
  }

  private void anyOrder(long seed) {
    Random random = new Random(seed);
    TreeMap<Instant, Double> truth = new TreeMap<>();
    for (int i = 0; i < 500; i++) truth.put(FIRST.plusSeconds(random.nextInt(4 * 86_400)), random.nextInt(-200, 200) / 10.0);
    List<Reading> sent = new ArrayList<>();
    truth.forEach((at, value) -> sent.addAll(Collections.nCopies(1 + random.nextInt(2), reading(T1, at, value))));
    Collections.shuffle(sent, random);
    TreeMap<Instant, Double> known = new TreeMap<>();
    for (int from = 0; from < sent.size(); ) {
      List<Reading> some = sent.subList(from, Math.min(sent.size(), from + 1 + random.nextInt(120)));
      record(some);
      some.forEach(reading -> known.put(reading.at(), reading.value()));
      if (random.nextInt(3) > 0) compact(random.nextBoolean());
      look(known, random);
      from += some.size();
    }
    compact(true);
    for (int seconds : STEPS) mustBeTheFoldOf(truth, FIRST.minusSeconds(1), NOON, seconds);
    assertThat(sql.list(row -> row.number("day_at"), "SELECT day_at FROM reading_day")).hasSizeBetween(4, 5);
  }

  private void look(TreeMap<Instant, Double> known, Random random) {
    Instant from = FIRST.plusMillis(random.nextInt(3 * 86_400_000));
    mustBeTheFoldOf(known, from, from.plusMillis(1 + random.nextInt(86_400_000)), STEPS[random.nextInt(STEPS.length)]);
  }

  @Test void bucketsAreTheFoldOfTheReadingsInAnyOrderOfArrival() { anyOrder(1); }

  @Test void andInAnother() { anyOrder(20261120); }

  @Test void aCrashBetweenMergeAndDropCountsNothingTwice() {
    record(List.of(reading(T1, FIRST, 1), reading(T1, FIRST.plusSeconds(60), 3)));
    compact(false);
    compact(false);
    mustBeTheFoldOf(new TreeMap<>(Map.of(FIRST, 1.0, FIRST.plusSeconds(60), 3.0)), FIRST, NOON, 3_600);
    compact(true);
    mustBeTheFoldOf(new TreeMap<>(Map.of(FIRST, 1.0, FIRST.plusSeconds(60), 3.0)), FIRST, NOON, 3_600);
  }

  @Test void blocksAndRollUpsStandOrFallTogether() {
    record(List.of(reading(T1, FIRST, 1)));
    List<Hour> hours = CompactReadings.hours(transacted(compact::ripe));
    try {
      transacted(() -> {
        compact.merge(hours);
        throw new IllegalStateException("killed");
      });
    } catch (IllegalStateException e) {
      assertThat(e).hasMessage("killed");
    }
    assertThat(sql.list(row -> 1, "SELECT day_at FROM reading_day")).isEmpty();
    assertThat(sql.list(row -> 1, "SELECT hour_at FROM reading_hour")).isEmpty();
    mustBeTheFoldOf(new TreeMap<>(Map.of(FIRST, 1.0)), FIRST, NOON, 3_600);
  }

  @Test void hoursThatWereCompactedBeforeThereWereRollUpsAreRolledUp() {
    record(List.of(reading(T1, FIRST, 1), reading(T1, FIRST.plusSeconds(60), 3), reading(T1, FIRST.plusSeconds(90_000), -5)));
    compact(true);
    transacted(() -> sql.update("DELETE FROM reading_day"));
    for (String column : List.of("lowest", "highest", "total")) transacted(() -> sql.update("ALTER TABLE reading_hour ADD COLUMN " + column + " DOUBLE PRECISION DEFAULT -5 NOT NULL"));
    transacted(() -> sql.update("UPDATE reading_hour SET lowest = 1, highest = 3, total = 4 WHERE readings = 2"));
    transacted(() -> {
      try (Connection connection = source.getConnection()) {
        new V244__Hours_rolled_up().migrate(new Upgrade(connection));
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
    });
    mustBeTheFoldOf(new TreeMap<>(Map.of(FIRST, 1.0, FIRST.plusSeconds(60), 3.0, FIRST.plusSeconds(90_000), -5.0)), FIRST, NOON, 3_600);
  }

  private record Upgrade(Connection connection) implements Context {
    @Override public Configuration getConfiguration() { return null; }

    @Override public Connection getConnection() { return connection; }
  }
}
