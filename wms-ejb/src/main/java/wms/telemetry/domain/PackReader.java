package wms.telemetry.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
  private static final long EARLIEST = Instant.parse("2020-01-01T00:00:00Z").toEpochMilli();

  private final Map<String, String> gateways;
  private final Map<String, String> sensors;

  /**
   * @param gateways facility by gateway code
   * @param sensors facility by sensor code
   */
  public PackReader(Map<String, String> gateways, Map<String, String> sensors) {
    this.gateways = gateways;
    this.sensors = sensors;
  }

  public ReadingPack read(RawMessage message) {
    List<Reading> readings = new ArrayList<>(128);
    List<Refused> refused = new ArrayList<>(0);
    if (message.payload().length > LARGEST) refused.add(refused(message, TelemetryReason.TOO_LARGE, message.payload().length + " bytes"));
    else take(message, readings, refused);
    return new ReadingPack(message.topic(), message.facility(), message.gateway(), message.epoch(), message.seq(), message.prev(), message.receivedAt(), readings, refused);
  }

  private void take(RawMessage message, List<Reading> readings, List<Refused> refused) {
    try {
      String home = gateways.get(message.gateway());
      TelemetryReason whole = home == null ? TelemetryReason.UNKNOWN_GATEWAY : home.equals(message.facility()) ? null : TelemetryReason.WRONG_FACILITY;
      for (SenmlRecord record : message.isCbor() ? SenmlCbor.read(message.payload(), message.receivedAt().toEpochMilli()) : SenmlJson.read(message.payload(), message.receivedAt().toEpochMilli())) {
        take(message, whole, record, readings, refused);
      }
    } catch (NotAPack e) {
      refused.add(refused(message, TelemetryReason.MALFORMED, e.getMessage()));
    }
  }

  private void take(RawMessage message, TelemetryReason whole, SenmlRecord record, List<Reading> readings, List<Refused> refused) {
    int colon = record.name() == null ? -1 : record.name().lastIndexOf(':');
    SensedQuantity quantity = colon < 0 ? null : SensedQuantity.of(record.name().substring(colon + 1)).orElse(null);
    String sensor = colon < 0 ? null : record.name().substring(0, colon);
    TelemetryReason reason = reason(message, whole, record, sensor, quantity);
    if (reason == null) readings.add(new Reading(sensor, quantity, Instant.ofEpochMilli((long) record.millis()), message.receivedAt(), record.value()));
    else refused.add(refused(message, reason, detail(record, reason, quantity)));
  }

  private TelemetryReason reason(RawMessage message, TelemetryReason whole, SenmlRecord record, String sensor, SensedQuantity quantity) {
    if (record.problem() != null || quantity == null || quantity.isSwitch() != record.isSwitch()) return TelemetryReason.MALFORMED;
    if (whole != null) return whole;
    String home = sensors.get(sensor);
    if (home == null) return TelemetryReason.UNKNOWN_SENSOR;
    if (!home.equals(message.facility())) return TelemetryReason.WRONG_FACILITY;
    if (!(quantity.isSwitch() && !record.ownUnit()) && !quantity.acceptsUnit(record.unit())) return TelemetryReason.UNIT_MISMATCH;
    if (!quantity.isPossible(record.value())) return TelemetryReason.IMPOSSIBLE_VALUE;
    boolean plausible = record.millis() >= EARLIEST && record.millis() <= message.receivedAt().plus(AHEAD).toEpochMilli();
    return plausible ? null : TelemetryReason.TIME_IMPLAUSIBLE;
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

  private static Refused refused(RawMessage message, TelemetryReason reason, String detail) { return new Refused(reason, detail, message.head()); }
}
