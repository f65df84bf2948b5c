package wms.telemetry.mqtt;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.List;
import wms.telemetry.Committed;

/** What the server says on MQTT, on whatever line there is just now. Without one nothing is said: after a reconnect the newest numbers are. */
@ApplicationScoped
public class Outgoing {
  private volatile Line line;

  void speakOn(Line opened) { line = opened; }

  void committed(List<Committed> numbers) {
    for (Committed number : numbers) {
      String json = "{\"epoch\":\"" + number.epoch().replace("\\", "\\\\").replace("\"", "\\\"") + "\",\"seq\":" + number.seq() + "}";
      say(Topics.committed(number.facility(), number.gateway()), json, true, "application/json");
    }
  }

  /** A CloudEvent about an alarm, for sounders and third parties. Best effort: the console and the database know it anyway. */
  public void alarm(String facility, String cloudEvent) { say(Topics.alarms(facility), cloudEvent, false, "application/cloudevents+json"); }

  private void say(String topic, String json, boolean retained, String type) {
    Line open = line;
    if (open != null && !open.isLost()) open.publish(topic, json.getBytes(StandardCharsets.UTF_8), retained, type);
  }
}
