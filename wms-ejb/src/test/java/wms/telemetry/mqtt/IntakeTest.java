package wms.telemetry.mqtt;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.paho.mqttv5.common.MqttMessage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wms.shared.DatabaseTest;
import wms.shared.Fired;
import wms.telemetry.ReadingBatch;
import wms.telemetry.Recorded;
import wms.telemetry.SensedQuantity;
import wms.telemetry.TelemetryFixture;
import wms.telemetry.sql.ConfigurationContent;
import wms.telemetry.sql.ConfigurationKey;
import wms.telemetry.sql.ProgressBook;
import wms.telemetry.sql.Registry;
import wms.telemetry.usecase.Hearing;
import wms.telemetry.usecase.IssueConfigurations;
import wms.telemetry.usecase.RecordStatus;

class IntakeTest extends DatabaseTest {
  private static TestBroker broker;
  private static int servers;
  private TelemetryFixture telemetry;
  private String gatewayCode;
  private BreakableLine cable;
  private TestGateway gateway;
  private Intake intake;
  private IssueConfigurations issue;
  private static final double POISON = 66.6;
  private final AtomicInteger failures = new AtomicInteger();
  private final AtomicBoolean isAway = new AtomicBoolean();
  private final AtomicInteger triedWhileAway = new AtomicInteger();
  private final AtomicInteger batches = new AtomicInteger();

  @BeforeAll static void aBroker(@TempDir Path folder) throws Exception { broker = new TestBroker(folder); }

  @AfterAll static void closeBroker() throws Exception { broker.close(); }

  @BeforeEach void aServerAndAGateway() throws Exception {
    telemetry = new TelemetryFixture(sql, Fired.event());
    transacted(() -> telemetry.aColdStoreWithSensors(3));
    issue = new IssueConfigurations(sql, new ConfigurationContent(sql, Map::of), new ConfigurationKey(sql), Clock.systemUTC());
    cable = new BreakableLine(broker.port);
    startServer("server" + ++servers);
    gatewayCode = "GW-" + servers;
    transacted(() -> sql.update("INSERT INTO gateway (code, facility) VALUES (?, 'MNS')", gatewayCode));
    eventually(intake::isListening);
    gateway = new TestGateway(broker.url(), "MNS", gatewayCode);
  }

  private void startServer(String clientId) {
    Outgoing outgoing = new Outgoing(Clock.systemUTC());
    intake = new Intake(new BrokerAccess(cable.url(), null, "", "", clientId, List.of(Topics.UPLINKS, Topics.SPARKPLUG), "wms"), new Registry(sql, Clock.systemUTC()), this::record, status -> transacted(() -> new RecordStatus(sql).record(status)),
        () -> transacted(() -> new ProgressBook(sql).newest()), () -> transacted(() -> issue.issue()), () -> !isAway.get() && new ProgressBook(sql).isWritable(), outgoing, new Hearing(Clock.systemUTC()), Clock.systemUTC());
    intake.start(task -> {
      Thread thread = new Thread(task);
      thread.setDaemon(true);
      return thread;
    });
  }

  private Recorded record(ReadingBatch batch) {
    if (failures.getAndUpdate(left -> Math.max(0, left - 1)) > 0) throw new IllegalStateException("the database is away");
    if (isAway.get()) {
      triedWhileAway.incrementAndGet();
      throw new IllegalStateException("the database is away");
    }
    if (batch.packs().stream().flatMap(pack -> pack.readings().stream()).anyMatch(reading -> reading.value() == POISON)) throw new IllegalStateException("this cannot be stored");
    batches.incrementAndGet();
    return transacted(() -> telemetry.recordReadings().record(batch));
  }

  @AfterEach void stop() throws Exception {
    intake.stop();
    gateway.close();
    cable.close();
  }

  private static String pack(String sensor, long epochSecond, double value) { return "[{\"n\":\"" + sensor + ":temp\",\"u\":\"Cel\",\"v\":" + value + ",\"t\":" + epochSecond + "}]"; }

  private static long ago(long seconds) { return Instant.now().getEpochSecond() - seconds; }

  private List<String> reasons() { return sql.list(row -> row.text("reason"), "SELECT reason FROM dead_letter ORDER BY id"); }

  private static void eventually(java.util.function.BooleanSupplier holds) throws InterruptedException {
    for (int i = 0; i < 300 && !holds.getAsBoolean(); i++) Thread.sleep(50);
    assertThat(holds.getAsBoolean()).isTrue();
  }

  @Test void whatIsSentIsStoredAndThenCommitted() throws Exception {
    long start = ago(1_000);
    for (long seq = 1; seq <= 50; seq++) gateway.send("e1", seq, pack("MNS-A1-T1", start + seq, seq));
    assertThat(gateway.isCommitted("e1", 50)).isTrue();
    assertThat(telemetry.stored("MNS-A1-T1")).hasSize(50);
    assertThat(reasons()).isEmpty();
  }

  @Test void aGatewayIsToldWhatIsRegisteredForItSignedAndAgainWhenItChanges() throws Exception {
    MqttMessage first = gateway.configured.poll(15, TimeUnit.SECONDS);
    assertThat(new String(first.getPayload(), UTF_8)).contains("\"gateway\":\"" + gatewayCode + "\"", "\"sensors\":[]").doesNotContain("sampleSeconds");
    transacted(() -> sql.update("UPDATE gateway SET sample_seconds = 60 WHERE code = ?", gatewayCode));
    MqttMessage second = gateway.configured.poll(15, TimeUnit.SECONDS);
    assertThat(new String(second.getPayload(), UTF_8)).contains("\"sampleSeconds\":60");
    Signature check = Signature.getInstance("Ed25519");
    check.initVerify(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(new ConfigurationKey(sql).publicKey().orElseThrow()))));
    check.update(("wms/v1/MNS/" + gatewayCode + "/config\n").getBytes(UTF_8));
    check.update(second.getPayload());
    assertThat(check.verify(Base64.getUrlDecoder().decode(second.getProperties().getUserProperties().get(0).getValue()))).isTrue();
    assertThat(gateway.configured.poll(6, TimeUnit.SECONDS)).as("told once").isNull();
  }

  @Test void aHoleIsNotCommittedUntilItIsFilledAndWhatIsSentAgainIsStoredOnce() throws Exception {
    long start = ago(1_000);
    for (long seq : new long[] {1, 2, 4, 5, 2, 5}) gateway.send("e1", seq, pack("MNS-A1-T1", start + seq, seq));
    assertThat(gateway.isCommitted("e1", 2)).isTrue();
    eventually(() -> telemetry.stored("MNS-A1-T1").size() == 4);
    gateway.send("e1", 3L, pack("MNS-A1-T1", start + 3, 3));
    assertThat(gateway.isCommitted("e1", 5)).isTrue();
    assertThat(telemetry.stored("MNS-A1-T1")).hasSize(5);
  }

  @Test void aNewEpochBeginsAnew() throws Exception {
    gateway.send("e1", 1L, pack("MNS-A1-T1", ago(100), 1));
    assertThat(gateway.isCommitted("e1", 1)).isTrue();
    gateway.send("e2", 1L, pack("MNS-A1-T1", ago(90), 1));
    assertThat(gateway.isCommitted("e2", 1)).isTrue();
    assertThat(telemetry.stored("MNS-A1-T1")).hasSize(2);
  }

  @Test void aBadMessageStopsNothingAndIsAcknowledged() throws Exception {
    gateway.send("e1", 1L, "this is no pack");
    gateway.send("e1", 2L, "[{\"n\":\"NOBODY:temp\",\"v\":1}," + pack("MNS-A1-T1", ago(100), 1).substring(1));
    gateway.send("e1", 3L, "x".repeat(300_000));
    gateway.send("e1", 4L, pack("MNS-A1-T1", ago(90), 85.0));
    assertThat(gateway.isCommitted("e1", 4)).isTrue();
    assertThat(reasons()).containsExactlyInAnyOrder("MALFORMED", "UNKNOWN_SENSOR", "TOO_LARGE", "IMPOSSIBLE_VALUE");
    assertThat(telemetry.stored("MNS-A1-T1")).hasSize(1);
  }

  @Test void aSensorRegisteredAMomentAgoIsKnown() throws Exception {
    gateway.send("e1", 1L, pack("MNS-A1-T1", ago(100), 1));
    assertThat(gateway.isCommitted("e1", 1)).isTrue();
    transacted(() -> telemetry.sensor("MNS-A2-T1", "MNS-A2", 300));
    gateway.send("e1", 2L, pack("MNS-A2-T1", ago(50), 1));
    assertThat(gateway.isCommitted("e1", 2)).isTrue();
    assertThat(telemetry.stored("MNS-A2-T1")).hasSize(1);
    assertThat(reasons()).isEmpty();
  }

  @Test void whenTheDatabaseFailsNothingIsLost() throws Exception {
    failures.set(4);
    long start = ago(1_000);
    for (long seq = 1; seq <= 30; seq++) gateway.send("e1", seq, pack("MNS-A1-T1", start + seq, seq));
    assertThat(gateway.isCommitted("e1", 30)).isTrue();
    assertThat(telemetry.stored("MNS-A1-T1")).hasSize(30);
  }

  @Test void aDatabaseThatIsAwayForLongCostsNoReading() throws Exception {
    isAway.set(true);
    gateway.send("e1", 1L, pack("MNS-A1-T1", ago(100), 1));
    eventually(() -> triedWhileAway.get() > 7);
    isAway.set(false);
    assertThat(gateway.isCommitted("e1", 1)).isTrue();
    assertThat(telemetry.stored("MNS-A1-T1")).hasSize(1);
    assertThat(reasons()).isEmpty();
  }

  @Test void aMessageThatAloneCannotBeStoredIsListedAndStopsNothing() throws Exception {
    gateway.send("e1", 1L, pack("MNS-A1-T1", ago(100), POISON));
    gateway.send("e1", 2L, pack("MNS-A1-T1", ago(50), 1));
    assertThat(gateway.isCommitted("e1", 2)).isTrue();
    assertThat(telemetry.stored("MNS-A1-T1")).hasSize(1);
    assertThat(reasons()).containsExactly("NOT_STORED");
  }

  @Test void whenTheLineBreaksBeforeTheAcknowledgementTheBrokerSendsAgainAndEachReadingIsStoredOnce() throws Exception {
    long start = ago(1_000);
    for (long n = 1; n <= 300; n++) {
      gateway.send(null, null, pack("MNS-A1-T1", start + n, n / 10.0));
      if (n % 100 == 50) cable.cut();
    }
    eventually(() -> telemetry.stored("MNS-A1-T1").size() == 300);
    assertThat(reasons()).isEmpty();
  }

  @Test void aServerThatWasAwayGetsWhatCameInTheMeantimeAndTellsAnewWhatItHas() throws Exception {
    gateway.send("e1", 1L, pack("MNS-A1-T1", ago(100), 1));
    assertThat(gateway.isCommitted("e1", 1)).isTrue();
    intake.stop();
    gateway.send(null, null, pack("MNS-A1-T1", ago(50), 2));
    startServer("server" + servers);
    assertThat(gateway.isCommitted("e1", 1)).isTrue();
    eventually(() -> telemetry.stored("MNS-A1-T1").size() == 2);
  }

  @Test void theUplinkOfADeviceIsStoredOnceHoweverOftenItIsDelivered() throws Exception {
    String application = "app-" + gatewayCode;
    transacted(() -> sql.update("INSERT INTO gateway (code, facility) VALUES (?, 'MNS')", application));
    transacted(() -> telemetry.sensor("24e124136b502217", "MNS-A1", 1_800));
    String event = "{\"time\":\"" + Instant.ofEpochSecond(ago(60)) + "\",\"deviceInfo\":{\"devEui\":\"24e124136b502217\"},\"fCnt\":7,\"fPort\":85,\"data\":\"AXVcA2c0AQRoZQ==\"}";
    gateway.uplink(application, "24e124136b502217", event);
    gateway.uplink(application, "24e124136b502217", event);
    gateway.uplink(application, "24e124136b502217", event.replace("AXVcA2c0AQRoZQ==", "AXVc").replace(Instant.ofEpochSecond(ago(60)).toString(), Instant.now().toString()));
    eventually(() -> telemetry.store.find("24e124136b502217", SensedQuantity.BATT).filter(series -> telemetry.store.load(series.id(), 0, Long.MAX_VALUE).size() == 2).isPresent());
    assertThat(telemetry.stored("24e124136b502217")).hasSize(1).allMatch(stored -> stored.endsWith("=30.8"));
    assertThat(reasons()).isEmpty();
  }

  @Test void anEdgeNodeIsHeardOnceItWasBornAndAskedForThatWhenTheServerIsNew() throws Exception {
    String code = "EDGE-" + gatewayCode;
    transacted(() -> sql.update("INSERT INTO gateway (code, facility) VALUES (?, 'MNS')", code));
    transacted(() -> telemetry.sensor("T1", "MNS-A1", 300));
    try (TestEdgeNode node = new TestEdgeNode(broker.url(), code)) {
      assertThat(node.states.poll(10, TimeUnit.SECONDS)).contains("\"online\":true");
      node.tells();
      assertThat(node.commands.poll(10, TimeUnit.SECONDS)).contains("Node Control/Rebirth");
      node.isBorn();
      node.tells();
      eventually(() -> telemetry.stored("T1").size() == 2);
      assertThat(telemetry.stored("T1")).allMatch(stored -> stored.endsWith("=2.5") || stored.endsWith("=2.75"));
      assertThat(reasons()).as("what it said before it was born").containsExactly("MALFORMED");
      eventually(() -> sql.first(row -> row.count("is_online"), "SELECT is_online FROM gateway WHERE code = ?", code).orElse(9) == 1);
      node.dies();
      eventually(() -> sql.first(row -> row.count("is_online"), "SELECT is_online FROM gateway WHERE code = ?", code).orElse(9) == 0);
      intake.stop();
      assertThat(node.states.poll(10, TimeUnit.SECONDS)).contains("\"online\":false");
    }
  }

  @Test void theStatusOfAGatewayIsNoted() throws Exception {
    gateway.status("{\"online\":true,\"time\":\"2026-11-20T12:00:00Z\",\"buffered\":17,\"version\":\"1.2\",\"other\":{}}");
    eventually(() -> sql.first(row -> row.number("buffered"), "SELECT buffered FROM gateway WHERE code = ? AND is_online = 1", gatewayCode).orElse(0L) == 17);
    gateway.status("{\"online\":false}");
    eventually(() -> sql.first(row -> row.count("is_online"), "SELECT is_online FROM gateway WHERE code = ?", gatewayCode).orElse(9) == 0);
  }
}
