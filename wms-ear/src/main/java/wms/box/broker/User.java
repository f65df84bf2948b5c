package wms.box.broker;

/** Who may speak to the broker: the server, or the gateway of that code at one facility. */
record User(String name, String facility, Secret secret) {
  static final String EVERYWHERE = "*";

  static User parse(String line) {
    var parts = line.split(":", 3);
    if (parts.length != 3) throw new IllegalArgumentException("a line is name:facility:password");
    return new User(parts[0], parts[1], Secret.parse(parts[2]));
  }

  boolean isServer() {
    return facility.equals(EVERYWHERE);
  }

  /** The facility's and the gateway's codes make the topics a gateway may use. */
  String topic(String last) {
    return "wms/v1/" + facility + "/" + name + "/" + last;
  }

  /** Where the devices of a ChirpStack application are heard, which is a gateway to us. */
  static String uplinks(String application) {
    return "application/" + application + "/device/+/event/up";
  }

  @Override
  public String toString() {
    return name + ":" + facility + ":" + secret;
  }
}
