package wms.telemetry.domain;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Measurements of an Efento gateway, version 2 of its API (https://docs.efento.io/efento-gateways/integration/api-documentation). The
 * sensor's code is the logger's serial number; where a logger has several channels of one kind, all but the first are
 * {@code serial-channel}. Times are UTC. Types that nobody here keeps are passed over.
 */
public final class Efento {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

  private Efento() {}

  /** A heartbeat says how the gateway is, and has no measurements. */
  static List<SenmlRecord> read(RawMessage message) throws NotAPack {
    Object body = new JsonBytes(message.payload()).tree();
    if (body instanceof Map<?, ?> fields && !fields.containsKey("measurements")) return List.of();
    Told told = new Told();
    for (Object measurement : Told.list(body, "measurements")) measurement(told, measurement);
    return told.records();
  }

  /** The numbers the gateway gave its loggers in this message, to be answered; empty when it cannot be read. */
  public static List<Integer> handles(byte[] body) {
    try {
      return Told.list(new JsonBytes(body).tree(), "measurements").stream().map(one -> Told.number(Told.field(one, "response_handle"))).filter(Objects::nonNull).map(Double::intValue).toList();
    } catch (NotAPack e) {
      return List.of();
    }
  }

  private static void measurement(Told told, Object measurement) throws NotAPack {
    String serial = Told.text(measurement, "serial");
    if (serial == null) throw new NotAPack("a measurement without serial");
    double at = millis(Told.field(measurement, "measured_at"));
    Set<Sense> seen = new HashSet<>();
    for (Object param : Told.list(measurement, "params")) {
      Sense sense = param instanceof Map<?, ?> ? Sense.named(String.valueOf(Told.text(param, "type"))) : null;
      if (sense == null) continue;
      Double channel = Told.number(Told.field(param, "channel"));
      Sense own = seen.add(sense) ? sense : sense.at(channel == null ? "x" : String.valueOf(channel.intValue()));
      told.add(serial, own, Told.field(param, "value"), at);
    }
  }

  /** Not a number when it is no time: then the reading is refused for its time. */
  private static double millis(Object time) {
    try {
      if (time instanceof String text && text.indexOf('T') < 0) return LocalDateTime.parse(text, TIME).toInstant(ZoneOffset.UTC).toEpochMilli();
    } catch (DateTimeException e) {
      return Double.NaN;
    }
    Double millis = Told.millis(time);
    return millis == null ? Double.NaN : millis;
  }
}
