package wms.coldchain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static wms.inventory.Warehouse.A1;
import static wms.inventory.Warehouse.milk;

import jakarta.enterprise.event.Event;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import wms.catalogue.TemperatureClass;
import wms.coldchain.sql.ProfileStore;
import wms.coldchain.sql.Profiles;
import wms.coldchain.usecase.AddProfile;
import wms.coldchain.usecase.ChangeProfile;
import wms.coldchain.usecase.ChooseProfile;
import wms.coldchain.usecase.ExcursionBook;
import wms.coldchain.usecase.JudgeReadings;
import wms.coldchain.usecase.ProfileBook;
import wms.coldchain.usecase.ReadyProfiles;
import wms.coldchain.usecase.TryRules;
import wms.coldchain.usecase.WithdrawVersion;
import wms.inventory.TestClock;
import wms.inventory.Warehouse;
import wms.inventory.usecase.HoldBook;
import wms.inventory.usecase.ReceiveLot;
import wms.shared.Actor;
import wms.shared.DatabaseTest;
import wms.shared.Fired;
import wms.shared.Names;
import wms.shared.Refusal;
import wms.shared.Right;
import wms.shared.Scope;
import wms.shared.Wired;
import wms.shared.csv.ImportTables;
import wms.telemetry.Reading;
import wms.telemetry.ReadingBatch;
import wms.telemetry.ReadingPack;
import wms.telemetry.ReadingsRecorded;
import wms.telemetry.SensedQuantity;
import wms.telemetry.usecase.RecordReadings;

/** Quality control writes, tries and activates what the chilled room CJ-A must keep. */
class ProfilesTest extends DatabaseTest {
  private static final Actor QA = new Actor("qa", "Gulnar", "test", Map.of("*", Set.of(Right.SEE, Right.DECIDE_HOLD)));
  private static final RuleView WARM = new RuleView("WARM", SensedQuantity.TEMP, null, ">", 4.0, "PT15M", null, 1.0, Severity.WARNING, null, false, true);
  private static final RuleView DOOR = new RuleView("DOOR", SensedQuantity.DOOR, null, ">=", 1.0, "PT5M", null, 0.0, Severity.WARNING, null, false, false);
  private final Instant start = Warehouse.TODAY.atTime(4, 0).toInstant(ZoneOffset.UTC);
  private TestClock clock;
  private Wired house;
  private RecordReadings record;
  private JudgeReadings judge;

  @BeforeEach void aChilledRoomWithAProfileOfItsClass() {
    clock = new TestClock(start.minus(Duration.ofHours(1)));
    house = new Wired(entities, sql, clock).with(Event.class, Fired.to(event -> { if (event instanceof ReadingsRecorded recorded) judge.on(recorded); }));
    record = house.bean(RecordReadings.class);
    judge = house.bean(JudgeReadings.class);
    transacted(() -> {
      Warehouse.furnish(sql);
      sql.update("INSERT INTO gateway (code, facility) VALUES ('CJ-GW1', 'CJ')");
      sql.update("INSERT INTO sensor (code, zone, gateway, quantities, gap_limit_seconds) VALUES ('T1', 'CJ-A', 'CJ-GW1', 'temp', 300)");
      sql.update("INSERT INTO sensor (code, zone, gateway, quantities, gap_limit_seconds) VALUES ('D1', 'CJ-A', 'CJ-GW1', 'door;power', 900)");
      add("P", WARM);
    });
    clock.setTo(start);
  }

  private ProfileView add(String code, RuleView... rules) {
    return house.bean(AddProfile.class).add(new NewProfile(code, Names.of("冷藏", "Chilled"), TemperatureClass.CHILLED, 0.0, 4.0, List.of(rules)), QA);
  }

  private ProfileView change(Instant from, RuleView... rules) {
    return transacted(() -> house.bean(ChangeProfile.class).change("P", new ProfileChange(0.0, 6.0, List.of(rules), from, "summer"), profile("P").version(), QA));
  }

  private ProfileView profile(String code) { return house.bean(ProfileBook.class).profile(code); }

  private Instant minute(int minute) { return start.plusSeconds(60L * minute); }

  private void sensed(String sensor, SensedQuantity quantity, double value, int from, int to) {
    List<Reading> readings = new ArrayList<>();
    for (int minute = from; minute <= to; minute++) readings.add(new Reading(sensor, quantity, minute(minute), minute(minute), value));
    if (minute(to).isAfter(clock.instant())) clock.setTo(minute(to));
    transacted(() -> record.record(ReadingBatch.of(ReadingPack.of("CJ", "CJ-GW1", clock.instant(), readings))));
  }

  private void room(double celsius, int from, int to) { sensed("T1", SensedQuantity.TEMP, celsius, from, to); }

  private List<ExcursionView> all() { return house.bean(ExcursionBook.class).before("~", null, null, null, Scope.EVERYWHERE, 100); }

  private static RuleView warmer(double limit) { return new RuleView("WARM", SensedQuantity.TEMP, null, ">", limit, "PT15M", null, 1.0, Severity.WARNING, null, false, true); }

  @Test void aVersionTakesEffectLaterAndLateReadingsAreJudgedByTheRulesOfThen() {
    room(3, 0, 0);
    change(minute(60), warmer(6));
    assertThat(profile("P").high()).isEqualTo(4);
    assertThat(profile("P").next().rules()).extracting(RuleView::limit).containsExactly(6.0);
    clock.setTo(minute(61));
    assertThat(profile("P").high()).isEqualTo(6);
    assertThat(profile("P").next()).isNull();
    clock.setTo(minute(120));
    room(5, 1, 110);
    assertThat(all()).singleElement().satisfies(excursion -> {
      assertThat(excursion.limit()).isEqualTo(4);
      assertThat(excursion.endedAt()).isEqualTo(minute(60));
      assertThat(excursion.endReason()).isEqualTo(EndReason.RULE_CHANGED);
    });
  }

  @Test void aRuleThatStaysAsItIsGoesOnWithoutABreak() {
    room(5, 0, 10);
    change(null, WARM, DOOR);
    room(5, 11, 15);
    assertThat(all()).singleElement().satisfies(excursion -> {
      assertThat(excursion.startedAt()).isEqualTo(minute(0));
      assertThat(excursion.endedAt()).isNull();
    });
  }

  @Test void aVersionThatIsNotYetInForceIsWithdrawnAndOnlyOneWaits() {
    change(minute(60), warmer(6));
    assertThatThrownBy(() -> change(minute(90), warmer(7))).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(ColdchainReason.VERSION_PENDING));
    transacted(() -> house.bean(WithdrawVersion.class).withdraw("P", profile("P").version(), QA));
    assertThat(profile("P").next()).isNull();
    assertThatThrownBy(() -> transacted(() -> house.bean(WithdrawVersion.class).withdraw("P", profile("P").version(), QA)))
        .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(ColdchainReason.NO_VERSION_PENDING));
    clock.setTo(minute(70));
    room(5, 70, 90);
    assertThat(all()).singleElement().satisfies(excursion -> assertThat(excursion.endedAt()).isNull());
  }

  @Test void aTrialFindsWhatTheRulesWouldHaveFoundAndKeepsNothing() {
    room(3, 0, 5);
    room(5, 6, 40);
    room(2, 41, 41);
    TrialRun.Result result = house.bean(TryRules.class).run(new TrialRun("CJ-A", start, minute(41), List.of(WARM, warmerAtOnce())), QA);
    assertThat(result.onRecord()).singleElement().satisfies(excursion -> assertThat(excursion.rule()).isEqualTo("WARM"));
    assertThat(result.found()).extracting(ExcursionView::rule, ExcursionView::startedAt, ExcursionView::endedAt).containsExactly(tuple("HOT", minute(5), minute(41)), tuple("WARM", minute(5), minute(41)));
    assertThat(all()).hasSize(1);
    assertThatThrownBy(() -> house.bean(TryRules.class).run(new TrialRun("CJ-A", minute(41), start, List.of(WARM)), QA)).hasMessageContaining("NOT_BEFORE_TO");
    assertThatThrownBy(() -> house.bean(TryRules.class).run(new TrialRun("CJ-A", start.minus(Duration.ofDays(100)), start, List.of(WARM)), QA)).hasMessageContaining("TOO_LONG");
  }

  private static RuleView warmerAtOnce() { return new RuleView("HOT", SensedQuantity.TEMP, null, ">", 4.5, "PT0S", null, 0.5, Severity.CRITICAL, null, false, true); }

  @Test void aZoneKeepsTheProfileItChoseFromThenOn() {
    transacted(() -> add("P2", warmerAtOnce()));
    assertThat(profile("P2").zones()).isEmpty();
    room(5, 0, 5);
    assertThat(all()).isEmpty();
    transacted(() -> house.bean(ChooseProfile.class).choose("P2", List.of("CJ-A"), profile("P2").version(), QA));
    assertThat(profile("P2").zones()).containsExactly("CJ-A");
    assertThat(profile("P").zones()).doesNotContain("CJ-A");
    clock.pass(Duration.ofSeconds(11));
    room(5, 6, 30);
    assertThat(all()).singleElement().satisfies(excursion -> assertThat(excursion.rule()).isEqualTo("HOT"));
    assertThatThrownBy(() -> transacted(() -> house.bean(ChooseProfile.class).choose("P", List.of(), profile("P").version(), QA)))
        .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(ColdchainReason.ZONE_CHOSE_NO_OTHER));
    transacted(() -> sql.update("UPDATE zone SET temperature_class = 'FROZEN' WHERE code = 'CJ-B'"));
    assertThatThrownBy(() -> transacted(() -> house.bean(ChooseProfile.class).choose("P2", List.of("CJ-A", "CJ-B"), profile("P2").version(), QA)))
        .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(ColdchainReason.PROFILE_OF_ANOTHER_CLASS));
  }

  @Test void aDoorLeftOpenIsAnExcursionThatHoldsNoGoods() {
    transacted(() -> house.bean(ReceiveLot.class).receive(milk("1", "10", A1), Warehouse.WORKER));
    change(null, WARM, DOOR);
    clock.pass(Duration.ofSeconds(11));
    sensed("D1", SensedQuantity.DOOR, 0, 1, 1);
    sensed("D1", SensedQuantity.DOOR, 1, 2, 2);
    sensed("D1", SensedQuantity.DOOR, 0, 6, 6);
    assertThat(all()).isEmpty();
    sensed("D1", SensedQuantity.DOOR, 1, 8, 8);
    sensed("D1", SensedQuantity.DOOR, 0, 15, 15);
    assertThat(all()).singleElement().satisfies(excursion -> {
      assertThat(excursion.trouble()).isEqualTo(Trouble.DOOR_OPEN);
      assertThat(excursion.startedAt()).isEqualTo(minute(8));
      assertThat(excursion.confirmedAt()).isEqualTo(minute(13));
      assertThat(excursion.endedAt()).isEqualTo(minute(15));
      assertThat(house.bean(HoldBook.class).openFor(excursion.id())).isEmpty();
    });
  }

  @Test void aDefrostByTheClockOfTheFacilityStopsTheClockForItsLongestTime() {
    RuleView allowing = new RuleView("WARM", SensedQuantity.TEMP, null, ">", 4.0, "PT15M", null, 1.0, Severity.WARNING, null, true, true);
    transacted(() -> sql.update("INSERT INTO equipment (code, name_zh, name_en, facility, zone, kind, work_status, status_at, defrost_at, defrost_minutes, version) VALUES ('CH1', '机组', 'Chiller', 'CJ', 'CJ-A', 'CHILLER', 'WORKING', 0, ?, 20, 1)",
        minute(5).atZone(java.time.ZoneId.of(sql.first(row -> row.text("time_zone"), "SELECT time_zone FROM facility WHERE code = 'CJ'").orElseThrow())).toLocalTime().toString()));
    change(null, allowing);
    clock.pass(Duration.ofSeconds(11));
    room(5, 1, 34);
    assertThat(all()).isEmpty();
    room(5, 35, 36);
    assertThat(all()).singleElement().satisfies(excursion -> assertThat(excursion.minutesOutside()).isEqualTo(15));
  }

  @Test void everyBadFieldIsNamed() {
    RuleView bad = new RuleView("not a code", null, "soon", "=", null, null, "PT1M", -1.0, null, "PT0S", false, true);
    assertThat(faults(bad)).extracting(Refusal.Field::pointer).containsExactlyInAnyOrder("/rules/0/code", "/rules/0/quantity", "/rules/0/per", "/rules/0/bound", "/rules/0/limit", "/rules/0/duration", "/rules/0/hysteresis", "/rules/0/severity", "/rules/0/door");
    assertThat(faults(new RuleView("A", SensedQuantity.TEMP, null, ">", 95.0, "PT2H", "PT1H", 0.0, Severity.WARNING, null, false, true))).extracting(Refusal.Field::pointer).containsExactlyInAnyOrder("/rules/0/limit", "/rules/0/window");
    assertThat(faults(new RuleView("A", SensedQuantity.DOOR, null, "<=", 0.0, "PT5M", null, 0.0, Severity.WARNING, "PT5M", true, false))).extracting(Refusal.Field::pointer).containsExactlyInAnyOrder("/rules/0/bound", "/rules/0/door", "/rules/0/defrost");
    assertThat(faults(new RuleView("A", SensedQuantity.TEMP, "PT10M", "<", 3.0, "PT0S", null, 0.0, Severity.WARNING, null, false, false))).extracting(Refusal.Field::pointer).containsExactly("/rules/0/limit");
    transacted(() -> add("P2", warmerAtOnce()));
    assertThat(faults(warmerAtOnce())).extracting(Refusal.Field::pointer, Refusal.Field::code).containsExactly(tuple("/rules/0/code", "ALREADY_THERE"));
    assertThatThrownBy(() -> change(minute(-60), WARM)).hasMessageContaining("IN_THE_PAST");
    assertThatThrownBy(() -> transacted(() -> house.bean(ChangeProfile.class).change("P", new ProfileChange(5.0, 4.0, List.of(WARM), null, "x"), 1, QA))).hasMessageContaining("/high");
    assertThatThrownBy(() -> transacted(() -> house.bean(ChangeProfile.class).change("P", new ProfileChange(0.0, 4.0, List.of(WARM), null, "x"), 1, Warehouse.WORKER))).hasMessageContaining("NOT_ALLOWED");
    assertThatThrownBy(() -> transacted(() -> house.bean(ChangeProfile.class).change("P", new ProfileChange(0.0, 4.0, List.of(WARM), null, "x"), 7, QA))).hasMessageContaining("STALE");
  }

  private List<Refusal.Field> faults(RuleView rule) { return catchThrowableOfType(Refusal.class, () -> change(null, rule)).fields(); }

  @Test void everyReadyProfileCanBeTakenOver() {
    List<ReadyProfile> ready = house.bean(ReadyProfiles.class).all();
    assertThat(ready).extracting(ReadyProfile::code).contains("CHILLED-0-4", "CHILLED-0-10", "FROZEN-18", "PRODUCE-GRAPE", "VACCINE-WHO-FRIDGE", "VACCINE-WHO-SHIP-2", "PHARMA-2-8");
    for (ReadyProfile one : ready) {
      assertThat(one.rules()).as(one.code()).isNotEmpty();
      transacted(() -> house.bean(AddProfile.class).add(new NewProfile(one.code(), one.names(), one.temperatureClass(), one.low(), one.high(), one.rules()), QA));
      assertThat(profile(one.code()).rules()).containsExactlyInAnyOrderElementsOf(one.rules());
    }
  }

  @Test void rulesComeAndGoAsATable() {
    RulesTable table = new RulesTable(sql, new Profiles(sql, clock), new ProfileStore(sql));
    ImportTables tables = new ImportTables(List.of(table), entities, Fired.event(), clock);
    Actor clerk = new Actor("clerk", "Clerk", "local", Map.of("*", Set.of(Right.ADMINISTER)));
    String head = "profile,code,bound,limit_c,duration,window,hysteresis_k,severity,quantity,per,door,defrost,holds\n";
    transacted(() -> tables.load(Map.of("rules", (head + "P,DRY,<,85,PT2H,,2,WARNING,hum,,,,\nP,RISE,>,4,PT0S,,1,WARNING,temp,PT30M,PT10M,yes,no\n").getBytes(StandardCharsets.UTF_8)), clerk));
    assertThat(profile("P").rules()).extracting(RuleView::code, RuleView::quantity, RuleView::per, RuleView::door, RuleView::defrost, RuleView::holds).containsExactly(
        tuple("DRY", SensedQuantity.HUM, null, null, false, false), tuple("RISE", SensedQuantity.TEMP, "PT30M", "PT10M", true, false), tuple("WARM", SensedQuantity.TEMP, null, null, false, true));
    List<Refusal.Field> faults = catchThrowableOfType(Refusal.class, () -> transacted(() -> tables.load(Map.of("rules",
        (head + "P,A,<,1,PT1M,,0,WARNING,door,,,,\nX,B,>,1,PT1M,,0,WARNING,wind,,,,\nP,WARM,>,200,PT1M,,0,WARNING,,PT0S,PT0S,,\nP,C,>,1,PT1M,,0,WARNING,power,PT5M,,,\n").getBytes(StandardCharsets.UTF_8)), clerk))).fields();
    assertThat(faults).extracting(Refusal.Field::pointer).contains("/rows/2/bound", "/rows/3/quantity", "/rows/3/profile", "/rows/4/code", "/rows/4/per", "/rows/4/door", "/rows/5/per");
  }
}
