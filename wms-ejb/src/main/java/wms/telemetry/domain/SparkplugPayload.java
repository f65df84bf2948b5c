package wms.telemetry.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A payload of Sparkplug B (Eclipse Sparkplug 3.0.0, chapter 6), as far as readings need it: of properties the unit, while templates and data sets are passed over.
 *
 * @param timestamp epoch milliseconds, or null
 * @param seq 0 to 255, or null
 */
public record SparkplugPayload(Long timestamp, Long seq, List<Metric> metrics) {
  /** More than any birth of a cold store has. */
  private static final int MOST_METRICS = 20_000;
  private static final String REBIRTH = "Node Control/Rebirth";
  private static final int BOOLEAN = 11;
  static final int INT8 = 1;
  static final int INT32 = 3;
  static final int INT64 = 4;
  static final int UINT64 = 8;

  /**
   * @param name null where the alias of a birth stands for it
   * @param alias null where there is none
   * @param timestamp epoch milliseconds, or null
   * @param datatype 0 where the birth said it
   * @param unit null where it is not named
   * @param value a Long as it was written, Double, Boolean or String; null for none or one that is no reading
   */
  public record Metric(String name, Long alias, Long timestamp, int datatype, String unit, Object value) {
    /** Whole numbers with a sign are written as if they had none. */
    Object valueAs(int kind) {
      if (!(value instanceof Long whole)) return value;
      if (kind >= INT8 && kind <= INT32) return (double) whole.intValue();
      if (kind == INT64) return (double) whole;
      return whole < 0 && kind == UINT64 ? (double) (whole >>> 1) * 2 : (double) whole;
    }
  }

  /** A command to an edge node to tell all its metrics again. */
  public static byte[] rebirth(long millis) {
    byte[] metric = new ProtobufText().text(1, REBIRTH).whole(3, millis).whole(4, BOOLEAN).whole(14, 1).bytes();
    return new ProtobufText().whole(1, millis).message(2, metric).bytes();
  }

  static SparkplugPayload read(byte[] bytes) throws NotAPack {
    ProtobufBytes in = new ProtobufBytes(bytes);
    Long timestamp = null;
    Long seq = null;
    List<Metric> metrics = new ArrayList<>();
    while (in.next()) {
      switch (in.field()) {
        case 1 -> timestamp = in.whole();
        case 2 -> metrics.add(metric(in.message()));
        case 3 -> seq = in.whole();
        default -> in.pass();
      }
      if (metrics.size() > MOST_METRICS) throw new NotAPack("more than " + MOST_METRICS + " metrics");
    }
    return new SparkplugPayload(timestamp, seq, metrics);
  }

  private static Metric metric(ProtobufBytes in) throws NotAPack {
    String name = null;
    Long alias = null;
    Long timestamp = null;
    int datatype = 0;
    boolean isNull = false;
    String unit = null;
    Object value = null;
    while (in.next()) {
      switch (in.field()) {
        case 1 -> name = in.text();
        case 2 -> alias = in.whole();
        case 3 -> timestamp = in.whole();
        case 4 -> datatype = (int) in.whole();
        case 7 -> isNull = in.whole() != 0;
        case 9 -> unit = unit(in.message());
        case 10, 11 -> value = in.whole();
        case 12, 13 -> value = in.real();
        case 14 -> value = in.whole() != 0;
        case 15 -> value = in.text();
        default -> in.pass();
      }
    }
    return new Metric(name == null || name.isEmpty() ? null : name, alias, timestamp, datatype, unit, isNull ? null : value);
  }

  private static String unit(ProtobufBytes properties) throws NotAPack {
    List<String> keys = new ArrayList<>();
    List<String> values = new ArrayList<>();
    while (properties.next()) {
      switch (properties.field()) {
        case 1 -> keys.add(properties.text());
        case 2 -> values.add(textOf(properties.message()));
        default -> properties.pass();
      }
    }
    int at = keys.indexOf("engUnit");
    return at < 0 || at >= values.size() ? null : values.get(at);
  }

  private static String textOf(ProtobufBytes property) throws NotAPack {
    String text = null;
    while (property.next()) {
      if (property.field() == 8) text = property.text();
      else property.pass();
    }
    return text;
  }

  Optional<Metric> metric(String name) { return metrics.stream().filter(metric -> name.equals(metric.name)).findFirst(); }
}
