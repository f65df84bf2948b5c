package wms.box.broker;

import java.util.List;
import java.util.stream.Stream;

/** Who may speak to the broker: the server, or the gateway of that code at one facility. */
record User(String name, String facility, Secret secret) {
  static final String EVERYWHERE = "*";
  /** Beside everything under {@code wms/}. */
  static final List<String> SERVER_SAYS = List.of("spBv1.0/STATE/+", "spBv1.0/+/NCMD/+");
  static final List<String> SERVER_HEARS = List.of("application/+/device/+/event/up", "spBv1.0/#");

  static User parse(String line) {
    var parts = line.split(":", 3);
    if (parts.length != 3) throw new IllegalArgumentException("a line is name:facility:password");
    return new User(parts[0], parts[1], Secret.parse(parts[2]));
  }

  boolean isServer() {
    return facility.equals(EVERYWHERE);
  }

  /** Topics of a gateway of ours, of a ChirpStack application and of a Sparkplug edge node: both are gateways to us. */
  List<String> says() {
    return Stream.concat(Stream.of("readings", "status").map(this::topic),
      Stream.of("application/" + name + "/device/+/event/up", "spBv1.0/+/NBIRTH/" + name, "spBv1.0/+/NDATA/" + name, "spBv1.0/+/NDEATH/" + name,
        "spBv1.0/+/DBIRTH/" + name + "/+", "spBv1.0/+/DDATA/" + name + "/+", "spBv1.0/+/DDEATH/" + name + "/+")).toList();
  }

  List<String> hears() {
    return List.of(topic("committed"), topic("config"), "spBv1.0/STATE/+", "spBv1.0/+/NCMD/" + name, "spBv1.0/+/DCMD/" + name + "/+");
  }

  private String topic(String last) {
    return "wms/v1/" + facility + "/" + name + "/" + last;
  }

  @Override
  public String toString() {
    return name + ":" + facility + ":" + secret;
  }
}
