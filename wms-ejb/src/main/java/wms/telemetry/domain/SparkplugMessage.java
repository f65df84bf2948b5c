package wms.telemetry.domain;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wms.telemetry.domain.SparkplugPayload.Metric;

/**
 * One message of an edge node. The node is a gateway of ours, its id the gateway's code. A device's metric {@code Temperature} is sensed by the sensor of
 * the device's id; one in a folder, {@code Probe/Temperature}, by {@code device-Probe}; a metric of the node itself by its folder, or by the node's id.
 * Metrics that are nothing we keep are passed over.
 */
record SparkplugMessage(String group, Kind kind, String node, String device, SparkplugPayload payload) {
  static final String TIME_OF_BIRTH = "bdSeq";
  private static final Pattern TOPIC = Pattern.compile("spBv1\\.0/([^/+#]+)/([ND](?:BIRTH|DEATH|DATA))/([^/+#]+)(?:/([^/+#]+))?");

  enum Kind {
    NBIRTH, NDEATH, NDATA, DBIRTH, DDEATH, DDATA;

    boolean isOfDevice() { return name().startsWith("D"); }
  }

  /** What a birth said a metric is. */
  record Known(String name, int datatype, String unit) {
    static Known of(Metric metric) { return new Known(metric.name(), metric.datatype(), metric.unit()); }
  }

  interface Births { Optional<Known> known(Metric metric); }

  /** What a metric says of itself. */
  static final Births NONE_HEARD = metric -> metric.name() == null ? Optional.empty() : Optional.of(Known.of(metric));

  /** @throws NotAPack when it is no message of an edge node */
  static SparkplugMessage read(String topic, byte[] payload) throws NotAPack {
    Matcher found = TOPIC.matcher(topic);
    if (!found.matches()) throw new NotAPack("no topic of an edge node");
    Kind kind = Kind.valueOf(found.group(2));
    if (kind.isOfDevice() != (found.group(4) != null)) throw new NotAPack("a " + kind + (found.group(4) == null ? " without a device" : " with a device"));
    return new SparkplugMessage(found.group(1), kind, found.group(3), found.group(4), SparkplugPayload.read(payload));
  }

  /** Its readings. Where a metric is called by an alias only, the birth must have been heard. */
  List<SenmlRecord> records(Births births, double receivedAt) {
    Told told = new Told();
    for (Metric metric : payload.metrics()) {
      Optional<Known> known = births.known(metric);
      if (known.isEmpty()) told.malformed("alias " + metric.alias() + " of a birth that was not heard");
      else take(told, metric, known.get(), receivedAt);
    }
    return told.gathered();
  }

  private void take(Told told, Metric metric, Known known, double receivedAt) {
    int slash = known.name.lastIndexOf('/');
    Sense sense = Sense.named(known.name.substring(slash + 1));
    if (sense == null || metric.value() == null) return;
    told.add(sensor(slash < 0 ? "" : known.name.substring(0, slash)), sense.in(known.unit), metric.valueAs(known.datatype), at(metric, receivedAt));
  }

  private String sensor(String folder) {
    String within = folder.replace('/', '-');
    if (device == null) return within.isEmpty() ? node : within;
    return within.isEmpty() ? device : device + "-" + within;
  }

  private double at(Metric metric, double receivedAt) {
    if (metric.timestamp() != null) return metric.timestamp();
    return payload.timestamp() != null ? payload.timestamp() : receivedAt;
  }
}
