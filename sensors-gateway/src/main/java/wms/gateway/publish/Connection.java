package wms.gateway.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.paho.mqttv5.client.IMqttToken;
import org.eclipse.paho.mqttv5.client.MqttActionListener;
import org.eclipse.paho.mqttv5.client.MqttAsyncClient;
import org.eclipse.paho.mqttv5.client.MqttCallback;
import org.eclipse.paho.mqttv5.client.MqttConnectionOptions;
import org.eclipse.paho.mqttv5.client.MqttDisconnectResponse;
import org.eclipse.paho.mqttv5.client.persist.MemoryPersistence;
import org.eclipse.paho.mqttv5.common.MqttException;
import org.eclipse.paho.mqttv5.common.MqttMessage;
import org.eclipse.paho.mqttv5.common.packet.MqttProperties;
import org.eclipse.paho.mqttv5.common.packet.UserProperty;
import wms.gateway.buffer.Entry;
import wms.gateway.line.Broker;
import wms.gateway.line.Causes;
import wms.gateway.line.Closing;

/** One connection to the broker, from CONNECT to its end: the wall around the MQTT client. A new one is made each time. */
final class Connection implements AutoCloseable, MqttCallback, MqttActionListener {
    private static final long ANSWER_MILLIS = 20_000;
    private static final long STUCK_NANOS = 15_000_000_000L;
    private static final int REFUSAL = 128;

    private final Topics topics;
    private final MqttAsyncClient client;
    private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();
    private final AtomicBoolean woken = new AtomicBoolean();
    private final AtomicInteger unanswered = new AtomicInteger();
    private volatile long lastAnswer;
    private int inFlight;
    private boolean ordersRefused;

    private Connection(Broker broker, Topics topics) throws MqttException {
        this.topics = topics;
        this.client = new MqttAsyncClient(broker.url(), broker.clientId(), new MemoryPersistence());
        client.setCallback(this);
    }

    /** Connects, and hears the committed topic. */
    static Connection open(Broker broker, Topics topics) throws MqttException, IOException {
        MqttConnectionOptions options = options(broker, topics);
        Connection connection = new Connection(broker, topics);
        try {
            connection.connect(options);
            connection.listen();
            return connection;
        } catch (MqttException | IOException | RuntimeException e) {
            connection.giveUp(e);
            throw e;
        }
    }

    private static MqttConnectionOptions options(Broker broker, Topics topics) throws IOException {
        MqttConnectionOptions options = broker.options();
        options.setCleanStart(true);
        options.setReceiveMaximum(64);
        options.setWill(topics.status(), retained(Status.GONE));
        return options;
    }

    private void connect(MqttConnectionOptions options) throws MqttException, IOException {
        IMqttToken token = client.connect(options);
        token.waitForCompletion(ANSWER_MILLIS);
        Integer most = token.getResponseProperties() == null ? null : token.getResponseProperties().getReceiveMaximum();
        if (most != null && most < 0) {
            throw new IOException("the broker announces a receive maximum above 32767, which the MQTT client takes for a negative number; set a lower one on the broker");
        }
        inFlight = most == null ? Integer.MAX_VALUE : most;
    }

    private void listen() throws MqttException, IOException {
        int refusal = subscribe(topics.committed());
        if (refusal >= REFUSAL) {
            throw new IOException("the broker refused the subscription to " + topics.committed() + " (reason " + refusal + ")");
        }
        ordersRefused = subscribe(topics.config()) >= REFUSAL;
    }

    private int subscribe(String topic) throws MqttException {
        IMqttToken token = client.subscribe(topic, 1);
        token.waitForCompletion(ANSWER_MILLIS);
        int[] reasons = token.getReasonCodes();
        return reasons == null || reasons.length == 0 ? 0 : reasons[0];
    }

    /** The broker lets this gateway hear its commitments, but not its configuration. */
    boolean areOrdersRefused() {
        return ordersRefused;
    }

    /** Whether the broker's receive maximum leaves room for one more message. */
    boolean mayPublish() {
        return unanswered.get() < inFlight;
    }

    /** Whether the broker owes an answer and has given none for so long: the line is dead, though nobody has said so. */
    boolean isStuck() {
        return unanswered.get() > 0 && System.nanoTime() - lastAnswer > STUCK_NANOS;
    }

    /** @param prev the message that went before: a server that has not committed it knows that one is missing */
    void publish(Entry entry, String epoch, long prev) throws MqttException {
        MqttProperties properties = new MqttProperties();
        properties.setContentType("application/senml+json");
        properties.setUserProperties(List.of(new UserProperty("seq", Long.toString(entry.seq())), new UserProperty("epoch", epoch),
            new UserProperty("prev", Long.toString(prev))));
        send(topics.readings(), new MqttMessage(entry.payload(), 1, false, properties), entry.seq());
    }

    IMqttToken publish(Status status) throws MqttException {
        return send(topics.status(), retained(status.toJson()), Event.Answered.STATUS);
    }

    private IMqttToken send(String topic, MqttMessage message, long seq) throws MqttException {
        if (unanswered.getAndIncrement() == 0) {
            lastAnswer = System.nanoTime();
        }
        try {
            return client.publish(topic, message, seq, this);
        } catch (MqttException e) {
            unanswered.decrementAndGet();
            throw e;
        }
    }

    private static MqttMessage retained(String json) {
        MqttProperties properties = new MqttProperties();
        properties.setContentType("application/json");
        return new MqttMessage(json.getBytes(StandardCharsets.UTF_8), 1, true, properties);
    }

    /** Waits for what happens next, at most so long. */
    Optional<Event> await(long millis) throws InterruptedException {
        Optional<Event> event = Optional.ofNullable(millis == 0 ? events.poll() : events.poll(millis, TimeUnit.MILLISECONDS));
        if (event.isPresent() && event.get() instanceof Event.Woken) {
            woken.set(false);
        }
        return event;
    }

    void wake() {
        if (woken.compareAndSet(false, true)) {
            events.add(new Event.Woken());
        }
    }

    @Override
    public void onSuccess(IMqttToken token) {
        lastAnswer = System.nanoTime();
        unanswered.decrementAndGet();
        int[] reasons = token.getReasonCodes();
        events.add(new Event.Answered((Long) token.getUserContext(), reasons == null || reasons.length == 0 ? 0 : reasons[0]));
    }

    @Override
    public void onFailure(IMqttToken token, Throwable cause) {
        events.add(new Event.Lost(String.valueOf(cause)));
    }

    @Override
    public void messageArrived(String topic, MqttMessage message) {
        events.add(topic.equals(topics.config()) ? new Event.Ordered(message.getPayload(), signature(message)) : new Event.Heard(message.getPayload(), message.isRetained()));
    }

    private static Optional<String> signature(MqttMessage message) {
        List<UserProperty> properties = message.getProperties() == null ? List.of() : message.getProperties().getUserProperties();
        return properties.stream().filter(property -> property.getKey().equals("signature")).map(UserProperty::getValue).findFirst();
    }

    @Override
    public void disconnected(MqttDisconnectResponse response) {
        events.add(new Event.Lost(response.getException() == null ? "reason " + response.getReturnCode() : Causes.of(response.getException())));
    }

    @Override
    public void mqttErrorOccurred(MqttException e) {
        events.add(new Event.Lost(Causes.of(e)));
    }

    @Override
    public void deliveryComplete(IMqttToken token) {
        // Told per message by onSuccess.
    }

    @Override
    public void connectComplete(boolean reconnect, String uri) {
        // Connecting is waited for.
    }

    @Override
    public void authPacketArrived(int reason, MqttProperties properties) {
        // No enhanced authentication is offered.
    }

    private void giveUp(Exception why) {
        try {
            close();
        } catch (MqttException e) {
            why.addSuppressed(e);
        }
    }

    @Override
    public void close() throws MqttException {
        Closing.close(client);
    }
}
