package wms.telemetry.mqtt;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.eclipse.paho.mqttv5.client.IMqttToken;
import org.eclipse.paho.mqttv5.client.MqttAsyncClient;
import org.eclipse.paho.mqttv5.client.MqttCallback;
import org.eclipse.paho.mqttv5.client.MqttClientException;
import org.eclipse.paho.mqttv5.client.MqttConnectionOptions;
import org.eclipse.paho.mqttv5.client.MqttDisconnectResponse;
import org.eclipse.paho.mqttv5.client.persist.MemoryPersistence;
import org.eclipse.paho.mqttv5.common.MqttException;
import org.eclipse.paho.mqttv5.common.MqttMessage;
import org.eclipse.paho.mqttv5.common.packet.MqttProperties;
import org.eclipse.paho.mqttv5.common.packet.UserProperty;

/** Publishes as a gateway would, but sends nothing again by itself, and hears what is committed. */
final class TestGateway implements AutoCloseable, MqttCallback {
  private final MqttAsyncClient client;
  private final String topic;
  final BlockingQueue<String> committed = new LinkedBlockingQueue<>();
  final BlockingQueue<MqttMessage> configured = new LinkedBlockingQueue<>();

  TestGateway(String url, String facility, String gateway) throws MqttException, IOException {
    topic = "wms/v1/" + facility + "/" + gateway + "/";
    client = new MqttAsyncClient(url, gateway, new MemoryPersistence());
    client.setCallback(this);
    MqttConnectionOptions options = new MqttConnectionOptions();
    options.setSocketFactory(Sockets.forUrl(url, null));
    client.connect(options).waitForCompletion(10_000);
    client.subscribe(topic + "committed", 1).waitForCompletion(10_000);
    client.subscribe(topic + "config", 1).waitForCompletion(10_000);
  }

  /** @param seq null sends the message without a number */
  void send(String epoch, Long seq, String payload) throws MqttException, InterruptedException {
    MqttProperties properties = new MqttProperties();
    if (seq != null) properties.setUserProperties(List.of(new UserProperty("seq", seq.toString()), new UserProperty("epoch", epoch)));
    publish(new MqttMessage(payload.getBytes(StandardCharsets.UTF_8), 1, false, properties));
  }

  /** The client frees a place for the next message a moment after it has told that the last one is done. */
  private void publish(MqttMessage message) throws MqttException, InterruptedException {
    while (true) {
      try {
        client.publish(topic + "readings", message).waitForCompletion(10_000);
        return;
      } catch (MqttException e) {
        if (e.getReasonCode() != MqttClientException.REASON_CODE_MAX_INFLIGHT) throw e;
        Thread.sleep(5);
      }
    }
  }

  void uplink(String application, String device, String json) throws MqttException {
    client.publish("application/" + application + "/device/" + device + "/event/up", new MqttMessage(json.getBytes(StandardCharsets.UTF_8), 0, false, new MqttProperties())).waitForCompletion(10_000);
  }

  void status(String json) throws MqttException { client.publish(topic + "status", new MqttMessage(json.getBytes(StandardCharsets.UTF_8), 1, true, new MqttProperties())).waitForCompletion(10_000); }

  /** Waits for the server to say so. */
  boolean isCommitted(String epoch, long seq) throws InterruptedException {
    String wanted = "{\"epoch\":\"" + epoch + "\",\"seq\":" + seq + ",\"time\":";
    String heard;
    while ((heard = committed.poll(15, TimeUnit.SECONDS)) != null) if (heard.startsWith(wanted)) return true;
    return false;
  }

  @Override public void messageArrived(String heard, MqttMessage message) {
    if (heard.endsWith("/config")) configured.add(message);
    else committed.add(new String(message.getPayload(), StandardCharsets.UTF_8));
  }

  @Override public void disconnected(MqttDisconnectResponse response) {}

  @Override public void mqttErrorOccurred(MqttException e) {}

  @Override public void deliveryComplete(IMqttToken token) {}

  @Override public void connectComplete(boolean reconnect, String uri) {}

  @Override public void authPacketArrived(int reason, MqttProperties properties) {}

  @Override public void close() throws Exception {
    client.disconnect().waitForCompletion(5_000);
    client.close();
  }
}
