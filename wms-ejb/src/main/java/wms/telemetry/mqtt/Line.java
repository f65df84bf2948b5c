package wms.telemetry.mqtt;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.paho.mqttv5.client.IMqttToken;
import org.eclipse.paho.mqttv5.client.MqttAsyncClient;
import org.eclipse.paho.mqttv5.client.MqttCallback;
import org.eclipse.paho.mqttv5.client.MqttConnectionOptions;
import org.eclipse.paho.mqttv5.client.MqttDisconnectResponse;
import org.eclipse.paho.mqttv5.client.persist.MemoryPersistence;
import org.eclipse.paho.mqttv5.client.MqttClientException;
import org.eclipse.paho.mqttv5.common.MqttException;
import org.eclipse.paho.mqttv5.common.MqttMessage;
import org.eclipse.paho.mqttv5.common.packet.MqttProperties;
import org.eclipse.paho.mqttv5.common.packet.UserProperty;

/**
 * One connection to the broker, from CONNECT to its end: the wall around the MQTT client. A new one is made each time; the broker keeps
 * the session and sends again what was not acknowledged.
 */
final class Line implements AutoCloseable, MqttCallback {
  /** Who hears the messages; called on the client's own thread. */
  interface Ear {
    void hear(Line line, String topic, MqttMessage message) throws InterruptedException;

    /** The broker took something we published, and may take more. */
    void spoken();
  }

  private static final Logger LOG = Logger.getLogger(Line.class.getName());
  private static final long ANSWER_MILLIS = 20_000;
  private static final int REFUSAL = 128;

  private final MqttAsyncClient client;
  private final Ear ear;
  /** Null when nobody waits for one. */
  private final SparkplugHost host;
  private final CountDownLatch lost = new CountDownLatch(1);
  private volatile String cause = "";

  private Line(BrokerAccess broker, Ear ear, SparkplugHost host) throws MqttException {
    this.client = new MqttAsyncClient(broker.url(), broker.clientId(), new MemoryPersistence());
    this.ear = ear;
    this.host = host;
    client.setManualAcks(true);
    client.setCallback(this);
  }

  /** Connects and subscribes. */
  static Line open(BrokerAccess broker, Ear ear, SparkplugHost host) throws MqttException, IOException {
    Line line = new Line(broker, ear, broker.otherTopics().contains(Topics.SPARKPLUG) ? host : null);
    try {
      line.client.connect(options(broker, line.host)).waitForCompletion(ANSWER_MILLIS);
      line.subscribe(Topics.STATUS);
      line.subscribe(Topics.READINGS);
      line.hearOthers(broker);
      if (line.host != null) line.host.arrive(line);
      return line;
    } catch (MqttException | IOException | RuntimeException e) {
      line.close();
      throw e;
    }
  }

  private static MqttConnectionOptions options(BrokerAccess broker, SparkplugHost host) throws IOException {
    MqttConnectionOptions options = new MqttConnectionOptions();
    options.setCleanStart(false);
    options.setSessionExpiryInterval(BrokerAccess.SESSION_SECONDS);
    options.setReceiveMaximum(BrokerAccess.RECEIVE_MAXIMUM);
    options.setAutomaticReconnect(false);
    options.setConnectionTimeout(10);
    options.setKeepAliveInterval(20);
    options.setSocketFactory(Sockets.forUrl(broker.url(), broker.ca()));
    if (host != null) options.setWill(host.stateTopic(), host.will());
    if (!broker.user().isEmpty()) options.setUserName(broker.user());
    if (!broker.password().isEmpty()) options.setPassword(broker.password().getBytes(StandardCharsets.UTF_8));
    return options;
  }

  private void subscribe(String topic) throws MqttException, IOException {
    IMqttToken token = client.subscribe(topic, 1);
    token.waitForCompletion(ANSWER_MILLIS);
    int[] reasons = token.getReasonCodes();
    if (reasons != null && reasons.length > 0 && reasons[0] >= REFUSAL) throw new IOException("the broker refused the subscription to " + topic + " (reason " + reasons[0] + ")");
  }

  /** A broker that does not let us hear another dialect is no reason not to hear our own gateways; what is no longer wanted is given up. */
  private void hearOthers(BrokerAccess broker) throws MqttException {
    for (String topic : Topics.BY_DIALECT.values()) {
      try {
        if (broker.otherTopics().contains(topic)) subscribe(topic);
        else client.unsubscribe(topic).waitForCompletion(ANSWER_MILLIS);
      } catch (IOException e) {
        LOG.log(Level.WARNING, "Other dialects are not heard: " + e.getMessage() + ".");
      }
    }
  }

  void acknowledge(int messageId, int qos) {
    try {
      if (lost.getCount() > 0) client.messageArrivedComplete(messageId, qos);
    } catch (MqttException e) {
      LOG.log(Level.FINE, "not acknowledged, the broker will send it again", e);
    }
  }

  /**
   * False when the broker takes no more at the moment; true also on a line that breaks: what was said there is said again on the next.
   *
   * @param signature null for what is not signed
   */
  boolean publish(String topic, byte[] payload, boolean retained, String contentType, String signature) {
    try {
      MqttProperties properties = new MqttProperties();
      properties.setContentType(contentType);
      if (signature != null) properties.setUserProperties(List.of(new UserProperty("signature", signature)));
      client.publish(topic, new MqttMessage(payload, 1, retained, properties));
      return true;
    } catch (MqttException e) {
      if (e.getReasonCode() == MqttClientException.REASON_CODE_MAX_INFLIGHT) return false;
      LOG.log(Level.WARNING, "not published to " + topic, e);
      return true;
    }
  }

  /** Best effort: what the broker does not take now is said again when there is reason to. */
  void say(String topic, MqttMessage message) {
    try {
      client.publish(topic, message);
    } catch (MqttException e) {
      LOG.log(Level.WARNING, "not said on " + topic, e);
    }
  }

  boolean isLost() { return lost.getCount() == 0; }

  /** True when the line is lost; false when the time is up. */
  boolean awaitLoss(long millis) throws InterruptedException { return lost.await(millis, TimeUnit.MILLISECONDS); }

  String cause() { return cause; }

  private void lose(String why) {
    if (lost.getCount() > 0) cause = why;
    lost.countDown();
  }

  @Override public void messageArrived(String topic, MqttMessage message) throws Exception { ear.hear(this, topic, message); }

  @Override public void disconnected(MqttDisconnectResponse response) {
    lose(response.getException() == null ? "reason " + response.getReturnCode() : Causes.of(response.getException()));
  }

  @Override public void mqttErrorOccurred(MqttException e) { lose(Causes.of(e)); }

  @Override public void deliveryComplete(IMqttToken token) {
    ear.spoken();
  }

  @Override public void connectComplete(boolean reconnect, String uri) {
    // Connecting is waited for.
  }

  @Override public void authPacketArrived(int reason, MqttProperties properties) {
    // No enhanced authentication is offered.
  }

  @Override public void close() {
    lose("closed");
    if (host != null && client.isConnected()) host.leave(this);
    try {
      if (client.isConnected()) client.disconnect(1_000).waitForCompletion(2_000);
      else client.disconnectForcibly(0, 1, false);
    } catch (MqttException e) {
      LOG.log(Level.FINE, "the line was down already", e);
    }
    try {
      client.close(true);
    } catch (MqttException e) {
      LOG.log(Level.FINE, "the line was closed already", e);
    }
  }
}
