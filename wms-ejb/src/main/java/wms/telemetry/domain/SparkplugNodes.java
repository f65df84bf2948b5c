package wms.telemetry.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import wms.telemetry.domain.SparkplugMessage.Kind;
import wms.telemetry.domain.SparkplugMessage.Known;
import wms.telemetry.domain.SparkplugPayload.Metric;

/**
 * What a Sparkplug host has to remember of its edge nodes: what they called their metrics at birth, and the number of the last message. It is
 * lost with the server: then, and when a number is missing, the node is asked for another birth, which tells all present values. One thread's.
 */
public final class SparkplugNodes {
  private static final int MOST_NODES = 2_000;
  private static final int MOST_METRICS = 20_000;
  private static final int NUMBERS = 256;
  /** As SenML a message grows; said in parts none is too large to be taken. */
  private static final int RECORDS_A_PART = 1_000;
  private static final Duration ASKED_AGAIN = Duration.ofSeconds(30);

  /**
   * @param readings the message as SenML, and as it came where not all of it was understood
   * @param online null when it says nothing of that
   * @param mustBeBorn the node is to be asked for another birth
   */
  public record Heard(List<RawMessage> readings, Boolean online, boolean mustBeBorn) {}

  private static final class Node {
    final Map<Long, Known> byAlias = new HashMap<>();
    final Map<String, Known> byName = new HashMap<>();
    boolean isBorn;
    Object birth;
    long next;
    Instant askedAt = Instant.EPOCH;

    Optional<Known> known(Metric metric) {
      if (metric.name() == null) return Optional.ofNullable(byAlias.get(metric.alias()));
      return Optional.of(metric.datatype() == 0 || metric.unit() == null ? byName.getOrDefault(metric.name(), Known.of(metric)) : Known.of(metric));
    }

    void learn(SparkplugPayload payload) {
      for (Metric metric : payload.metrics()) {
        if (metric.name() == null || byName.size() >= MOST_METRICS) continue;
        Known known = Known.of(metric);
        byName.put(metric.name(), known);
        if (metric.alias() != null) byAlias.put(metric.alias(), known);
      }
    }
  }

  /** Those not heard of for the longest time make room for new ones, and are asked for a birth when they come back. */
  private final Map<String, Node> nodes = new LinkedHashMap<>(16, 0.75f, true) {
    @Override protected boolean removeEldestEntry(Map.Entry<String, Node> eldest) { return size() > MOST_NODES; }
  };

  public Heard hear(RawMessage message) {
    if (message.payload().length > PackReader.LARGEST) return new Heard(List.of(message), null, false);
    SparkplugMessage said;
    try {
      said = SparkplugMessage.read(message.topic(), message.payload());
    } catch (NotAPack e) {
      return new Heard(List.of(message), null, false);
    }
    Node node = nodes.computeIfAbsent(said.group() + "/" + said.node(), name -> new Node());
    return switch (said.kind()) {
      case NBIRTH -> born(node, said, message);
      case NDEATH -> dead(node, said);
      default -> told(node, said, message);
    };
  }

  private static Heard born(Node node, SparkplugMessage said, RawMessage message) {
    node.byAlias.clear();
    node.byName.clear();
    node.learn(said.payload());
    node.isBorn = true;
    node.birth = birth(said);
    node.next = 1;
    return new Heard(readings(node, said, message), true, false);
  }

  /** A death that belongs to an earlier birth comes late: the node lives. */
  private static Heard dead(Node node, SparkplugMessage said) {
    boolean isLate = node.isBorn && node.birth != null && !node.birth.equals(birth(said));
    if (!isLate) node.isBorn = false;
    return new Heard(List.of(), isLate ? null : false, false);
  }

  private static Heard told(Node node, SparkplugMessage said, RawMessage message) {
    Long seq = said.payload().seq();
    boolean isMissing = !node.isBorn || seq == null || seq != node.next;
    node.next = seq == null ? node.next : (seq + 1) % NUMBERS;
    if (said.kind() == Kind.DBIRTH) node.learn(said.payload());
    boolean asks = isMissing && !message.receivedAt().isBefore(node.askedAt.plus(ASKED_AGAIN));
    if (asks) node.askedAt = message.receivedAt();
    return new Heard(readings(node, said, message), null, asks);
  }

  private static Object birth(SparkplugMessage said) { return said.payload().metric(SparkplugMessage.TIME_OF_BIRTH).map(Metric::value).orElse(null); }

  private static List<RawMessage> readings(Node node, SparkplugMessage said, RawMessage message) {
    List<SenmlRecord> records = said.records(node::known, message.receivedAt().toEpochMilli());
    List<SenmlRecord> understood = records.stream().filter(record -> record.problem() == null).toList();
    List<RawMessage> parts = new ArrayList<>();
    for (int from = 0; from < understood.size(); from += RECORDS_A_PART) parts.add(message.as(Dialect.SENML_JSON, SenmlText.of(understood.subList(from, Math.min(understood.size(), from + RECORDS_A_PART)))));
    if (understood.size() < records.size()) parts.add(message);
    return parts;
  }
}
