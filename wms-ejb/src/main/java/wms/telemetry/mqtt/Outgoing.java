package wms.telemetry.mqtt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import wms.telemetry.Announcement;
import wms.telemetry.Committed;
import wms.telemetry.Configured;

/**
 * What the server says on MQTT, on whatever line there is just now. A broker takes only so many messages at once; what it does not take
 * yet waits, and of what is said on one topic again and again only the newest. Without a line nothing is said: after a reconnect the newest
 * numbers are.
 */
@ApplicationScoped
public class Outgoing {
  private static final int MOST_WAITING = 1_000;

  private record Saying(String topic, byte[] payload, boolean retained, String type, String signature) {}

  private final Map<String, Saying> waiting = new LinkedHashMap<>();
  private final Map<String, Long> told = new HashMap<>();
  private final Clock clock;
  private Line line;
  private long announcements;

  /** For the container, whose proxy extends this. */
  protected Outgoing() { this(null); }

  @Inject Outgoing(Clock clock) { this.clock = clock; }

  synchronized void speakOn(Line opened) {
    line = opened;
    waiting.clear();
    told.clear();
  }

  synchronized void committed(List<Committed> numbers) {
    for (Committed number : numbers) {
      String json = "{\"epoch\":\"" + number.epoch().replace("\\", "\\\\").replace("\"", "\\\"") + "\",\"seq\":" + number.seq() + ",\"time\":\"" + clock.instant().truncatedTo(ChronoUnit.MILLIS) + "\"}";
      String topic = Topics.committed(number.facility(), number.gateway());
      waiting.put(topic, new Saying(topic, json.getBytes(StandardCharsets.UTF_8), true, "application/json", null));
    }
    speak();
  }

  /** What gateways are told to do, signed; those that were told the same on this line are not told again. */
  synchronized void configured(List<Configured> configurations) {
    for (Configured one : configurations) {
      String topic = Topics.config(one.facility(), one.gateway());
      if (Long.valueOf(one.version()).equals(told.put(topic, one.version()))) continue;
      waiting.put(topic, new Saying(topic, one.content().getBytes(StandardCharsets.UTF_8), true, "application/json", one.signature()));
    }
    speak();
  }

  /** A CloudEvent about an alarm, for sounders and third parties. Best effort: the console and the database know it anyway. */
  public synchronized void announce(@Observes(during = TransactionPhase.AFTER_SUCCESS) Announcement announcement) {
    if (waiting.size() >= MOST_WAITING) return;
    waiting.put("announcement " + announcements++, new Saying(Topics.alarms(announcement.facility()), announcement.cloudEvent().getBytes(StandardCharsets.UTF_8), false, "application/cloudevents+json", null));
    speak();
  }

  /** Says what waits, as far as the broker takes it. */
  synchronized void speak() {
    if (line == null || line.isLost()) return;
    for (Iterator<Saying> next = waiting.values().iterator(); next.hasNext(); next.remove()) {
      Saying saying = next.next();
      if (!line.publish(saying.topic, saying.payload, saying.retained, saying.type, saying.signature)) return;
    }
  }
}
