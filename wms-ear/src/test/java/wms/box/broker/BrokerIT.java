package wms.box.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static wms.box.broker.BrokerProcess.GATEWAY;
import static wms.box.broker.BrokerProcess.SERVER;
import static wms.box.broker.BrokerProcess.as;
import static wms.box.broker.BrokerProcess.done;

import java.nio.file.Path;
import java.security.KeyStore;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;
import org.eclipse.paho.mqttv5.client.MqttAsyncClient;
import org.eclipse.paho.mqttv5.client.MqttConnectionOptions;
import org.eclipse.paho.mqttv5.common.MqttException;
import org.eclipse.paho.mqttv5.common.MqttMessage;
import org.eclipse.paho.mqttv5.common.MqttSubscription;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import wms.box.Box;

/** Who may say and hear what at the broker of the box. Reason codes are looked at: a refused PUBLISH is a success to the client. */
class BrokerIT {
  private static final int BAD_USER_NAME_OR_PASSWORD = 134;
  private static final int NOT_AUTHORIZED = 135;
  private static final int CLIENT_IDENTIFIER_NOT_VALID = 133;
  private static BrokerProcess broker;

  @BeforeAll
  static void starts() {
    broker = new BrokerProcess();
  }

  @AfterAll
  static void stops() {
    broker.close();
  }

  @Test
  void nobodyComesInWithoutAName() throws MqttException {
    assertThat(refusal("anybody", new MqttConnectionOptions())).isIn(BAD_USER_NAME_OR_PASSWORD, NOT_AUTHORIZED);
  }

  @Test
  void aWrongPasswordIsRefused() throws MqttException {
    assertThat(refusal("MNS-G1", as("MNS-G1", "guessed"))).isEqualTo(BAD_USER_NAME_OR_PASSWORD);
    assertThat(refusal("X", as("nobody", GATEWAY))).isEqualTo(BAD_USER_NAME_OR_PASSWORD);
  }

  @Test
  void aGatewayCannotTakeAnothersSessionOver() throws MqttException {
    assertThat(refusal("CJ-G1", as("MNS-G1", GATEWAY))).isEqualTo(CLIENT_IDENTIFIER_NOT_VALID);
  }

  @Test
  void aGatewayPublishesOnItsOwnTopicsOnly() throws MqttException {
    assertThat(published("wms/v1/MNS/MNS-G1/readings")).isIn(0, 16);
    assertThat(published("wms/v1/MNS/MNS-G1/status")).isIn(0, 16);
    assertThat(published("wms/v1/CJ/CJ-G1/readings")).isEqualTo(NOT_AUTHORIZED);
    assertThat(published("wms/v1/CJ/MNS-G1/readings")).isEqualTo(NOT_AUTHORIZED);
    assertThat(published("wms/v1/MNS/MNS-G1/committed")).isEqualTo(NOT_AUTHORIZED);
    assertThat(published("wms/v1/MNS/alarms")).isEqualTo(NOT_AUTHORIZED);
    assertThat(published("elsewhere")).isEqualTo(NOT_AUTHORIZED);
    assertThat(published("application/MNS-G1/device/24e124136b502217/event/up")).isIn(0, 16);
    assertThat(published("application/CJ-G1/device/24e124136b502217/event/up")).isEqualTo(NOT_AUTHORIZED);
    assertThat(published("spBv1.0/Plant/NDATA/MNS-G1")).isIn(0, 16);
    assertThat(published("spBv1.0/Plant/DDATA/MNS-G1/F1")).isIn(0, 16);
    assertThat(published("spBv1.0/Plant/NDATA/CJ-G1")).isEqualTo(NOT_AUTHORIZED);
    assertThat(published("spBv1.0/Plant/NCMD/CJ-G1")).isEqualTo(NOT_AUTHORIZED);
    assertThat(published("spBv1.0/STATE/wms")).isEqualTo(NOT_AUTHORIZED);
  }

  @Test
  void aGatewayHearsWhatIsMeantForItOnly() throws MqttException {
    var gateway = broker.connected("MNS-G1", "MNS-G1", GATEWAY);
    assertThat(subscribed(gateway, "wms/v1/MNS/MNS-G1/committed")).isEqualTo(1);
    assertThat(subscribed(gateway, "wms/v1/MNS/MNS-G1/config")).isEqualTo(1);
    assertThat(subscribed(gateway, "spBv1.0/Plant/NCMD/MNS-G1")).isEqualTo(1);
    assertThat(subscribed(gateway, "spBv1.0/STATE/wms")).isEqualTo(1);
    assertThat(subscribed(gateway, "spBv1.0/Plant/NCMD/CJ-G1")).isEqualTo(NOT_AUTHORIZED);
    assertThat(subscribed(gateway, "wms/v1/CJ/CJ-G1/committed")).isEqualTo(NOT_AUTHORIZED);
    assertThat(subscribed(gateway, "wms/#")).isEqualTo(NOT_AUTHORIZED);
    assertThat(subscribed(gateway, "wms/v1/MNS/MNS-G1/readings")).isEqualTo(NOT_AUTHORIZED);
    leave(gateway);
  }

  @Test
  void theServerHearsEveryGatewayAndAnswers() throws MqttException {
    var heard = new ConcurrentLinkedQueue<String>();
    var server = broker.connected("wms-server", "server", SERVER);
    server.setCallback(new Listener(heard));
    assertThat(subscribed(server, "wms/v1/+/+/readings")).isEqualTo(1);
    assertThat(subscribed(server, "application/+/device/+/event/up")).isEqualTo(1);
    assertThat(subscribed(server, "spBv1.0/#")).isEqualTo(1);
    assertThat(reason(server, "spBv1.0/STATE/wms")).isIn(0, 16);
    assertThat(published("wms/v1/MNS/MNS-G1/readings")).isZero();
    Box.await("the server hears the reading", () -> heard.contains("wms/v1/MNS/MNS-G1/readings"));
    assertThat(reason(server, "wms/v1/MNS/MNS-G1/committed")).isIn(0, 16);
    assertThat(reason(server, "elsewhere")).isEqualTo(NOT_AUTHORIZED);
    leave(server);
  }

  @Test
  void aGatewayAddedLaterComesInWithoutARestart() throws MqttException {
    broker.users().letGatewayIn("MNS", "MNS-G9", "later");
    var gateway = broker.connected("MNS-G9", "MNS-G9", "later");
    assertThat(reason(gateway, "wms/v1/MNS/MNS-G9/readings")).isIn(0, 16);
    leave(gateway);
  }

  @Test
  void aGatewayBeyondThisMachineIsHeardEncryptedAndByWhoTrustsTheCertificateOnly() throws Exception {
    var gateway = broker.encryptedClient("MNS-G1");
    var options = as("MNS-G1", GATEWAY);
    assertThat(catchThrowableOfType(MqttException.class, () -> done(gateway.connect(options)))).hasRootCauseInstanceOf(java.security.GeneralSecurityException.class);
    options.setSocketFactory(trusting(broker.keystore()));
    done(gateway.connect(options));
    assertThat(reason(gateway, "wms/v1/MNS/MNS-G1/readings")).isIn(0, 16);
    leave(gateway);
  }

  private static SSLSocketFactory trusting(Path keystore) throws Exception {
    var trusted = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    var certificate = KeyStore.getInstance(keystore.toFile(), BrokerProcess.KEYSTORE.toCharArray()).getCertificate("broker");
    var store = KeyStore.getInstance(KeyStore.getDefaultType());
    store.load(null, null);
    store.setCertificateEntry("broker", certificate);
    trusted.init(store);
    var context = SSLContext.getInstance("TLS");
    context.init(null, trusted.getTrustManagers(), null);
    return context.getSocketFactory();
  }

  private static int refusal(String clientId, MqttConnectionOptions options) throws MqttException {
    var client = broker.client(clientId);
    return catchThrowableOfType(MqttException.class, () -> done(client.connect(options))).getReasonCode();
  }

  private static int published(String topic) throws MqttException {
    var gateway = broker.connected("MNS-G1", "MNS-G1", GATEWAY);
    try {
      return reason(gateway, topic);
    } finally {
      leave(gateway);
    }
  }

  /** After a refused PUBLISH the broker closes the connection itself, so a polite farewell may wait in vain. */
  private static void leave(MqttAsyncClient client) throws MqttException {
    client.disconnectForcibly(0, 0, false);
  }

  private static int reason(MqttAsyncClient client, String topic) throws MqttException {
    return done(client.publish(topic, new MqttMessage("[]".getBytes(), 1, false, null))).getReasonCodes()[0];
  }

  private static int subscribed(MqttAsyncClient client, String filter) throws MqttException {
    return done(client.subscribe(new MqttSubscription(filter, 1))).getReasonCodes()[0];
  }
}
