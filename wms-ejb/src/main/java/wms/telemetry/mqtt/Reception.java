package wms.telemetry.mqtt;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.eclipse.paho.mqttv5.common.MqttMessage;
import org.eclipse.paho.mqttv5.common.packet.UserProperty;
import wms.telemetry.GatewayStatus;
import wms.telemetry.ReadingPack;
import wms.telemetry.ReadingPack.Refused;
import wms.telemetry.TelemetryReason;
import wms.telemetry.domain.Dialect;
import wms.telemetry.domain.PackReader;
import wms.telemetry.domain.RawMessage;
import wms.telemetry.domain.SparkplugNodes;
import wms.telemetry.domain.StatusReader;

/**
 * Reads messages on the MQTT client's thread and lets them wait for the committer. There is room for more than the broker may send
 * unacknowledged, so a slow database slows the broker and not the connection.
 */
final class Reception implements Line.Ear {
  private static final int ROOM = 2 * BrokerAccess.RECEIVE_MAXIMUM;
  private final BlockingQueue<Arrival> waiting = new ArrayBlockingQueue<>(ROOM);
  private final Supplier<PackReader> reader;
  private final SparkplugHost host;
  private final Clock clock;
  private final Runnable spoken;

  /** @param spoken what to do when the broker took something we published */
  Reception(Supplier<PackReader> reader, SparkplugHost host, Clock clock, Runnable spoken) {
    this.spoken = spoken;
    this.reader = reader;
    this.host = host;
    this.clock = clock;
  }

  @Override public void hear(Line line, String topic, MqttMessage message) throws InterruptedException {
    Topics topics = Topics.parse(topic);
    if (topics != null && topics.dialect() == Dialect.SPARKPLUG) for (Arrival arrival : ofEdgeNode(line, topics, topic, message)) waiting.put(arrival);
    else if (SparkplugHost.isTopic(topic) && !SparkplugHost.isOfEdgeNode(topic)) {
      host.hearState(line, topic, message);
      line.acknowledge(message.getId(), message.getQos());
    } else waiting.put(topics != null && topics.isStatus() ? status(line, topics, topic, message) : readings(line, topics, topic, message));
  }

  @Override public void spoken() { spoken.run(); }

  private Arrival readings(Line line, Topics topics, String topic, MqttMessage message) {
    Long seq = number(property(message, "seq"));
    String epoch = property(message, "epoch");
    boolean isNumbered = topics != null && seq != null && epoch != null && epoch.length() <= 64;
    RawMessage raw = new RawMessage(topic, topics == null ? "" : topics.facility(), topics == null ? "" : topics.gateway(), isNumbered ? epoch : null, isNumbered ? seq : null,
        isNumbered ? number(property(message, "prev")) : null, dialect(topics, topic, message), clock.instant(), message.getPayload());
    return new Arrival(line, message.getId(), message.getQos(), raw, reader.get().read(raw), null);
  }

  private static Dialect dialect(Topics topics, String topic, MqttMessage message) {
    if (topics != null && topics.dialect() != null) return topics.dialect();
    if (SparkplugHost.isTopic(topic)) return Dialect.SPARKPLUG;
    String type = message.getProperties() == null ? null : message.getProperties().getContentType();
    return type != null && type.startsWith("application/senml+cbor") ? Dialect.SENML_CBOR : Dialect.SENML_JSON;
  }

  /** One message may say several things; with the last of them all are done. */
  private List<Arrival> ofEdgeNode(Line line, Topics topics, String topic, MqttMessage message) {
    SparkplugNodes.Heard heard = host.hear(line, RawMessage.of(topic, null, topics.gateway(), Dialect.SPARKPLUG, clock.instant(), message.getPayload()));
    List<Arrival> arrivals = new ArrayList<>();
    for (RawMessage raw : heard.readings()) arrivals.add(new Arrival(line, message.getId(), 0, raw, reader.get().read(raw), null));
    GatewayStatus status = heard.online() == null ? null : GatewayStatus.of(topics.gateway(), heard.online(), clock.instant());
    arrivals.add(new Arrival(line, message.getId(), message.getQos(), null, null, status));
    return arrivals;
  }

  private Arrival status(Line line, Topics topics, String topic, MqttMessage message) {
    Instant now = clock.instant();
    GatewayStatus status = StatusReader.read(topics.facility(), topics.gateway(), message.getPayload(), now, message.isRetained()).orElse(null);
    RawMessage raw = RawMessage.of(topic, topics.facility(), topics.gateway(), Dialect.SENML_JSON, now, message.getPayload());
    ReadingPack refused = status != null || message.getPayload().length == 0 ? null
        : new ReadingPack(topic, topics.facility(), topics.gateway(), null, null, null, now, List.of(), List.of(new Refused(TelemetryReason.MALFORMED, "no status message", raw.head())));
    return new Arrival(line, message.getId(), message.getQos(), null, refused, status);
  }

  /** The next arrival, or null when none comes in time. */
  Arrival next(long millis) throws InterruptedException { return waiting.poll(millis, TimeUnit.MILLISECONDS); }

  /** Another one that is here already, or null. */
  Arrival more() { return waiting.poll(); }

  private static String property(MqttMessage message, String name) {
    if (message.getProperties() == null || message.getProperties().getUserProperties() == null) return null;
    for (UserProperty property : message.getProperties().getUserProperties()) if (property.getKey().equals(name)) return property.getValue();
    return null;
  }

  private static Long number(String text) { return text != null && text.matches("\\d{1,18}") ? Long.valueOf(text) : null; }
}
