package wms.coldchain;

import static org.assertj.core.api.Assertions.assertThat;
import static wms.inventory.Warehouse.A1;
import static wms.inventory.Warehouse.milk;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import wms.coldchain.usecase.ExcursionsNeedReadings;
import wms.coldchain.usecase.HoldsNeedReadings;
import wms.inventory.TestClock;
import wms.inventory.Warehouse;
import wms.inventory.usecase.ReceiveLot;
import wms.shared.DatabaseTest;
import wms.shared.Wired;

/** Raw readings that are evidence are not dropped: those around an excursion, and those around the time in which goods were held. It is noon. */
class EvidenceTest extends DatabaseTest {
  private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
  private static final String SENSOR = "CJ-A-T1";
  private ExcursionsNeedReadings excursions;
  private HoldsNeedReadings holds;
  private ReceiveLot receive;

  @BeforeEach void aRoomWithASensor() {
    Wired house = new Wired(entities, sql, new TestClock(NOON));
    excursions = house.bean(ExcursionsNeedReadings.class);
    holds = house.bean(HoldsNeedReadings.class);
    receive = house.bean(ReceiveLot.class);
    transacted(() -> {
      Warehouse.furnish(sql);
      sql.update("INSERT INTO gateway (code, facility) VALUES ('CJ-GW1', 'CJ')");
      sql.update("INSERT INTO sensor (code, zone, gateway, quantities, gap_limit_seconds) VALUES (?, 'CJ-A', 'CJ-GW1', 'temp', 300)", SENSOR);
    });
  }

  @Test void anExcursionIsEvidenceFromAnHourBeforeToAnHourAfter() {
    excursion("CJ-A", SENSOR, 5, 7, "REGAINED");
    assertThat(Stream.of(3, 4, 5, 6, 7, 8, 9).filter(hour -> excursionsNeed("CJ-A", "CJ-A-T2", hour))).containsExactly(4, 5, 6, 7, 8);
    assertThat(excursionsNeed("CJ-B", "CJ-B-T1", 6)).as("another room").isFalse();
  }

  @Test void aSensorThatHangsElsewhereNowKeepsWhatItSensedThere() {
    excursion("CJ-B", SENSOR, 5, 7, "REGAINED");
    assertThat(excursionsNeed("CJ-A", SENSOR, 6)).isTrue();
  }

  @Test void oneThatGoesOnNeedsEverythingSinceAndOneThatWasWithdrawnNothing() {
    excursion("CJ-A", SENSOR, 5, 6, "WITHDRAWN");
    assertThat(excursionsNeed("CJ-A", SENSOR, 5)).isFalse();
    excursion("CJ-A", SENSOR, 2, null, null);
    assertThat(Stream.of(0, 1, 2, 11, 12).filter(hour -> excursionsNeed("CJ-A", SENSOR, hour))).containsExactly(1, 2, 11, 12);
  }

  @Test void heldGoodsNeedWhatWasSensedAroundThem() {
    transacted(() -> receive.receive(milk("1", "10", A1), Warehouse.WORKER));
    hold("H1", "L-1", 4, 6);
    assertThat(Stream.of(2, 3, 4, 5, 6, 7, 8).filter(hour -> holdsNeed("CJ-A", hour))).containsExactly(3, 4, 5, 6, 7);
    assertThat(holdsNeed("CJ-B", 5)).as("another room").isFalse();
    hold("H2", "L-1", 9, null);
    assertThat(Stream.of(7, 8, 11, 12).filter(hour -> holdsNeed("CJ-A", hour))).containsExactly(7, 8, 11, 12);
  }

  private boolean excursionsNeed(String zone, String sensor, int hour) { return excursions.of(sensor, zone, at(hour), at(hour + 1)).stream().anyMatch(stretch -> stretch.touches(at(hour), at(hour + 1))); }

  private boolean holdsNeed(String zone, int hour) { return holds.of(SENSOR, zone, at(hour), at(hour + 1)).stream().anyMatch(stretch -> stretch.touches(at(hour), at(hour + 1))); }

  /** From half past the one hour to half past the other. */
  private void excursion(String zone, String sensor, int from, Integer to, String end) {
    transacted(() -> sql.update("INSERT INTO excursion (id, facility, zone, sensor, rule_code, quantity, bound, limit_c, severity, started_at, confirmed_at, ended_at, end_reason, extreme_c, outside_ms, holds) VALUES (?, 'CJ', ?, ?, 'WARM', 'TEMP', 'ABOVE', 4, 'CRITICAL', ?, ?, ?, ?, 9, 60000, 1)",
      zone + from, zone, sensor, half(from), half(from), to == null ? null : half(to), end));
  }

  private void hold(String id, String lot, int from, Integer to) {
    transacted(() -> sql.update("INSERT INTO stock_hold (id, lot, place, zone_code, facility, reason, reference, placed_at, placed_by, ended_at, version) VALUES (?, ?, ?, 'CJ-A', 'CJ', 'DAMAGED', 'x', ?, 'li', ?, 1)",
      id, lot, A1.code(), half(from), to == null ? null : half(to)));
  }

  private static Instant at(int hour) { return NOON.minus(Duration.ofHours(12)).plus(Duration.ofHours(hour)); }

  private static Instant half(int hour) { return at(hour).plus(Duration.ofMinutes(30)); }
}
