package wms.coldchain.usecase;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import wms.coldchain.LateReadings;
import wms.coldchain.domain.Trace;
import wms.shared.Part;
import wms.telemetry.RawReading;
import wms.telemetry.SensedQuantity;
import wms.telemetry.SensorPlace;
import wms.telemetry.SensorState;
import wms.telemetry.usecase.Readings;
import wms.telemetry.usecase.SensorBook;

/** What the sensors in a zone's air sensed in some time, each as one trace. */
@Part
public class ZoneTraces {
  private final SensorBook sensors;
  private final Readings readings;

  @Inject public ZoneTraces(SensorBook sensors, Readings readings) {
    this.sensors = sensors;
    this.readings = readings;
  }

  /** By sensor, those that sensed something in that time, both ends included. */
  Map<String, Trace> of(String zone, SensedQuantity quantity, Instant from, Instant to) {
    Map<String, Trace> traces = new HashMap<>();
    for (SensorState sensor : sensors.of(zone)) {
      if (sensor.place() != SensorPlace.AIR) continue;
      Trace trace = of(sensor.code(), sensor.gapLimitSeconds(), quantity, from, to);
      if (!trace.readings().isEmpty()) traces.put(sensor.code(), trace);
    }
    return traces;
  }

  Trace of(String sensor, int gapLimitSeconds, SensedQuantity quantity, Instant from, Instant to) {
    return new Trace(readings.range(sensor, quantity, from, to.plusMillis(1)), 1000L * gapLimitSeconds);
  }

  /** Runs of late readings of each sensor, in order of time. */
  static List<LateReadings> late(Map<String, Trace> traces) {
    List<LateReadings> all = new ArrayList<>();
    traces.keySet().stream().sorted().forEach(sensor -> all.addAll(late(sensor, traces.get(sensor))));
    return all;
  }

  private static List<LateReadings> late(String sensor, Trace trace) {
    List<LateReadings> runs = new ArrayList<>();
    RawReading before = null;
    for (RawReading each : trace.readings()) {
      boolean isLate = trace.isLate(each);
      if (isLate && before != null) runs.set(runs.size() - 1, with(runs.get(runs.size() - 1), each));
      else if (isLate) runs.add(new LateReadings(sensor, each.t(), each.t(), 1, each.receivedAt(), each.receivedAt()));
      before = isLate ? each : null;
    }
    return runs;
  }

  private static LateReadings with(LateReadings run, RawReading next) {
    Instant first = next.receivedAt().isBefore(run.receivedFrom()) ? next.receivedAt() : run.receivedFrom();
    Instant last = next.receivedAt().isAfter(run.receivedTo()) ? next.receivedAt() : run.receivedTo();
    return new LateReadings(run.sensor(), run.from(), next.t(), run.readings() + 1, first, last);
  }
}
