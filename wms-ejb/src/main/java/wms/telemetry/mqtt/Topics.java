package wms.telemetry.mqtt;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The topics of the telemetry contract, version 1. */
record Topics(String facility, String gateway, String last) {
  static final String READINGS = "wms/v1/+/+/readings";
  static final String STATUS = "wms/v1/+/+/status";
  private static final Pattern TOPIC = Pattern.compile("wms/v1/([A-Za-z0-9_-]{1,64})/([A-Za-z0-9_-]{1,64})/(readings|status)");

  /** Null when a code in it cannot be one. */
  static Topics parse(String topic) {
    Matcher matcher = TOPIC.matcher(topic);
    return matcher.matches() ? new Topics(matcher.group(1), matcher.group(2), matcher.group(3)) : null;
  }

  static String committed(String facility, String gateway) { return "wms/v1/" + facility + "/" + gateway + "/committed"; }

  static String alarms(String facility) { return "wms/v1/" + facility + "/alarms"; }

  boolean isStatus() { return last.equals("status"); }
}
