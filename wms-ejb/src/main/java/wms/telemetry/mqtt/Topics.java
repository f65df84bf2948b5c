package wms.telemetry.mqtt;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wms.telemetry.domain.Dialect;

/**
 * The topics gateways speak on: those of the telemetry contract, version 1, and those of other dialects.
 *
 * @param facility null when the topic does not say
 * @param dialect null when the content type says which
 */
record Topics(String facility, String gateway, String last, Dialect dialect) {
  static final String READINGS = "wms/v1/+/+/readings";
  static final String STATUS = "wms/v1/+/+/status";
  static final String UPLINKS = "application/+/device/+/event/up";
  static final String SPARKPLUG = "spBv1.0/#";
  /** Where other dialects are spoken, by the name of the dialect in the configuration. */
  static final Map<String, String> BY_DIALECT = Map.of("chirpstack", UPLINKS, "sparkplug", SPARKPLUG);
  private static final Pattern OURS = Pattern.compile("wms/v1/([A-Za-z0-9_-]{1,64})/([A-Za-z0-9_-]{1,64})/(readings|status)");
  /** A ChirpStack application is a gateway to us: its id is the gateway's code. */
  private static final Pattern UPLINK = Pattern.compile("application/([A-Za-z0-9_-]{1,64})/device/[^/]+/event/(up)");
  /** A Sparkplug edge node is a gateway to us: its id is the gateway's code. */
  private static final Pattern EDGE_NODE = Pattern.compile("spBv1\\.0/[^/]+/(?:[ND](?:BIRTH|DEATH|DATA))/([A-Za-z0-9_-]{1,64})(?:/[^/]+)?");

  /** Null when a code in it cannot be one. */
  static Topics parse(String topic) {
    Matcher ours = OURS.matcher(topic);
    if (ours.matches()) return new Topics(ours.group(1), ours.group(2), ours.group(3), null);
    Matcher uplink = UPLINK.matcher(topic);
    if (uplink.matches()) return new Topics(null, uplink.group(1), uplink.group(2), Dialect.CHIRPSTACK);
    Matcher node = EDGE_NODE.matcher(topic);
    return node.matches() ? new Topics(null, node.group(1), "readings", Dialect.SPARKPLUG) : null;
  }

  static String committed(String facility, String gateway) { return "wms/v1/" + facility + "/" + gateway + "/committed"; }

  static String config(String facility, String gateway) { return "wms/v1/" + facility + "/" + gateway + "/config"; }

  static String alarms(String facility) { return "wms/v1/" + facility + "/alarms"; }

  boolean isStatus() { return last.equals("status"); }
}
