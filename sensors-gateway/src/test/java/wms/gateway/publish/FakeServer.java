package wms.gateway.publish;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
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
import wms.gateway.line.Sockets;

/** The server's end of the contract: hears packs and, when it is told to, says what it has committed. */
public final class FakeServer implements MqttCallback, AutoCloseable {
    public record Heard(long seq, long prev, String epoch, String json) {
    }

    private final MqttAsyncClient client;
    private final String base;
    private final List<Heard> heard = Collections.synchronizedList(new ArrayList<>());
    private final List<String> statuses = Collections.synchronizedList(new ArrayList<>());
    private final AtomicReference<Heard> toCommit = new AtomicReference<>();
    private final Semaphore work = new Semaphore(0);
    private volatile boolean commits;

    public FakeServer(String url, String facility, String gateway, boolean commits) throws MqttException {
        this.base = "wms/v1/" + facility + "/" + gateway + "/";
        this.commits = commits;
        this.client = new MqttAsyncClient(url, "fake-server-" + System.nanoTime(), new MemoryPersistence());
        client.setCallback(this);
        MqttConnectionOptions options = new MqttConnectionOptions();
        options.setSocketFactory(Sockets.plain());
        client.connect(options).waitForCompletion(10_000);
        Thread committer = new Thread(this::commitWhatCame, "fake server");
        committer.setDaemon(true);
        committer.start();
        client.subscribe(base + "readings", 1).waitForCompletion(10_000);
        client.subscribe(base + "status", 1).waitForCompletion(10_000);
    }

    @Override
    public void messageArrived(String topic, MqttMessage message) {
        String text = new String(message.getPayload(), StandardCharsets.UTF_8);
        if (topic.endsWith("/status")) {
            statuses.add(text);
            return;
        }
        Map<String, String> properties = message.getProperties().getUserProperties().stream().collect(Collectors.toMap(UserProperty::getKey, UserProperty::getValue));
        Heard pack = new Heard(Long.parseLong(properties.get("seq")), Long.parseLong(properties.get("prev")), properties.get("epoch"), text);
        heard.add(pack);
        if (commits) {
            toCommit.set(pack);
            work.release();
        }
    }

    /** Like a server that commits many packs at once: the newest is what it says. */
    private void commitWhatCame() {
        try {
            while (true) {
                work.acquire();
                work.drainPermits();
                Heard newest = toCommit.get();
                commit(newest.epoch(), newest.seq());
            }
        } catch (InterruptedException | MqttException e) {
            if (client.isConnected()) {
                throw new IllegalStateException(e);
            }
        }
    }

    public void commits(boolean now) {
        commits = now;
    }

    public void commit(String epoch, long seq) throws MqttException {
        client.publish(base + "committed", ("{\"epoch\":\"" + epoch + "\",\"seq\":" + seq + "}").getBytes(StandardCharsets.UTF_8), 1, true).waitForCompletion(10_000);
    }

    public void order(String json, String signature) throws MqttException {
        MqttProperties properties = new MqttProperties();
        properties.setUserProperties(List.of(new UserProperty("signature", signature)));
        client.publish(base + "config", new MqttMessage(json.getBytes(StandardCharsets.UTF_8), 1, true, properties)).waitForCompletion(10_000);
    }

    public List<Heard> heard() {
        synchronized (heard) {
            return List.copyOf(heard);
        }
    }

    public List<Long> seqs() {
        return heard().stream().map(Heard::seq).toList();
    }

    public List<String> statuses() {
        synchronized (statuses) {
            return List.copyOf(statuses);
        }
    }

    @Override
    public void disconnected(MqttDisconnectResponse response) {
    }

    @Override
    public void mqttErrorOccurred(MqttException e) {
        throw new IllegalStateException(e);
    }

    @Override
    public void deliveryComplete(IMqttToken token) {
    }

    @Override
    public void connectComplete(boolean reconnect, String uri) {
    }

    @Override
    public void authPacketArrived(int reason, MqttProperties properties) {
    }

    @Override
    public void close() throws MqttException {
        client.disconnect().waitForCompletion(5_000);
        client.close();
    }
}
