package wms.gateway.line;

import java.io.IOException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.eclipse.paho.mqttv5.client.IMqttToken;
import org.eclipse.paho.mqttv5.client.MqttAsyncClient;
import org.eclipse.paho.mqttv5.client.MqttCallback;
import org.eclipse.paho.mqttv5.client.MqttConnectionOptions;
import org.eclipse.paho.mqttv5.client.MqttDisconnectResponse;
import org.eclipse.paho.mqttv5.client.persist.MemoryPersistence;
import org.eclipse.paho.mqttv5.common.MqttException;
import org.eclipse.paho.mqttv5.common.MqttMessage;
import org.eclipse.paho.mqttv5.common.packet.MqttProperties;

/** One topic of a broker, heard message by message, each acknowledged by hand; the broker keeps what comes while nobody listens. */
public final class Subscription implements AutoCloseable, MqttCallback {
    private static final long ANSWER_MILLIS = 20_000;
    private static final long SESSION_SECONDS = 7 * 24 * 3600L;
    private static final int RECEIVE_MAXIMUM = 64;
    private static final int REFUSAL = 128;

    private final MqttAsyncClient client;
    private final BlockingQueue<MqttMessage> waiting = new ArrayBlockingQueue<>(2 * RECEIVE_MAXIMUM);
    private volatile String lost;

    private Subscription(Broker broker) throws MqttException {
        this.client = new MqttAsyncClient(broker.url(), broker.clientId(), new MemoryPersistence());
        client.setManualAcks(true);
        client.setCallback(this);
    }

    public static Subscription open(Broker broker, String topic) throws MqttException, IOException {
        Subscription subscription = new Subscription(broker);
        try {
            subscription.client.connect(options(broker)).waitForCompletion(ANSWER_MILLIS);
            subscription.listen(topic);
            return subscription;
        } catch (MqttException | IOException | RuntimeException e) {
            subscription.close();
            throw e;
        }
    }

    private static MqttConnectionOptions options(Broker broker) throws IOException {
        MqttConnectionOptions options = broker.options();
        options.setCleanStart(false);
        options.setSessionExpiryInterval(SESSION_SECONDS);
        options.setReceiveMaximum(RECEIVE_MAXIMUM);
        return options;
    }

    private void listen(String topic) throws MqttException, IOException {
        IMqttToken token = client.subscribe(topic, 1);
        token.waitForCompletion(ANSWER_MILLIS);
        int[] reasons = token.getReasonCodes();
        if (reasons != null && reasons.length > 0 && reasons[0] >= REFUSAL) {
            throw new IOException("the broker refused the subscription to " + topic + " (reason " + reasons[0] + ")");
        }
    }

    /** Waits for the next message; throws when the line is lost. */
    public MqttMessage next() throws IOException, InterruptedException {
        while (true) {
            MqttMessage message = waiting.poll(500, TimeUnit.MILLISECONDS);
            if (message != null) {
                return message;
            }
            if (lost != null) {
                throw new IOException("the connection broke (" + lost + ")");
            }
        }
    }

    public void acknowledge(MqttMessage message) throws MqttException {
        if (lost == null) {
            client.messageArrivedComplete(message.getId(), message.getQos());
        }
    }

    @Override
    public void messageArrived(String topic, MqttMessage message) throws InterruptedException {
        waiting.put(message);
    }

    @Override
    public void disconnected(MqttDisconnectResponse response) {
        lost = response.getException() == null ? "reason " + response.getReturnCode() : Causes.of(response.getException());
    }

    @Override
    public void mqttErrorOccurred(MqttException e) {
        lost = Causes.of(e);
    }

    @Override
    public void deliveryComplete(IMqttToken token) {
        // Nothing is published here.
    }

    @Override
    public void connectComplete(boolean reconnect, String uri) {
        // Connecting is waited for.
    }

    @Override
    public void authPacketArrived(int reason, MqttProperties properties) {
        // No enhanced authentication is offered.
    }

    @Override
    public void close() throws MqttException {
        Closing.close(client);
    }
}
