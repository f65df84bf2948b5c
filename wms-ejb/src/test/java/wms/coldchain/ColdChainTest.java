package wms.coldchain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static wms.inventory.Warehouse.A1;
import static wms.inventory.Warehouse.B;
import static wms.inventory.Warehouse.WORKER;
import static wms.inventory.Warehouse.kg;
import static wms.inventory.Warehouse.milk;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import wms.alarms.AlarmState;
import wms.alarms.AlarmView;
import wms.alarms.sql.AlarmEvents;
import wms.alarms.sql.Alarms;
import wms.alarms.usecase.AcknowledgeAlarm;
import wms.alarms.usecase.AlarmBook;
import wms.alarms.usecase.FindSilence;
import wms.alarms.usecase.RaiseAlarms;
import wms.alarms.usecase.TellAlarm;
import wms.catalogue.MaterialBook;
import wms.coldchain.domain.Openings;
import wms.coldchain.domain.Pauses;
import wms.coldchain.domain.Watch;
import wms.coldchain.sql.Excursions;
import wms.coldchain.sql.PostList;
import wms.coldchain.sql.Posts;
import wms.coldchain.sql.Profiles;
import wms.coldchain.sql.RecentChanges;
import wms.coldchain.sql.Watches;
import wms.coldchain.usecase.EndSilentExcursions;
import wms.coldchain.usecase.ExcursionBook;
import wms.coldchain.usecase.HoldArrivals;
import wms.coldchain.usecase.JudgeReadings;
import wms.coldchain.usecase.JudgeSeries;
import wms.coldchain.usecase.RuleClocks;
import wms.coldchain.usecase.TellExcursion;
import wms.coldchain.usecase.ZoneFitness;
import wms.coldchain.usecase.ZoneNews;
import wms.coldchain.usecase.ZoneStates;
import wms.facilities.FacilityBook;
import wms.inventory.MoveStockCommand;
import wms.inventory.StockMoved;
import wms.inventory.Warehouse;
import wms.shared.Actor;
import wms.shared.DatabaseTest;
import wms.shared.Fired;
import wms.shared.News;
import wms.shared.Refusal;
import wms.shared.Right;
import wms.shared.Scope;
import wms.telemetry.RawReading;
import wms.telemetry.Reading;
import wms.telemetry.ReadingBatch;
import wms.telemetry.ReadingPack;
import wms.telemetry.ReadingsRecorded;
import wms.telemetry.SensedQuantity;
import wms.telemetry.SensedSeries;
import wms.telemetry.TelemetryFixture;
import wms.telemetry.usecase.Hearing;
import wms.telemetry.usecase.LatestReadings;
import wms.telemetry.usecase.Readings;
import wms.telemetry.usecase.SensorBook;

/** The chilled room CJ-A must stay at most 4 C; above it for 15 minutes is an excursion, which ends at 3 C. */
class ColdChainTest extends DatabaseTest {
  private static final String SENSOR = "CJ-A-T1";
  private Warehouse house;
  private TelemetryFixture telemetry;
  private Posts posts;
  private JudgeReadings judge;
  private HoldArrivals arrivals;
  private RaiseAlarms alarms;
  private AlarmBook alarmBook;
  private ExcursionBook excursions;
  private ZoneStates states;
  private Fired<Object> events;
  private Instant start;

  @BeforeEach void aChilledRoomWithASensor() {
    house = new Warehouse(sql, Fired.<StockMoved>to(moved -> arrivals.on(moved)));
    events = Fired.to(this::pass);
    telemetry = new TelemetryFixture(sql, Fired.<ReadingsRecorded>to(recorded -> judge.on(recorded)));
    Profiles profiles = new Profiles(sql, house.clock);
    Excursions kept = new Excursions(sql);
    states = new ZoneStates(sql, profiles, new LatestReadings(sql), house.clock);
    TellExcursion tell = new TellExcursion(kept, house.turns, house.presence, house.holds, house.holdLots, house.releaseHolds, events, house.clock);
    Readings readings = new Readings(telemetry.store, telemetry.sums);
    posts = new Posts(new PostList(sql, profiles), house.clock);
    judge = new JudgeReadings(posts, new Watches(sql), new JudgeSeries(new Watches(sql), kept, readings, new RecentChanges(readings), new RuleClocks(readings), house.clock), new LatestReadings(sql), tell);
    arrivals = new HoldArrivals(kept, tell);
    alarmBook = new AlarmBook(sql);
    alarms = new RaiseAlarms(new Alarms(sql), new TellAlarm(alarmBook, new AlarmEvents(sql), events), house.deeds, house.clock);
    excursions = new ExcursionBook(sql);
    start = house.clock.instant();
    transacted(() -> {
      Warehouse.furnish(sql);
      sql.update("INSERT INTO gateway (code, facility) VALUES ('CJ-GW1', 'CJ')");
      sql.update("INSERT INTO sensor (code, zone, gateway, quantities, gap_limit_seconds) VALUES (?, 'CJ-A', 'CJ-GW1', 'temp', 300)", SENSOR);
      sql.update("INSERT INTO cold_profile (code, temperature_class, name_zh, name_en, low_c, high_c) VALUES ('P', 'CHILLED', '冷藏', 'Chilled', 0, 4)");
      rule("WARM", Bound.ABOVE, 4, 15, null);
    });
  }

  private void rule(String code, Bound bound, double limit, int minutes, Integer windowMinutes) {
    sql.update("INSERT INTO cold_rule (code, profile, bound, limit_c, duration_s, window_s, hysteresis_k, severity) VALUES (?, 'P', ?, ?, ?, ?, 1, 'CRITICAL')", code, bound, limit, minutes * 60, windowMinutes == null ? null : windowMinutes * 60);
  }

  private void pass(Object event) {
    if (event instanceof ExcursionOpened opened) alarms.on(opened);
    if (event instanceof ExcursionClosed closed) alarms.on(closed);
    if (event instanceof ExcursionWithdrawn withdrawn) alarms.on(withdrawn);
  }

  private Instant minute(int minute) { return start.plusSeconds(60L * minute); }

  /** The room at that temperature, a reading a minute. */
  private void room(double celsius, int from, int to) {
    List<Reading> readings = new ArrayList<>();
    for (int minute = from; minute <= to; minute++) readings.add(reading(minute, celsius));
    send(readings);
  }

  private Reading reading(int minute, double celsius) { return new Reading(SENSOR, SensedQuantity.TEMP, minute(minute), minute(minute), celsius); }

  private void send(List<Reading> readings) {
    Instant last = readings.stream().map(Reading::at).max(Instant::compareTo).orElseThrow();
    if (last.isAfter(house.clock.instant())) house.clock.setTo(last);
    transacted(() -> telemetry.recordReadings().record(ReadingBatch.of(ReadingPack.of("CJ", "CJ-GW1", house.clock.instant(), readings))));
  }

  private void receive(String number) { transacted(() -> house.receiveLot.receive(milk(number, "10", A1), WORKER)); }

  private List<ExcursionView> all() { return excursions.before("~", null, null, null, Scope.EVERYWHERE, 100).stream().sorted(java.util.Comparator.comparing(ExcursionView::startedAt)).toList(); }

  private ExcursionView only() {
    assertThat(all()).hasSize(1);
    return all().get(0);
  }

  private boolean isHeld(String lot) { return house.holds.openFor(only().id()).stream().anyMatch(hold -> hold.lot().equals("L-" + lot)); }

  @Test void aRoomThatIsWarmForTooLongHarmsWhatIsInIt() {
    receive("1");
    room(3, 0, 1);
    room(5, 2, 15);
    assertThat(all()).isEmpty();
    room(5, 16, 16);
    assertThat(only()).satisfies(excursion -> {
      assertThat(excursion.startedAt()).isEqualTo(minute(1));
      assertThat(excursion.confirmedAt()).isEqualTo(minute(16));
      assertThat(excursion.endedAt()).isNull();
      assertThat(excursion.lots()).singleElement().satisfies(lot -> {
        assertThat(lot.lot()).isEqualTo("L-1");
        assertThat(lot.held()).isTrue();
        assertThat(lot.quantity()).isEqualTo(kg("10"));
      });
    });
    room(2.9, 17, 17);
    assertThat(only().endReason()).isEqualTo(EndReason.REGAINED);
    assertThat(only().endedAt()).isEqualTo(minute(17));
    assertThat(isHeld("1")).isTrue();
    assertThat(house.proof.prove("CJ", null, null).ok()).isTrue();
  }

  @Test void goodsThatLeftDuringItAndGoodsThatComeWhileItGoesOnAreHeldToo() {
    receive("1");
    receive("2");
    room(5, 0, 5);
    transacted(() -> house.moveStock.move(new MoveStockCommand("L-1", A1, B, kg("10"), null), WORKER));
    room(5, 6, 20);
    assertThat(isHeld("1")).isTrue();
    assertThat(isHeld("2")).isTrue();
    transacted(() -> house.receiveLot.receive(milk("3", "5", B), WORKER));
    transacted(() -> house.moveStock.move(new MoveStockCommand("L-3", B, A1, kg("5"), null), WORKER));
    assertThat(isHeld("3")).isTrue();
    assertThat(only().lots()).hasSize(3);
  }

  @Test void lateDataThatClearAnExcursionWithdrawItsHoldsAndItsAlarm() {
    receive("1");
    List<Reading> all = new ArrayList<>();
    for (int minute = 0; minute <= 16; minute += 4) all.add(reading(minute, 5));
    send(all);
    assertThat(isHeld("1")).isTrue();
    send(List.of(reading(10, 3.5)));
    assertThat(only().endReason()).isEqualTo(EndReason.WITHDRAWN);
    assertThat(house.holds.openFor(only().id())).isEmpty();
    assertThat(alarmBook.before("~", null, List.of(), Scope.EVERYWHERE, 10)).singleElement().extracting(AlarmView::state).isEqualTo(AlarmState.RETURNED_UNACKNOWLEDGED);
  }

  @Test void anExcursionWhoseSensorDiesEndsAndGoesOnWhenTheReadingsWereOnlyDelayed() {
    room(5, 0, 20);
    EndSilentExcursions silence = new EndSilentExcursions(new SensorBook(sql, new LatestReadings(sql), house.clock), new LatestReadings(sql), new Excursions(sql), new TellExcursion(new Excursions(sql), house.turns, house.presence, house.holds, house.holdLots, house.releaseHolds, events, house.clock), house.clock);
    house.clock.pass(Duration.ofSeconds(299));
    transacted(silence::end);
    assertThat(only().endReason()).isNull();
    house.clock.pass(Duration.ofSeconds(2));
    transacted(silence::end);
    assertThat(only().endReason()).isEqualTo(EndReason.SENSOR_SILENT);
    assertThat(only().endedAt()).isEqualTo(minute(20));
    room(5, 21, 40);
    assertThat(only().endReason()).isNull();
    room(2, 41, 41);
    assertThat(only().startedAt()).isEqualTo(minute(0));
    assertThat(only().endedAt()).isEqualTo(minute(41));
  }

  @Test void theOrderOfArrivalChangesNoExcursion() {
    transacted(() -> {
      rule("COLD", Bound.BELOW, 1, 10, null);
      rule("SUM", Bound.ABOVE, 4, 20, 60);
      sql.update("INSERT INTO cold_rule (code, profile, bound, limit_c, duration_s, hysteresis_k, severity, door_s) VALUES ('DOOR', 'P', 'ABOVE', 4, 600, 1, 'WARNING', 480)");
      sql.update("INSERT INTO cold_rule (code, profile, bound, limit_c, duration_s, window_s, hysteresis_k, severity, door_s) VALUES ('DOOR-SUM', 'P', 'ABOVE', 4, 900, 3600, 0.5, 'WARNING', 300)");
      sql.update("INSERT INTO cold_rule (code, profile, bound, limit_c, per_s, duration_s, hysteresis_k, severity) VALUES ('RISE', 'P', 'ABOVE', 2.5, 600, 0, 1, 'WARNING')");
      sql.update("INSERT INTO cold_rule (code, profile, bound, limit_c, duration_s, hysteresis_k, severity, valid_to) VALUES ('NEXT', 'P', 'ABOVE', 4, 600, 1, 'WARNING', ?)", minute(120));
      sql.update("INSERT INTO cold_rule (code, profile, bound, limit_c, duration_s, hysteresis_k, severity, valid_from) VALUES ('NEXT', 'P', 'ABOVE', 3.5, 300, 0.5, 'WARNING', ?)", minute(120));
    });
    Random random = new Random(kind.ordinal() + 7);
    for (int round = 0; round < 6; round++) {
      String sensor = "CJ-A-R" + round;
      String door = "CJ-A-D" + round;
      transacted(() -> {
        sql.update("UPDATE sensor SET zone = 'CJ-B'");
        sql.update("INSERT INTO sensor (code, zone, gateway, quantities, gap_limit_seconds) VALUES (?, 'CJ-A', 'CJ-GW1', 'temp', 300)", sensor);
        sql.update("INSERT INTO sensor (code, zone, gateway, quantities, gap_limit_seconds) VALUES (?, 'CJ-A', 'CJ-GW1', 'door', 900)", door);
      });
      house.clock.pass(Duration.ofSeconds(11));
      List<Reading> truth = new ArrayList<>();
      double value = 3;
      for (int minute = 0; minute < 240; minute += random.nextInt(25) == 0 ? 9 : 1 + random.nextInt(2)) {
        value += random.nextGaussian() + (2.5 - value) / 15;
        truth.add(new Reading(sensor, SensedQuantity.TEMP, minute(minute), minute(minute), Math.round(value * 10) / 10.0));
      }
      List<Reading> doors = new ArrayList<>();
      for (int minute = 1; minute < 240; minute += 1 + random.nextInt(7)) doors.add(new Reading(door, SensedQuantity.DOOR, minute(minute).plusSeconds(30), minute(minute), random.nextInt(2)));
      List<Reading> sent = new ArrayList<>(truth);
      sent.addAll(doors);
      for (int i = 0; i < 30; i++) sent.add(truth.get(random.nextInt(truth.size())));
      if (round % 2 == 0) Collections.shuffle(sent, random);
      else for (int i = 0; i < 20; i++) Collections.swap(sent, random.nextInt(sent.size()), random.nextInt(sent.size()));
      for (int from = 0; from < sent.size(); ) {
        int to = Math.min(sent.size(), from + 1 + random.nextInt(25));
        send(sent.subList(from, to));
        from = to;
      }
      for (Rule rule : posts.of(sensor).rules(SensedQuantity.TEMP)) {
        Duration window = rule.allowance().door();
        Pauses pauses = window == null ? Pauses.NONE : Pauses.of(Openings.of(doors.stream().map(one -> new RawReading(one.at(), one.value(), one.receivedAt())).toList(), 900_000, window.toMillis()));
        Watch watch = new Watch(rule, 300_000, pauses, null);
        watch.takeAll(truth.stream().map(reading -> new RawReading(reading.at(), reading.value(), reading.receivedAt())).toList());
        List<String> wanted = watch.episodes().stream().map(e -> e.startedAt() + " " + e.confirmedAt() + " " + e.endedAt() + " " + e.endReason() + " " + e.extreme() + " " + e.outside()).toList();
        List<String> found = new Excursions(sql).since(sensor, rule, 0).stream().map(e -> e.startedAt().toEpochMilli() + " " + e.confirmedAt().toEpochMilli() + " "
            + (e.endedAt() == null ? null : e.endedAt().toEpochMilli()) + " " + e.endReason() + " " + e.extreme() + " " + Math.round(e.minutesOutside() * 60_000)).toList();
        assertThat(found).as("rule %s of round %d", rule, round).isEqualTo(wanted);
      }
    }
  }

  @Test void aZoneStandsAgainstItsBand() {
    assertThat(states.temperature("CJ-A").orElseThrow().state()).isEqualTo(ZoneTemperature.State.STALE);
    assertThat(states.temperature("CJ-B").orElseThrow().state()).isEqualTo(ZoneTemperature.State.NONE);
    room(3, 0, 1);
    assertThat(states.of("CJ").get("CJ-A")).satisfies(zone -> {
      assertThat(zone.state()).isEqualTo(ZoneTemperature.State.OK);
      assertThat(zone.temperature()).isEqualTo(3);
      assertThat(zone.low()).isZero();
      assertThat(zone.high()).isEqualTo(4);
    });
    room(5, 2, 4);
    assertThat(states.temperature("CJ-A").orElseThrow()).satisfies(zone -> {
      assertThat(zone.state()).isEqualTo(ZoneTemperature.State.WARN);
      assertThat(zone.outsideSince()).isEqualTo(minute(1));
    });
    room(5, 5, 16);
    assertThat(states.temperature("CJ-A").orElseThrow().state()).isEqualTo(ZoneTemperature.State.ALARM);
    room(3, 17, 17);
    house.clock.pass(Duration.ofMinutes(6));
    assertThat(states.temperature("CJ-A").orElseThrow().state()).isEqualTo(ZoneTemperature.State.STALE);
  }

  @Test void aNewLoadWarmsItsPreCoolerAndHarmsNothingButFrostDoes() {
    transacted(() -> {
      sql.update("UPDATE zone SET zone_use = 'PRECOOLING' WHERE code = 'CJ-A'");
      rule("COLD", Bound.BELOW, -1, 15, null);
    });
    receive("1");
    room(12, 0, 60);
    assertThat(all()).isEmpty();
    room(-2, 61, 90);
    assertThat(only().rule()).isEqualTo("COLD");
    assertThat(isHeld("1")).isTrue();
  }

  @Test void theScreensHearOnceOfAZoneHoweverOftenItsSensorsSpoke() {
    List<News> heard = new ArrayList<>();
    ZoneNews news = new ZoneNews(posts, states, Fired.to(heard::add));
    room(3, 0, 1);
    for (int i = 0; i < 3; i++) news.on(new ReadingsRecorded(Map.of(new SensedSeries(SENSOR, SensedQuantity.TEMP), List.of(reading(1, 3)), new SensedSeries(SENSOR, SensedQuantity.HUM), List.of(new Reading(SENSOR, SensedQuantity.HUM, minute(1), minute(1), 90))), Map.of()));
    news.tell();
    news.tell();
    assertThat(heard).singleElement().satisfies(one -> {
      assertThat(one.topic()).isEqualTo("zone");
      assertThat(one.key()).isEqualTo("CJ-A");
      assertThat(one.data()).containsEntry("temperature", 3.0).containsEntry("state", "OK");
    });
  }

  @Test void aZoneThatIsTooWarmOrOfTheWrongClassTakesNoGoods() {
    ZoneFitness fitness = new ZoneFitness(new MaterialBook(sql), new FacilityBook(sql), new Profiles(sql, house.clock), states);
    refused(fitness, null, ColdchainReason.ZONE_TEMPERATURE_UNKNOWN);
    room(3, 0, 0);
    fitness.mustSuit("CJ-A", "MILK");
    fitness.mustSuit("CJ-A", "MILK", PulpTemperature.probed(4, start));
    refused(fitness, 4.1, ColdchainReason.GOODS_TOO_WARM);
    room(-0.5, 1, 1);
    refused(fitness, null, ColdchainReason.ZONE_TOO_COLD);
    room(5, 2, 2);
    assertThatThrownBy(() -> fitness.mustSuit("CJ-A", "MILK")).isInstanceOfSatisfying(Refusal.class, refusal -> {
      assertThat(refusal.reason()).isEqualTo(ColdchainReason.ZONE_TOO_WARM);
      assertThat(refusal.params()).containsEntry("zone", "CJ-A").containsEntry("temperature", 5.0).containsEntry("limit", 4.0).containsEntry("material", "MILK");
    });
    room(3, 3, 3);
    house.clock.pass(Duration.ofMinutes(6));
    refused(fitness, null, ColdchainReason.ZONE_TEMPERATURE_UNKNOWN);
    transacted(() -> sql.update("UPDATE zone SET temperature_class = 'FROZEN' WHERE code = 'CJ-A'"));
    refused(fitness, null, ColdchainReason.ZONE_WRONG_CLASS);
  }

  private void refused(ZoneFitness fitness, Double probe, ColdchainReason reason) {
    PulpTemperature pulp = probe == null ? null : PulpTemperature.probed(probe, start);
    assertThatThrownBy(() -> fitness.mustSuit("CJ-A", "MILK", pulp)).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(reason));
  }

  @Test void anAlarmGoesThroughItsStates() {
    Actor lead = new Actor("zhang", "Zhang", "test", Map.of("CJ", Set.of(Right.ANSWER_ALARM)));
    AcknowledgeAlarm acknowledge = new AcknowledgeAlarm(alarmBook, new Alarms(sql), new TellAlarm(alarmBook, new AlarmEvents(sql), events), house.deeds, house.clock);
    receive("1");
    room(5, 0, 16);
    AlarmView raised = alarmBook.before("~", "CJ", List.of(AlarmState.UNACKNOWLEDGED), Scope.EVERYWHERE, 10).get(0);
    assertThat(raised.code()).isEqualTo(wms.alarms.AlarmCode.EXCURSION_WARM);
    assertThat(raised.lotsHeld()).isEqualTo(1);
    assertThat(raised.params()).containsEntry("limit", 4.0).containsEntry("sensor", SENSOR);
    assertThat(alarmBook.openByFacility()).containsEntry("CJ", 1);
    assertThatThrownBy(() -> transacted(() -> acknowledge.acknowledge(raised.id(), " ", lead))).hasMessageContaining("COMMENT_MISSING");
    assertThatThrownBy(() -> transacted(() -> acknowledge.acknowledge(raised.id(), "seen", WORKER))).hasMessageContaining("NOT_ALLOWED");
    assertThat(transacted(() -> acknowledge.acknowledge(raised.id(), "door was open", lead)).state()).isEqualTo(AlarmState.ACKNOWLEDGED);
    assertThatThrownBy(() -> transacted(() -> acknowledge.acknowledge(raised.id(), "again", lead))).hasMessageContaining("ALREADY_ACKNOWLEDGED");
    room(2, 17, 17);
    assertThat(alarmBook.alarm(raised.id()).state()).isEqualTo(AlarmState.NORMAL);
    assertThat(alarmBook.openByFacility()).isEmpty();
  }

  @Test void silenceRaisesOneAlarmAndBehindASilentGatewayOnlyTheGatewayIsTold() {
    FindSilence silence = new FindSilence(sql, new LatestReadings(sql), new Alarms(sql), alarms, new Hearing(house.clock), house.clock);
    room(3, 0, 0);
    transacted(silence::find);
    assertThat(alarmBook.before("~", null, List.of(), Scope.EVERYWHERE, 10)).isEmpty();
    house.clock.pass(Duration.ofSeconds(301));
    transacted(() -> sql.update("UPDATE gateway SET last_seen_at = ?", house.clock.instant()));
    transacted(silence::find);
    transacted(silence::find);
    assertThat(alarmBook.before("~", null, List.of(), Scope.EVERYWHERE, 10)).singleElement().extracting(AlarmView::code).isEqualTo(wms.alarms.AlarmCode.SENSOR_SILENT);
    house.clock.pass(Duration.ofSeconds(301));
    transacted(silence::find);
    assertThat(alarmBook.before("~", null, List.of(AlarmState.UNACKNOWLEDGED), Scope.EVERYWHERE, 10)).singleElement().extracting(AlarmView::code).isEqualTo(wms.alarms.AlarmCode.GATEWAY_SILENT);
    room(3, 11, 11);
    transacted(silence::find);
    assertThat(alarmBook.before("~", null, List.of(AlarmState.UNACKNOWLEDGED), Scope.EVERYWHERE, 10)).isEmpty();
  }

  @Test void aGatewayThatCatchesUpIsNotSilent() {
    FindSilence silence = new FindSilence(sql, new LatestReadings(sql), new Alarms(sql), alarms, new Hearing(house.clock), house.clock);
    house.clock.pass(Duration.ofHours(3));
    room(3, 0, 10);
    transacted(silence::find);
    assertThat(alarmBook.before("~", null, List.of(), Scope.EVERYWHERE, 10)).isEmpty();
  }

  @Test void whoSpokeWhileNobodyListenedIsNotCalledSilent() {
    room(3, 0, 0);
    house.clock.pass(Duration.ofHours(3));
    Hearing hearing = new Hearing(house.clock);
    FindSilence silence = new FindSilence(sql, new LatestReadings(sql), new Alarms(sql), alarms, hearing, house.clock);
    house.clock.pass(Duration.ofSeconds(300));
    transacted(silence::find);
    assertThat(alarmBook.before("~", null, List.of(), Scope.EVERYWHERE, 10)).isEmpty();
    house.clock.pass(Duration.ofSeconds(1));
    transacted(silence::find);
    assertThat(alarmBook.before("~", null, List.of(), Scope.EVERYWHERE, 10)).singleElement().extracting(AlarmView::code).isEqualTo(wms.alarms.AlarmCode.GATEWAY_SILENT);
    hearing.begin();
    transacted(silence::find);
    assertThat(alarmBook.before("~", null, List.of(AlarmState.UNACKNOWLEDGED), Scope.EVERYWHERE, 10)).as("nothing has come yet").hasSize(1);
  }
}
