package wms.telemetry.mqtt;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.regex.Pattern;
import org.eclipse.paho.mqttv5.common.MqttMessage;
import wms.telemetry.domain.RawMessage;
import wms.telemetry.domain.SparkplugNodes;
import wms.telemetry.domain.SparkplugPayload;

/**
 * We as a Sparkplug host application (Eclipse Sparkplug 3.0.0, chapter 5): it says whether it is there, so that edge nodes keep their values
 * while it is not, and asks them for a birth when it does not know what they mean.
 */
final class SparkplugHost {
  private static final String SPACE = "spBv1.0/";
  private static final Pattern EDGE_NODE = Pattern.compile("spBv1\\.0/([^/]+)/[ND](?:BIRTH|DEATH|DATA)/.+");
  private static final Pattern OFFLINE = Pattern.compile("\"online\"\\s*:\\s*false");
  private final SparkplugNodes nodes = new SparkplugNodes();
  private final String stateTopic;
  private final Clock clock;
  private volatile long arrivedAt;

  /** @param id what edge nodes are told to wait for */
  SparkplugHost(String id, Clock clock) {
    this.stateTopic = SPACE + "STATE/" + id;
    this.clock = clock;
  }

  static boolean isTopic(String topic) { return topic.startsWith(SPACE); }

  static boolean isOfEdgeNode(String topic) { return EDGE_NODE.matcher(topic).matches(); }

  String stateTopic() { return stateTopic; }

  /** What the broker says when this line is lost; with the time of the arrival that is about to be told. */
  MqttMessage will() {
    arrivedAt = clock.millis();
    return state(false);
  }

  /** Somebody else may have said that we are gone: the Will of a line that was lost, late. */
  void arrive(Line line) { line.say(stateTopic, state(true)); }

  void leave(Line line) { line.say(stateTopic, state(false)); }

  private MqttMessage state(boolean online) {
    return new MqttMessage(("{\"online\":" + online + ",\"timestamp\":" + arrivedAt + "}").getBytes(StandardCharsets.UTF_8), 1, true, null);
  }

  void hearState(Line line, String topic, MqttMessage message) {
    if (topic.equals(stateTopic) && !line.isLost() && OFFLINE.matcher(new String(message.getPayload(), StandardCharsets.UTF_8)).find()) arrive(line);
  }

  /** What an edge node said; it is asked for another birth where that is needed. */
  SparkplugNodes.Heard hear(Line line, RawMessage message) {
    SparkplugNodes.Heard heard = nodes.hear(message);
    if (heard.mustBeBorn()) line.say(SPACE + message.topic().split("/")[1] + "/NCMD/" + message.gateway(), new MqttMessage(SparkplugPayload.rebirth(clock.millis()), 0, false, null));
    return heard;
  }
}
