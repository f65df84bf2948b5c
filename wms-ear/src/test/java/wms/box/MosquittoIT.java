package wms.box;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.eclipse.paho.mqttv5.client.MqttAsyncClient;
import org.eclipse.paho.mqttv5.client.MqttConnectionOptions;
import org.eclipse.paho.mqttv5.client.persist.MemoryPersistence;
import org.eclipse.paho.mqttv5.common.MqttMessage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site with a Mosquitto of its own, set up with what we ship: readings come through, encrypted; the broker is killed; nobody speaks for another. */
class MosquittoIT {
  private static final String GATEWAY = "COLD-GW1";
  private static final String OTHER = "COLD-GW2";
  private static final String PASSWORD = "of-a-gateway";
  private static final int NOT_AUTHORIZED = 135;
  private static Mosquitto broker;
  private static Box box;
  private static ColdStore store;

  @BeforeAll
  static void aSiteWithABrokerOfItsOwn(@TempDir Path folder) throws Exception {
    broker = new Mosquitto(folder);
    broker.letIn("server", "of-the-server");
    broker.letIn(GATEWAY, PASSWORD);
    broker.letIn(OTHER, PASSWORD);
    broker.start();
    box = Box.start(Map.of("WMS_BROKER_URL", broker.url(), "WMS_BROKER_USER", "server", "WMS_BROKER_PASSWORD", "of-the-server", "WMS_BROKER_CA", broker.ca().toString()), "--empty");
    store = new ColdStore(box, 2, GATEWAY, OTHER);
  }

  @AfterAll
  static void close() {
    if (box != null) box.close();
    broker.close();
  }

  @Test
  void whatAGatewayReplaysIsStoredWholeAlthoughTheBrokerIsKilled(@TempDir Path folder) throws Exception {
    long start = System.currentTimeMillis() - 12_000_000;
    var expected = LongStream.range(0, 10_800).mapToObj(i -> new RoomReadings.Sensed(start + i * 1_000, 4 + i % 100 / 100.0)).toList();
    var replay = new ReplayGateway(folder, GATEWAY, broker.url() + "\nbroker.ca=" + broker.ca(), PASSWORD);
    replay.readings(ColdStore.sensor(0), expected);
    var gateway = replay.start();
    Box.await("the first readings are stored", () -> !store.stored(ColdStore.sensor(0), start, start + 300_000).isEmpty() || !gateway.isAlive());
    broker.kill();
    broker.start();
    assertThat(gateway.waitFor()).as(() -> said(folder)).isZero();
    assertThat(store.stored(ColdStore.sensor(0), start, System.currentTimeMillis())).isEqualTo(expected);
  }

  @Test
  void nobodySpeaksForAnotherOrHearsWhatIsNotForIt() throws Exception {
    var client = new MqttAsyncClient(broker.url(), OTHER, new MemoryPersistence());
    client.connect(options()).waitForCompletion(20_000);
    for (var topic : List.of("wms/v1/COLD/COLD-GW2/readings", "wms/v1/COLD/COLD-GW2/status", "application/COLD-GW2/device/x/event/up", "spBv1.0/Plant/NDATA/COLD-GW2")) assertThat(reason(client, topic)).as(topic).isIn(0, 16);
    for (var topic : List.of("wms/v1/COLD/COLD-GW1/readings", "wms/v1/COLD/COLD-GW2/committed", "wms/v1/COLD/alarms", "application/COLD-GW1/device/x/event/up", "spBv1.0/Plant/NDATA/COLD-GW1", "spBv1.0/STATE/wms", "elsewhere"))
      assertThat(reason(client, topic)).as(topic).isEqualTo(NOT_AUTHORIZED);
    client.disconnect().waitForCompletion(20_000);
    client.close();
  }

  private static int reason(MqttAsyncClient client, String topic) throws Exception {
    var token = client.publish(topic, new MqttMessage(new byte[0], 1, false, null));
    token.waitForCompletion(20_000);
    return token.getReasonCodes()[0];
  }

  private static MqttConnectionOptions options() throws Exception {
    var trusted = KeyStore.getInstance(KeyStore.getDefaultType());
    trusted.load(null, null);
    try (var pem = Files.newInputStream(broker.ca())) {
      trusted.setCertificateEntry("broker", CertificateFactory.getInstance("X.509").generateCertificate(pem));
    }
    var factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    factory.init(trusted);
    var context = SSLContext.getInstance("TLS");
    context.init(null, factory.getTrustManagers(), null);
    var options = new MqttConnectionOptions();
    options.setUserName(OTHER);
    options.setPassword(PASSWORD.getBytes(StandardCharsets.UTF_8));
    options.setSocketFactory(context.getSocketFactory());
    return options;
  }

  private static String said(Path folder) {
    try {
      return Files.readString(folder.resolve("gateway.log"));
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
