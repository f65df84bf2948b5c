package wms.box;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.regex.Pattern;
import org.eclipse.paho.mqttv5.client.IMqttToken;
import org.eclipse.paho.mqttv5.client.MqttAsyncClient;
import org.eclipse.paho.mqttv5.client.MqttCallback;
import org.eclipse.paho.mqttv5.client.MqttConnectionOptions;
import org.eclipse.paho.mqttv5.client.MqttDisconnectResponse;
import org.eclipse.paho.mqttv5.client.persist.MemoryPersistence;
import org.eclipse.paho.mqttv5.common.MqttException;
import org.eclipse.paho.mqttv5.common.MqttMessage;
import org.eclipse.paho.mqttv5.common.packet.MqttProperties;
import org.eclipse.paho.mqttv5.common.packet.UserProperty;

/** One connection of a gateway to the broker of a box. It hears how far the server is with its epoch. */
final class Wire implements AutoCloseable, MqttCallback {
  private static final long PATIENCE_MS = 10_000;
  private final MqttAsyncClient client;
  private final String topics;
  private final Pattern committed;
  private final LongConsumer heard;
  private volatile boolean lost;

  Wire(Box box, String facility, String gateway, String password, String epoch, LongConsumer heard) throws MqttException {
    this.topics = "wms/v1/" + facility + "/" + gateway + "/";
    this.committed = Pattern.compile("\\{\"epoch\":\"" + epoch + "\",\"seq\":(\\d+)[,}]");
    this.heard = heard;
    this.client = new MqttAsyncClient(box.mqtt().toString(), gateway, new MemoryPersistence());
    client.setCallback(this);
    try {
      client.connect(options(gateway, password)).waitForCompletion(PATIENCE_MS);
      client.subscribe(topics + "committed", 1).waitForCompletion(PATIENCE_MS);
    } catch (MqttException e) {
      close();
      throw e;
    }
  }

  private static MqttConnectionOptions options(String user, String password) {
    var options = new MqttConnectionOptions();
    options.setUserName(user);
    options.setPassword(password.getBytes(StandardCharsets.UTF_8));
    options.setAutomaticReconnect(false);
    return options;
  }

  /** Waits for the broker's word that it has the message. */
  void publish(String epoch, long seq, byte[] payload) throws MqttException {
    var properties = new MqttProperties();
    properties.setUserProperties(List.of(new UserProperty("epoch", epoch), new UserProperty("seq", Long.toString(seq))));
    client.publish(topics + "readings", new MqttMessage(payload, 1, false, properties)).waitForCompletion(PATIENCE_MS);
  }

  boolean isLost() {
    return lost;
  }

  @Override
  public void messageArrived(String topic, MqttMessage message) {
    var said = committed.matcher(new String(message.getPayload(), StandardCharsets.UTF_8));
    if (said.lookingAt()) heard.accept(Long.parseLong(said.group(1)));
  }

  @Override
  public void disconnected(MqttDisconnectResponse response) {
    lost = true;
  }

  @Override
  public void mqttErrorOccurred(MqttException e) {
    lost = true;
  }

  @Override
  public void deliveryComplete(IMqttToken token) {
    // Publishing waits for it.
  }

  @Override
  public void connectComplete(boolean reconnect, String uri) {
    // Connecting waits for it.
  }

  @Override
  public void authPacketArrived(int reason, MqttProperties properties) {
    // Name and password are all there is.
  }

  @Override
  public void close() throws MqttException {
    if (client.isConnected()) client.disconnectForcibly(0, 1_000, true);
    client.close(true);
  }
}
