package wms.telemetry;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/**
 * A sensor that is heard behind a gateway of ours and is not registered.
 *
 * @param newest what it said last, by quantity
 * @param kept its readings that wait to be recorded
 * @param dropped older ones that had to give way
 * @param registered it is registered by now, and its readings are being recorded
 */
public record NewSensor(String gateway, String facility, String code, Map<String, Double> newest, Instant firstHeardAt, Instant lastHeardAt, int kept, long dropped, boolean registered) {
  /** @param text as {@link #text} wrote it, or null */
  public static Map<String, Double> newest(String text) {
    Map<String, Double> newest = new TreeMap<>();
    if (text != null) for (String one : text.split(";")) newest.put(one.substring(0, one.indexOf('=')), Double.valueOf(one.substring(one.indexOf('=') + 1)));
    return newest;
  }

  public static String text(Map<String, Double> newest) {
    StringBuilder text = new StringBuilder();
    newest.forEach((quantity, value) -> text.append(text.isEmpty() ? "" : ";").append(quantity).append('=').append(value));
    return text.toString();
  }
}
