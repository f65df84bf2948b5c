package wms.telemetry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static wms.telemetry.TelemetryFixture.NOON;
import static wms.telemetry.TelemetryFixture.numbered;
import static wms.telemetry.TelemetryFixture.pack;
import static wms.telemetry.TelemetryFixture.reading;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import wms.shared.DatabaseTest;
import wms.shared.Fired;
import wms.telemetry.ReadingPack.Refused;
import wms.telemetry.sql.SeriesMoved;
import wms.telemetry.usecase.LatestReadings;

class RecordReadingsTest extends DatabaseTest {
  private static final String T1 = "MNS-A1-T1";
  private TelemetryFixture telemetry;

  @BeforeEach void aColdStore() {
    telemetry = new TelemetryFixture(sql, Fired.event());
    transacted(() -> telemetry.aColdStoreWithSensors(3));
  }

  private Recorded record(ReadingPack... packs) { return transacted(() -> telemetry.recordReadings().record(ReadingBatch.of(packs))); }

  private static Instant minute(int minutes) { return NOON.minusSeconds(60L * (600 - minutes)); }

  private List<String> deadLetters() { return sql.list(row -> row.text("reason") + " " + row.text("detail"), "SELECT * FROM dead_letter ORDER BY id"); }

  @Test void aReadingSentTwiceIsStoredOnce() {
    assertThat(record(pack(reading(T1, minute(0), 2.4))).stored()).isEqualTo(1);
    Recorded again = record(pack(reading(T1, minute(0), 2.4)));
    assertThat(again.stored()).isZero();
    assertThat(again.known()).isEqualTo(1);
    assertThat(telemetry.stored(T1)).containsExactly(minute(0) + "=2.4");
    assertThat(telemetry.fired.events()).hasSize(1);
    assertThat(deadLetters()).isEmpty();
  }

  @Test void aReadingTwiceInOneMessageIsStoredOnce() {
    record(pack(reading(T1, minute(0), 2.4), reading(T1, minute(0), 2.4)));
    assertThat(telemetry.stored(T1)).hasSize(1);
  }

  @Test void anotherValueForTheSameTimeKeepsTheFirstAndIsRecordedAsAConflict() {
    record(pack(reading(T1, minute(0), 2.4)));
    Recorded second = record(pack(reading(T1, minute(0), 7.7), reading(T1, minute(1), 2.5), reading(T1, minute(1), 2.6)));
    assertThat(second.refused()).isEqualTo(2);
    assertThat(telemetry.stored(T1)).containsExactly(minute(0) + "=2.4", minute(1) + "=2.5");
    assertThat(deadLetters()).hasSize(2).allSatisfy(letter -> assertThat(letter).startsWith("CONFLICT " + T1 + ":temp at "));
  }

  @Test void lateReadingsAreStoredButDoNotBecomeTheLatest() {
    record(pack(reading(T1, minute(10), 3)));
    record(pack(reading(T1, minute(5), 9), reading(T1, minute(11), 4), reading(T1, minute(7), 8)));
    record(pack(reading(T1, minute(6), 5)));
    assertThat(telemetry.stored(T1)).containsExactly(minute(5) + "=9.0", minute(6) + "=5.0", minute(7) + "=8.0", minute(10) + "=3.0", minute(11) + "=4.0");
    assertThat(telemetry.store.find(T1, SensedQuantity.TEMP)).get().satisfies(series -> {
      assertThat(series.latestAt()).isEqualTo(minute(11).toEpochMilli());
      assertThat(series.latestValue()).isEqualTo(4);
    });
  }

  @Test void numberedMessagesAreCommittedAsFarAsNoneIsMissing() {
    assertThat(record(numbered(1, reading(T1, minute(0), 1)), numbered(2)).committed()).containsExactly(new Committed("MNS", "GW1", "e1", 2));
    assertThat(record(numbered(4, reading(T1, minute(4), 1))).committed()).containsExactly(new Committed("MNS", "GW1", "e1", 2));
    assertThat(telemetry.stored(T1)).hasSize(2);
    assertThat(record(numbered(3, reading(T1, minute(3), 1))).committed()).containsExactly(new Committed("MNS", "GW1", "e1", 4));
    assertThat(record(numbered("e2", 1, reading(T1, minute(9), 1))).committed()).containsExactly(new Committed("MNS", "GW1", "e2", 1));
  }

  @Test void aCoveredMessageIsAnsweredAndDropped() {
    record(numbered(1, reading(T1, minute(0), 1)));
    Recorded again = record(numbered(1, reading(T1, minute(0), 1)));
    assertThat(again.stored()).isZero();
    assertThat(again.committed()).containsExactly(new Committed("MNS", "GW1", "e1", 1));
    assertThat(telemetry.fired.events()).hasSize(1);
  }

  @Test void nobodyMovesTheNumbersOfAnotherFacility() {
    record(numbered(1, reading(T1, minute(0), 1)));
    record(new ReadingPack("t", "KSH", "GW1", "e1", 1L, null, NOON, List.of(), List.of(new Refused(TelemetryReason.WRONG_FACILITY, "", ""))), new ReadingPack("t", "KSH", "GW1", "e1", 2L, null, NOON, List.of(), List.of()));
    assertThat(record(numbered(2, reading(T1, minute(1), 1))).committed()).containsExactly(new Committed("MNS", "GW1", "e1", 2));
    assertThat(telemetry.stored(T1)).hasSize(2);
  }

  @Test void refusalsAreKeptAndTheMessageIsStillCounted() {
    Recorded recorded = record(new ReadingPack("wms/v1/MNS/GW1/readings", "MNS", "GW1", "e1", 1L, null, NOON, List.of(), List.of(new Refused(TelemetryReason.MALFORMED, "no pack", "hello"))));
    assertThat(recorded.committed()).containsExactly(new Committed("MNS", "GW1", "e1", 1));
    assertThat(deadLetters()).containsExactly("MALFORMED no pack");
  }

  @Test void ofAMessageFullOfRefusalsAHundredAreKeptAndTheRestCounted() {
    record(new ReadingPack("t", "MNS", "GW1", null, null, null, NOON, List.of(), Collections.nCopies(250, new Refused(TelemetryReason.UNKNOWN_SENSOR, "x", "[]"))));
    assertThat(deadLetters()).hasSize(101).contains("UNKNOWN_SENSOR and 150 more of this message");
  }

  @Test void whatFollowsFromReadingsFailsAndNothingIsStoredAndTheNextTryIsGood() {
    TelemetryFixture failing = new TelemetryFixture(sql, Fired.to(event -> { throw new IllegalStateException("no"); }));
    assertThatThrownBy(() -> transacted(() -> failing.recordReadings().record(ReadingBatch.of(numbered(1, reading(T1, minute(0), 1)))))).hasMessage("no");
    assertThat(telemetry.stored(T1)).isEmpty();
    telemetry = new TelemetryFixture(sql, Fired.event());
    assertThat(record(numbered(1, reading(T1, minute(0), 1))).stored()).isEqualTo(1);
  }

  @Test void afterARollbackTheBookIsFoundOutToBeAheadAndTheNextTryIsGood() {
    record(pack(reading(T1, minute(0), 1)));
    assertThatThrownBy(() -> transacted(() -> {
      telemetry.recordReadings().record(ReadingBatch.of(pack(reading(T1, minute(5), 1), reading("MNS-A1-T2", minute(5), 1))));
      throw new IllegalStateException("the commit fails");
    })).hasMessage("the commit fails");
    assertThatThrownBy(() -> record(pack(reading(T1, minute(5), 1)))).isInstanceOf(SeriesMoved.class);
    assertThat(record(pack(reading(T1, minute(5), 1), reading("MNS-A1-T2", minute(6), 1))).stored()).isEqualTo(2);
    assertThat(telemetry.stored(T1)).hasSize(2);
    assertThat(telemetry.stored("MNS-A1-T2")).hasSize(1);
  }

  @Test void twoServersKeepTheNewestReadingsOfSensorsSideBySide() {
    TelemetryFixture other = new TelemetryFixture(sql, Fired.event());
    for (int i = 0; i < 4; i++) {
      record(pack(reading(T1, minute(i), i)));
      ReadingPack theirs = pack(reading("MNS-A1-T2", minute(i), 10 + i));
      transacted(() -> other.recordReadings().record(ReadingBatch.of(theirs)));
    }
    assertThat(telemetry.stored(T1)).hasSize(4);
    assertThat(telemetry.stored("MNS-A1-T2")).hasSize(4);
    assertThat(new LatestReadings(sql).all(SensedQuantity.TEMP)).containsOnly(entry(T1, new Latest(minute(3), NOON, 3)), entry("MNS-A1-T2", new Latest(minute(3), NOON, 13)));
  }

  @Test void aSensorTakenOverFromAnotherServerIsLookedAtAgain() {
    TelemetryFixture other = new TelemetryFixture(sql, Fired.event());
    record(pack(reading(T1, minute(0), 1)));
    transacted(() -> other.recordReadings().record(ReadingBatch.of(pack(reading(T1, minute(1), 2)))));
    assertThatThrownBy(() -> record(pack(reading(T1, minute(2), 3)))).isInstanceOf(SeriesMoved.class);
    assertThat(record(pack(reading(T1, minute(1), 2), reading(T1, minute(2), 3))).known()).isEqualTo(1);
    assertThat(telemetry.stored(T1)).hasSize(3);
  }

  @Test void aSensorFirstHeardInATransactionThatFailsIsHeardAgain() {
    record(pack(reading(T1, minute(0), 1)));
    assertThatThrownBy(() -> transacted(() -> {
      telemetry.recordReadings().record(ReadingBatch.of(pack(reading("MNS-A1-T2", minute(1), 1))));
      throw new IllegalStateException("the commit fails");
    })).hasMessage("the commit fails");
    record(pack(reading(T1, minute(1), 1)));
    assertThat(record(pack(reading("MNS-A1-T2", minute(1), 1))).stored()).isEqualTo(1);
    assertThat(telemetry.stored("MNS-A1-T2")).hasSize(1);
  }

  @Test void theOrderOfArrivalChangesNothing() {
    Random random = new Random(20261120);
    TreeMap<Instant, Double> truth = new TreeMap<>();
    List<Reading> sent = new ArrayList<>();
    for (int i = 0; i < 400; i++) truth.put(minute(i), (double) random.nextInt(100) / 10);
    truth.forEach((at, value) -> sent.addAll(Collections.nCopies(1 + random.nextInt(2), reading(T1, at, value))));
    Collections.shuffle(sent, random);
    for (int from = 0; from < sent.size(); ) {
      int to = Math.min(sent.size(), from + 1 + random.nextInt(40));
      record(pack(sent.subList(from, to).toArray(new Reading[0])));
      from = to;
    }
    assertThat(telemetry.stored(T1)).containsExactlyElementsOf(truth.entrySet().stream().map(entry -> entry.getKey() + "=" + entry.getValue()).toList());
    assertThat(telemetry.fired.events().stream().mapToInt(event -> event.fresh().values().stream().mapToInt(List::size).sum()).sum()).isEqualTo(400);
    assertThat(telemetry.store.find(T1, SensedQuantity.TEMP)).get().extracting(series -> series.latestAt()).isEqualTo(minute(399).toEpochMilli());
  }
}
