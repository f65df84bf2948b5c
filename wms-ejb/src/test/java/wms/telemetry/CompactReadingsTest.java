package wms.telemetry;

import static org.assertj.core.api.Assertions.assertThat;
import static wms.telemetry.TelemetryFixture.NOON;
import static wms.telemetry.TelemetryFixture.pack;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import wms.inventory.TestClock;
import wms.shared.DatabaseTest;
import wms.shared.Fired;
import wms.telemetry.domain.Hour;
import wms.telemetry.sql.Journal;
import wms.telemetry.sql.RollUps;
import wms.telemetry.usecase.CompactReadings;

class CompactReadingsTest extends DatabaseTest {
  private static final String T1 = "MNS-A1-T1";
  private final TestClock clock = new TestClock(NOON);
  private TelemetryFixture telemetry;
  private CompactReadings compact;

  @BeforeEach void aColdStore() {
    telemetry = new TelemetryFixture(sql, Fired.event());
    transacted(() -> telemetry.aColdStoreWithSensors(2));
    compact = new CompactReadings(new Journal(sql), new RollUps(sql), clock);
  }

  private void record(List<Reading> readings) { transacted(() -> telemetry.recordReadings().record(ReadingBatch.of(pack(readings.toArray(new Reading[0]))))); }

  private static Reading reading(Instant at, double value) { return TelemetryFixture.reading(T1, at, value); }

  private void compact(boolean drops) {
    List<Journal.Entry> rows = transacted(compact::ripe);
    List<Hour> hours = CompactReadings.hours(rows);
    transacted(() -> compact.merge(hours));
    if (drops) transacted(() -> compact.drop(rows));
  }

  private int rows(String table) { return sql.first(row -> row.count("n"), "SELECT COUNT(*) AS n FROM " + table).orElseThrow(); }

  @Test void whatIsCompactedReadsAsBefore() {
    Random random = new Random(3);
    List<Reading> readings = new ArrayList<>();
    for (int i = 0; i < 600; i++) readings.add(reading(NOON.minus(Duration.ofSeconds(30L * i)), random.nextInt(90) / 10.0));
    Collections.shuffle(readings, random);
    for (int i = 0; i < 600; i += 50) record(readings.subList(i, i + 50));
    List<String> before = telemetry.stored(T1);
    clock.setTo(NOON.plus(Duration.ofMinutes(80)));
    compact(false);
    assertThat(telemetry.stored(T1)).isEqualTo(before);
    compact(true);
    assertThat(rows("reading_journal")).isZero();
    assertThat(telemetry.stored(T1)).isEqualTo(before).hasSize(600);
    assertThat(rows("reading_hour")).isEqualTo(6);
    assertThat(sql.first(row -> row.count("n"), "SELECT SUM(readings) AS n FROM reading_hour").orElseThrow()).isEqualTo(600);
  }

  @Test void lateReadingsFindWhatIsCompactedAndJoinIt() {
    record(List.of(reading(NOON.minusSeconds(7_200), 2), reading(NOON.minusSeconds(7_080), 3)));
    clock.setTo(NOON.plus(Duration.ofMinutes(80)));
    compact(true);
    record(List.of(reading(NOON.minusSeconds(7_200), 2), reading(NOON.minusSeconds(7_140), 2.5), reading(NOON.minusSeconds(7_080), 9)));
    compact(true);
    assertThat(telemetry.stored(T1)).extracting(text -> text.substring(text.indexOf('=') + 1)).containsExactly("2.0", "2.5", "3.0");
    assertThat(sql.list(row -> row.text("reason"), "SELECT reason FROM dead_letter")).containsExactly("CONFLICT");
    assertThat(rows("reading_hour")).isEqualTo(1);
  }

  @Test void anOpenHourStaysInTheJournalButNotForEver() {
    record(List.of(reading(NOON.minusSeconds(10), 2)));
    clock.setTo(NOON.plusSeconds(60));
    compact(true);
    assertThat(rows("reading_journal")).isEqualTo(1);
    clock.setTo(NOON.plusSeconds(121));
    compact(true);
    assertThat(rows("reading_journal")).isZero();
    record(List.of(reading(NOON.plus(Duration.ofHours(3)), 2)));
    compact(true);
    assertThat(rows("reading_journal")).isEqualTo(1);
    clock.setTo(NOON.plus(Duration.ofMinutes(71)));
    compact(true);
    assertThat(rows("reading_journal")).isZero();
    assertThat(telemetry.stored(T1)).hasSize(2);
  }

  @Test void anHourTooLargeForOneRowTakesSeveral() {
    Random random = new Random(5);
    List<Reading> readings = new ArrayList<>();
    for (int i = 0; i < 9_000; i++) readings.add(reading(NOON.minusMillis(400L * i + 1), random.nextDouble()));
    record(readings);
    clock.setTo(NOON.plus(Duration.ofHours(1)));
    compact(true);
    assertThat(rows("reading_hour")).isGreaterThan(2);
    assertThat(telemetry.stored(T1)).hasSize(9_000);
  }

  @Test void oneServerAtATimeHasTheTurn() {
    assertThat(transacted(compact::takeTurn)).isTrue();
    assertThat(transacted(compact::takeTurn)).isFalse();
    transacted(compact::giveTurnBack);
    assertThat(transacted(compact::takeTurn)).isTrue();
    clock.pass(Duration.ofMinutes(11));
    assertThat(transacted(compact::takeTurn)).isTrue();
  }
}
