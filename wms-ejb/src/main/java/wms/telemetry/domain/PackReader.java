package wms.telemetry.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import wms.telemetry.Reading;
import wms.telemetry.ReadingPack;
import wms.telemetry.ReadingPack.Refused;
import wms.telemetry.SensedQuantity;
import wms.telemetry.TelemetryReason;

/**
 * Turns a gateway's message into readings we believe and refusals we keep. One bad record does not refuse its neighbours; a message is
 * refused whole only if it is no SenML pack or too large.
 */
public final class PackReader {
  public static final int LARGEST = 256 * 1024;
  static final int KEPT = 4096;
  private static final Duration AHEAD = Duration.ofMinutes(5);
  /** What a sensor may be registered as. */
  private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_-]{1,64}");
  private static final long EARLIEST = Instant.parse("2020-01-01T00:00:00Z").toEpochMilli();

  private final Map<String, String> gateways;
  private final Map<String, Registered> sensors = new HashMap<>();

  /** One text a sensor, whatever many readings name it: those who sort by it then need not spell. */
  private record Registered(String sensor, String facility) {}

  /**
   * @param gateways facility by gateway code
   * @param sensors facility by sensor code
   */
  public PackReader(Map<String, String> gateways, Map<String, String> sensors) {
    this.gateways = gateways;
    sensors.forEach((code, facility) -> this.sensors.put(code, new Registered(code, facility)));
  }

  public ReadingPack read(RawMessage message) {
    List<Reading> readings = new ArrayList<>(128);
    List<Refused> refused = new ArrayList<>(0);
    String home = gateways.get(message.gateway());
    String facility = message.facility() != null ? message.facility() : home == null ? "" : home;
    if (message.payload().length > LARGEST) refused.add(new Refused(TelemetryReason.TOO_LARGE, message.payload().length + " bytes", message.head()));
    else take(message, home == null ? TelemetryReason.UNKNOWN_GATEWAY : home.equals(facility) ? null : TelemetryReason.WRONG_FACILITY, facility, readings, refused);
    return new ReadingPack(message.topic(), facility, message.gateway(), message.epoch(), message.seq(), message.prev(), message.receivedAt(), readings, refused);
  }

  /** What a message that can be stored by no means says; it can be sent again like any other. */
  public static Refused unstorable(ReadingPack pack) {
    String content = SenmlText.ofReadings(pack.readings());
    return new Refused(TelemetryReason.NOT_STORED, pack.readings().size() + " readings", content.substring(0, Math.min(KEPT, content.length())), null, Dialect.SENML_JSON.name(), content);
  }

  private void take(RawMessage message, TelemetryReason whole, String facility, List<Reading> readings, List<Refused> refused) {
    try {
      List<SenmlRecord> records = message.dialect().read(message);
      if (whole != null) refused.add(refusedWhole(message, whole, records));
      else for (SenmlRecord record : records) take(message, facility, record, readings, refused);
    } catch (NotAPack e) {
      refused.add(unread(message, e.getMessage(), refused));
    }
  }

  private void take(RawMessage message, String facility, SenmlRecord record, List<Reading> readings, List<Refused> refused) {
    int colon = record.name() == null ? -1 : record.name().lastIndexOf(':');
    SensedQuantity quantity = colon < 0 ? null : SensedQuantity.of(record.name().substring(colon + 1)).orElse(null);
    String sensor = colon < 0 ? null : record.name().substring(0, colon);
    Registered registered = sensors.get(sensor);
    TelemetryReason reason = reason(message, facility, record, registered, quantity);
    if (reason == null) readings.add(reading(message, record, registered.sensor, quantity));
    else refused.add(refused(message, reason, record, sensor, quantity, refused));
  }

  private static Reading reading(RawMessage message, SenmlRecord record, String sensor, SensedQuantity quantity) {
    return new Reading(sensor, quantity, Instant.ofEpochMilli((long) record.millis()), message.receivedAt(), record.value());
  }

  private TelemetryReason reason(RawMessage message, String facility, SenmlRecord record, Registered sensor, SensedQuantity quantity) {
    if (record.problem() != null || quantity == null || quantity.isSwitch() != record.isSwitch()) return TelemetryReason.MALFORMED;
    if (sensor != null && !sensor.facility.equals(facility)) return TelemetryReason.WRONG_FACILITY;
    if (!(quantity.isSwitch() && !record.ownUnit()) && !quantity.acceptsUnit(record.unit())) return TelemetryReason.UNIT_MISMATCH;
    if (!quantity.isPossible(record.value())) return TelemetryReason.IMPOSSIBLE_VALUE;
    boolean plausible = record.millis() >= EARLIEST && record.millis() <= message.receivedAt().plus(AHEAD).toEpochMilli();
    if (!plausible) return TelemetryReason.TIME_IMPLAUSIBLE;
    return sensor == null ? TelemetryReason.UNKNOWN_SENSOR : null;
  }

  private static String detail(SenmlRecord record, TelemetryReason reason, SensedQuantity quantity) {
    String what = "record " + record.index() + (record.name() == null ? "" : ", " + record.name());
    return switch (reason) {
      case MALFORMED -> what + ": " + (record.problem() != null ? record.problem() : quantity == null ? "no such quantity" : "the wrong kind of value");
      case UNIT_MISMATCH -> what + ": " + record.unit();
      case IMPOSSIBLE_VALUE -> what + ": " + record.value();
      case TIME_IMPLAUSIBLE -> what + ": " + (Math.abs(record.millis()) < 8e15 ? Instant.ofEpochMilli((long) record.millis()) : record.millis() / 1000 + " s");
      default -> what;
    };
  }

  private static Refused refused(RawMessage message, TelemetryReason reason, SenmlRecord record, String sensor, SensedQuantity quantity, List<Refused> before) {
    String detail = detail(record, reason, quantity);
    if (record.problem() != null) return unread(message, detail, before);
    Reading stranger = reason == TelemetryReason.UNKNOWN_SENSOR && CODE.matcher(sensor).matches() ? reading(message, record, sensor, quantity) : null;
    return new Refused(reason, detail, head(message, before), stranger, Dialect.SENML_JSON.name(), SenmlText.of(List.of(record)));
  }

  /** Where something could not be read, a person needs the message itself; once is enough. */
  private static Refused unread(RawMessage message, String detail, List<Refused> before) {
    String text = before.stream().noneMatch(one -> one.reason() == TelemetryReason.MALFORMED) ? message.text() : null;
    return new Refused(TelemetryReason.MALFORMED, detail, head(message, before), null, text == null ? null : message.dialect().name(), text);
  }

  /** One for all refusals of a message: there may be a hundred thousand. */
  private static String head(RawMessage message, List<Refused> before) { return before.isEmpty() ? message.head() : before.get(0).payload(); }

  private static Refused refusedWhole(RawMessage message, TelemetryReason reason, List<SenmlRecord> records) {
    List<SenmlRecord> readable = records.stream().filter(record -> record.problem() == null).toList();
    boolean asItCame = readable.size() < records.size() && message.text() != null;
    return new Refused(reason, records.size() + " records", message.head(), null, asItCame ? message.dialect().name() : Dialect.SENML_JSON.name(), asItCame ? message.text() : SenmlText.of(readable));
  }
}
