package wms.telemetry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static wms.telemetry.TelemetryFixture.NOON;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import wms.facilities.AddEquipment;
import wms.shared.Actor;
import wms.shared.DatabaseTest;
import wms.shared.Deed;
import wms.shared.Fired;
import wms.shared.Refusal;
import wms.shared.Right;
import wms.shared.Scope;
import wms.telemetry.domain.Dialect;
import wms.telemetry.domain.RawMessage;
import wms.telemetry.sql.DeadLetters;
import wms.telemetry.sql.GatewayLog;
import wms.telemetry.sql.NewSensors;
import wms.telemetry.sql.ProgressBook;
import wms.telemetry.sql.Registry;
import wms.telemetry.usecase.LetterBook;
import wms.telemetry.usecase.NewSensorBook;
import wms.telemetry.usecase.PutLetterAside;
import wms.telemetry.usecase.RecordKept;
import wms.telemetry.usecase.RecordReadings;
import wms.telemetry.usecase.RegisterSensor;
import wms.telemetry.usecase.SendAgain;

/** A sensor nobody registered, a gateway nobody registered, a wrong unit: what they said is kept, put right, and recorded. */
class NewSensorStoryTest extends DatabaseTest {
  private static final Actor ADMIN = new Actor("root", "Root", "local", Map.of("*", Set.of(Right.values())));
  private static final Actor LEAD = new Actor("lead", "Lead", "local", Map.of("MNS", Set.of(Right.SEE, Right.ANSWER_ALARM)));
  private static final Clock CLOCK = Clock.fixed(NOON, ZoneOffset.UTC);
  private final Fired<Deed> deeds = Fired.event();
  private TelemetryFixture telemetry;
  private Registry registry;
  private int room = NewSensors.MOST_READINGS;
  private int mostLetters = DeadLetters.MOST_LETTERS;

  @BeforeEach void aColdStore() {
    telemetry = new TelemetryFixture(sql, Fired.event());
    transacted(() -> telemetry.aColdStoreWithSensors(1));
    registry = new Registry(sql, CLOCK);
  }

  private RecordReadings readings() { return new RecordReadings(new GatewayLog(sql), telemetry.store, new ProgressBook(sql), new NewSensors(sql, room), new DeadLetters(sql, mostLetters, DeadLetters.MOST_BYTES), telemetry.fired); }

  private RecordKept kept() { return new RecordKept(sql, readings(), new DeadLetters(sql), deeds, CLOCK); }

  private SendAgain sendAgain() { return new SendAgain(sql, registry, readings(), deeds, CLOCK); }

  private Recorded hear(String gateway, String json) {
    registry.look();
    ReadingPack pack = registry.reader().read(RawMessage.of("wms/v1/MNS/" + gateway + "/readings", "MNS", gateway, Dialect.SENML_JSON, NOON, json.getBytes(StandardCharsets.UTF_8)));
    return transacted(() -> readings().record(ReadingBatch.of(pack)));
  }

  private static String said(String sensor, int minutesAgo, double value) { return "{\"n\":\"" + sensor + ":temp\",\"u\":\"Cel\",\"v\":" + value + ",\"t\":" + NOON.minusSeconds(60L * minutesAgo).getEpochSecond() + "}"; }

  private void register(String code, String zone) { register(new SensorRegistration(code, "GW1", zone, List.of("temp"), 300, null, null, null), ADMIN); }

  private void register(SensorRegistration registration, Actor by) { transacted(() -> new RegisterSensor(sql, new AddEquipment(sql, deeds, CLOCK), deeds).register(registration, by)); }

  private void catchUp() {
    List<RecordKept.Waiting> waiting = transacted(() -> kept().waiting());
    for (RecordKept.Waiting sensor : waiting) while (transacted(() -> kept().some(sensor)));
  }

  private List<NewSensor> newSensors() { return new NewSensorBook(sql).after("", Scope.EVERYWHERE, 100); }

  private List<DeadLetter> letters() { return new LetterBook(sql).letters("~", null, null, false, true, Scope.EVERYWHERE, 5_000); }

  private Refusal refused(Runnable work) { return catchThrowableOfType(Refusal.class, () -> transacted(work)); }

  @Test void whatAnUnknownSensorSaidIsKeptUntilItIsRegisteredAndThenRecordedByItsOwnTime() {
    for (int minute = 60; minute > 0; minute--) hear("GW1", "[" + said("N1", minute, minute / 100.0) + "," + said("MNS-A1-T1", minute, 4) + "]");
    assertThat(newSensors()).singleElement().satisfies(sensor -> {
      assertThat(sensor.kept()).isEqualTo(60);
      assertThat(sensor.newest()).containsEntry("temp", 0.01);
      assertThat(sensor.registered()).isFalse();
    });
    assertThat(letters()).hasSize(60).allSatisfy(letter -> assertThat(letter.reason()).isEqualTo("UNKNOWN_SENSOR"));
    assertThat(new LetterBook(sql).letters("~", null, null, null, false, Scope.EVERYWHERE, 500)).isEmpty();

    register("N1", "MNS-A1");
    assertThat(newSensors().get(0).registered()).isTrue();
    hear("GW1", "[" + said("N1", 0, 7) + "]");
    catchUp();

    assertThat(telemetry.stored("N1")).hasSize(61).first().isEqualTo(NOON.minusSeconds(60 * 60) + "=0.6");
    assertThat(telemetry.store.find("N1", SensedQuantity.TEMP)).get().extracting(series -> series.latestValue()).isEqualTo(7.0);
    assertThat(newSensors()).isEmpty();
    assertThat(letters()).isEmpty();
    assertThat(deeds.events()).extracting(Deed::action).containsExactly("telemetry.sensor.registered", "telemetry.sensor.caughtUp");
    assertThat(deeds.events().get(1).details()).containsEntry("recorded", 60L);
    assertThat(telemetry.fired.events()).last().satisfies(event -> assertThat(event.fresh().values().stream().flatMap(List::stream)).hasSize(60).allSatisfy(reading -> assertThat(reading.at()).isBefore(NOON)));
  }

  @Test void readingsSentTwiceWhileTheyWaitAreRecordedOnce() {
    hear("GW1", "[" + said("N1", 5, 3) + "]");
    hear("GW1", "[" + said("N1", 5, 3) + "]");
    register("N1", "MNS-A1");
    catchUp();
    assertThat(telemetry.stored("N1")).hasSize(1);
  }

  @Test void moreThanOneStepIsTakenForMany() {
    for (int i = 0; i < 3; i++) {
      StringBuilder pack = new StringBuilder("[");
      for (int minute = 0; minute < 1_000; minute++) pack.append(minute == 0 ? "" : ",").append(said("N1", 3_000 - i * 1_000 - minute, 2));
      hear("GW1", pack.append("]").toString());
    }
    register("N1", "MNS-A1");
    catchUp();
    assertThat(telemetry.stored("N1")).hasSize(3_000);
    assertThat(newSensors()).isEmpty();
  }

  @Test void whenThereIsNoRoomTheOldestGiveWayAndAreCounted() {
    room = 100;
    for (int minute = 130; minute > 0; minute--) hear("GW1", "[" + said(minute % 2 == 0 ? "N1" : "N2", minute, 2) + "]");
    assertThat(newSensors()).hasSize(2).allSatisfy(sensor -> assertThat(sensor.kept() + sensor.dropped()).isEqualTo(65)).allSatisfy(sensor -> assertThat(sensor.dropped()).isPositive());
    assertThat(newSensors().stream().mapToInt(NewSensor::kept).sum()).isBetween(90, 100);
    register("N1", "MNS-A1");
    catchUp();
    assertThat(telemetry.stored("N1")).last().isEqualTo(NOON.minusSeconds(120) + "=2.0");
  }

  @Test void moreNewSensorsThanAnybodyWouldRegisterAreListedOnly() {
    StringBuilder pack = new StringBuilder("[");
    for (int i = 0; i < 600; i++) pack.append(i == 0 ? "" : ",").append(said("N" + i, 1, 2));
    hear("GW1", pack.append("]").toString());
    assertThat(new NewSensorBook(sql).after("", Scope.EVERYWHERE, 1_000)).hasSize(500);
    assertThat(letters()).hasSize(201);
  }

  @Test void whoRegistersMustBeAllowedAndSaysEverything() {
    assertThat(refused(() -> register(new SensorRegistration("N1", "GW1", "MNS-A1", List.of("temp"), 300, null, null, null), LEAD)).kind()).isEqualTo(Refusal.Kind.FORBIDDEN);
    assertThat(refused(() -> register(new SensorRegistration("N 1", null, "nowhere", List.of("pressure"), 0, null, "x".repeat(65), null), ADMIN)).fields()).extracting(Refusal.Field::pointer)
        .containsExactlyInAnyOrder("/code", "/gateway", "/zone", "/quantities", "/gapLimitSeconds", "/serial");
    assertThat(refused(() -> register(new SensorRegistration("MNS-A1-T1", "GW1", "MNS-A1", List.of("temp"), 300, null, null, null), ADMIN)).fields()).containsExactly(new Refusal.Field("/code", "ALREADY_THERE"));
  }

  @Test void aSensorWithACalibrationIsEquipmentOfTheSameCode() {
    register(new SensorRegistration("N1", "GW1", "MNS-A1", List.of("temp", "hum"), 300, SensorPlace.PULP, "S-1", LocalDate.parse("2027-03-01")), ADMIN);
    assertThat(sql.list(row -> row.text("zone") + " " + row.text("kind") + " " + row.text("serial_number") + " " + row.date("calibration_due"), "SELECT * FROM equipment WHERE code = 'N1'")).containsExactly("MNS-A1 SENSOR S-1 2027-03-01");
    assertThat(deeds.events()).extracting(Deed::action).containsExactly("facilities.equipment.added", "telemetry.sensor.registered");
  }

  @Test void aGatewayRegisteredLaterGetsItsMessagesSentAgain() {
    for (int minute = 60; minute > 0; minute--) hear("NEW", "[" + said("MNS-A1-T1", minute, 4) + "," + said("N1", minute, 5) + "]");
    assertThat(letters()).hasSize(60).allSatisfy(letter -> assertThat(letter.reason()).isEqualTo("UNKNOWN_GATEWAY"));
    assertThat(refused(() -> sendAgain().send(letters().get(0).id(), null, ADMIN)).reason()).isEqualTo(IntakeReason.STILL_REFUSED);

    transacted(() -> sql.update("INSERT INTO gateway (code, facility) VALUES ('NEW', 'MNS')"));
    int sent = 0;
    for (String after = ""; after != null; ) {
      String from = after;
      ResentLetters some = served(() -> sendAgain().sendAll("NEW", "UNKNOWN_GATEWAY", from, ADMIN));
      sent += some.sent();
      after = some.next();
    }
    assertThat(sent).isEqualTo(60);
    assertThat(telemetry.stored("MNS-A1-T1")).hasSize(60);
    assertThat(newSensors()).singleElement().satisfies(sensor -> assertThat(sensor.kept()).isEqualTo(60));
    assertThat(new LetterBook(sql).letters("~", null, "UNKNOWN_GATEWAY", true, true, Scope.EVERYWHERE, 500)).hasSize(60).allSatisfy(letter -> assertThat(letter.settledBy()).isEqualTo("root"));
    assertThat(deeds.events()).extracting(Deed::action).containsOnly("telemetry.letters.resent");
  }

  @Test void aWrongUnitIsPutRightAndSentAgainOnce() {
    hear("GW1", "[{\"n\":\"MNS-A1-T1:temp\",\"u\":\"F\",\"v\":40,\"t\":-60}]");
    DeadLetter letter = letters().get(0);
    DeadLetter.Content content = new LetterBook(sql).content(letter.id());
    assertThat(content.content()).isEqualTo("[{\"n\":\"MNS-A1-T1:temp\",\"u\":\"F\",\"v\":40,\"t\":" + NOON.minusSeconds(60).getEpochSecond() + "}]");
    assertThat(refused(() -> sendAgain().send(letter.id(), null, ADMIN)).params()).containsEntry("reason", "UNIT_MISMATCH");
    assertThat(refused(() -> sendAgain().send(letter.id(), "[broken", ADMIN)).params()).containsEntry("reason", "MALFORMED");
    assertThat(refused(() -> sendAgain().send(letter.id(), null, LEAD)).kind()).isEqualTo(Refusal.Kind.FORBIDDEN);
    assertThat(letters()).hasSize(1);

    String right = content.content().replace("\"F\"", "\"Cel\"").replace(":40,", ":4.4,");
    assertThat(transacted(() -> sendAgain().send(letter.id(), right, ADMIN))).isEqualTo(new Resent(1, 0, 0, 0));
    assertThat(telemetry.stored("MNS-A1-T1")).containsExactly(NOON.minusSeconds(60) + "=4.4");
    assertThat(refused(() -> sendAgain().send(letter.id(), right, ADMIN)).reason()).isEqualTo(IntakeReason.LETTER_SETTLED);
    assertThat(deeds.events()).singleElement().satisfies(deed -> assertThat(deed.details()).containsEntry("was", content.content()).containsEntry("corrected", right).containsEntry("reason", "UNIT_MISMATCH"));
  }

  @Test void whatNobodyCanReadIsKeptWholeAndCanBeMended() {
    String broken = "[" + said("MNS-A1-T1", 1, 4) + "," + said("MNS-A1-T1", 2, 4).repeat(200);
    hear("GW1", broken);
    DeadLetter letter = letters().get(0);
    assertThat(letter.payload()).hasSize(4096);
    assertThat(new LetterBook(sql).content(letter.id())).isEqualTo(new DeadLetter.Content("SENML_JSON", broken));
    assertThat(transacted(() -> sendAgain().send(letter.id(), "[" + said("MNS-A1-T1", 1, 4) + "]", ADMIN)).stored()).isEqualTo(1);
  }

  @Test void whatIsNoTextHasNothingToSendAndIsPutAside() {
    registry.look();
    ReadingPack pack = registry.reader().read(RawMessage.of("wms/v1/MNS/GW1/readings", "MNS", "GW1", Dialect.SENML_JSON, NOON, "温度".getBytes(java.nio.charset.Charset.forName("GBK"))));
    transacted(() -> readings().record(ReadingBatch.of(pack)));
    DeadLetter letter = letters().get(0);
    assertThat(letter.canBeResent()).isFalse();
    assertThat(refused(() -> sendAgain().send(letter.id(), null, ADMIN)).reason()).isEqualTo(IntakeReason.NOTHING_TO_SEND);
    PutLetterAside putAside = new PutLetterAside(sql, new LetterBook(sql), deeds, CLOCK);
    assertThat(refused(() -> putAside.put(letter.id(), " ", ADMIN)).fields()).containsExactly(new Refusal.Field("/reason", "REQUIRED"));
    assertThat(transacted(() -> putAside.put(letter.id(), "a test of the installer", ADMIN)).settlement()).isEqualTo("a test of the installer");
    assertThat(refused(() -> putAside.put(letter.id(), "again", ADMIN)).reason()).isEqualTo(IntakeReason.LETTER_SETTLED);
    assertThat(letters()).isEmpty();
    assertThat(deeds.events()).extracting(Deed::action).containsExactly("telemetry.letter.putAside");
  }

  @Test void ofAMessageFullOfRefusalsTheRestIsOneLetterThatCanBeSentAgain() {
    StringBuilder pack = new StringBuilder("[");
    for (int i = 0; i < 250; i++) pack.append(i == 0 ? "" : ",").append(said("MNS-A1-T1", i, 4).replace("Cel", "K"));
    hear("GW1", pack.append("]").toString());
    DeadLetter rest = letters().stream().filter(letter -> letter.detail().startsWith("and ")).findFirst().orElseThrow();
    String right = new LetterBook(sql).content(rest.id()).content().replace("\"K\"", "\"Cel\"");
    assertThat(transacted(() -> sendAgain().send(rest.id(), right, ADMIN)).stored()).isEqualTo(150);
  }

  @Test void theLettersOfAGatewayHaveARoomAndTheOldestGiveWay() {
    mostLetters = 50;
    for (int i = 0; i < 80; i++) hear("GW1", "[" + said("MNS-A1-T1", i, 85) + "]");
    assertThat(letters().size()).isBetween(45, 50);
    assertThat(sql.first(row -> row.number("dropped"), "SELECT dropped FROM dead_letter_box WHERE box = 'GW1'").orElseThrow()).isEqualTo(80L - letters().size());
  }

  @Test void charactersNoDatabaseTakesDoNoHarm() {
    hear("GW1", "[{\"n\":\"a\\u0000b\\ud800:temp\",\"v\":1},{\"n\":\"MNS-A1-T1:temp\",\"v\":4}]");
    assertThat(letters()).singleElement().satisfies(letter -> assertThat(letter.detail()).isEqualTo("record 0, a\uFFFDb\uFFFD:temp"));
    assertThat(telemetry.stored("MNS-A1-T1")).hasSize(1);
  }

  @Test void instantsOfTheFutureAreNotKeptForANewSensor() {
    hear("GW1", "[{\"n\":\"N1:temp\",\"v\":1,\"t\":" + Instant.parse("2027-01-01T00:00:00Z").getEpochSecond() + "}]");
    assertThat(newSensors()).isEmpty();
    assertThat(letters()).singleElement().satisfies(letter -> assertThat(letter.reason()).isEqualTo("TIME_IMPLAUSIBLE"));
  }
}
