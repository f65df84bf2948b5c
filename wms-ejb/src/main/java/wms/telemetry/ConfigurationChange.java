package wms.telemetry;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import wms.shared.Refusal;

/**
 * What a person wants a gateway to do.
 *
 * @param sampleSeconds null leaves it to the gateway's own settings
 * @param corrections all that shall hold, those of before included
 */
public record ConfigurationChange(Integer sampleSeconds, List<SensorCorrection> corrections) {
  private static final int LONGEST_SAMPLING = 86_400;

  /** @throws Refusal naming every bad field at once */
  public void mustBeRight(Set<String> sensors) {
    List<Refusal.Field> bad = new ArrayList<>();
    if (sampleSeconds != null && (sampleSeconds < 1 || sampleSeconds > LONGEST_SAMPLING)) bad.add(new Refusal.Field("/sampleSeconds", "OUT_OF_RANGE", Map.of("least", 1, "most", LONGEST_SAMPLING)));
    if (corrections == null) bad.add(new Refusal.Field("/corrections", "REQUIRED"));
    else mustBeRight(sensors, bad);
    if (!bad.isEmpty()) throw Refusal.invalid(bad);
  }

  private void mustBeRight(Set<String> sensors, List<Refusal.Field> bad) {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < corrections.size(); i++) {
      SensorCorrection correction = corrections.get(i);
      String at = "/corrections/" + i;
      if (correction == null || correction.sensor() == null) bad.add(new Refusal.Field(at + "/sensor", "REQUIRED"));
      else if (!sensors.contains(correction.sensor())) bad.add(new Refusal.Field(at + "/sensor", TelemetryReason.UNKNOWN_SENSOR.name()));
      if (correction == null) continue;
      if (correction.quantity() == null) bad.add(new Refusal.Field(at + "/quantity", "REQUIRED"));
      else if (!seen.add(correction.sensor() + ":" + correction.quantity())) bad.add(new Refusal.Field(at + "/quantity", TelemetryReason.CORRECTED_TWICE.name()));
      if (!correction.isCredible()) bad.add(new Refusal.Field(at + "/offset", TelemetryReason.CORRECTED_TOO_FAR.name()));
    }
  }
}
