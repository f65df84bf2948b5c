package wms.telemetry.mqtt;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.eclipse.paho.mqttv5.client.IMqttToken;
import org.eclipse.paho.mqttv5.client.MqttAsyncClient;
import org.eclipse.paho.mqttv5.client.MqttCallback;
import org.eclipse.paho.mqttv5.client.MqttConnectionOptions;
import org.eclipse.paho.mqttv5.client.MqttDisconnectResponse;
import org.eclipse.paho.mqttv5.client.persist.MemoryPersistence;
import org.eclipse.paho.mqttv5.common.MqttException;
import org.eclipse.paho.mqttv5.common.MqttMessage;
import org.eclipse.paho.mqttv5.common.packet.MqttProperties;

/** An edge node that speaks Sparkplug B, its messages written down byte by byte: the temperature of T1 goes by alias 1 after its birth. */
final class TestEdgeNode implements AutoCloseable, MqttCallback {
  /** bdSeq 3; T1/Temperature (alias 1, float) 2.5 at 1795000000; seq 0. */
  private static final String BIRTH = "0880bcd9f29e3412120a0562645365711880bcd9f29e342008580312200a0e54312f54656d706572617475726510011880bcd9f29e342009650000204018" + "00";
  /** Alias 1 is 2.75 at 1795000060; seq 1. */
  private static final String DATA = "08e090ddf29e34120e100118e090ddf29e3465000030401801";
  /** bdSeq 3. */
  private static final String DEATH = "120b0a056264536571200858" + "03";
  private final MqttAsyncClient client;
  private final String node;
  final BlockingQueue<String> states = new LinkedBlockingQueue<>();
  final BlockingQueue<String> commands = new LinkedBlockingQueue<>();

  TestEdgeNode(String url, String node) throws MqttException, IOException {
    this.node = node;
    client = new MqttAsyncClient(url, node, new MemoryPersistence());
    client.setCallback(this);
    MqttConnectionOptions options = new MqttConnectionOptions();
    options.setSocketFactory(Sockets.forUrl(url, null));
    client.connect(options).waitForCompletion(10_000);
    client.subscribe("spBv1.0/STATE/wms", 1).waitForCompletion(10_000);
    client.subscribe("spBv1.0/Plant/NCMD/" + node, 1).waitForCompletion(10_000);
  }

  void isBorn() throws MqttException { say("NBIRTH", BIRTH); }

  void tells() throws MqttException { say("NDATA", DATA); }

  void dies() throws MqttException { say("NDEATH", DEATH); }

  private void say(String kind, String hex) throws MqttException {
    client.publish("spBv1.0/Plant/" + kind + "/" + node, new MqttMessage(HexFormat.of().parseHex(hex), 0, false, new MqttProperties())).waitForCompletion(10_000);
  }

  @Override public void messageArrived(String topic, MqttMessage message) {
    (topic.contains("/STATE/") ? states : commands).add(new String(message.getPayload(), StandardCharsets.UTF_8));
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
