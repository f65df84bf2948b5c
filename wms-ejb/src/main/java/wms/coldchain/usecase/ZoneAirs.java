package wms.coldchain.usecase;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import wms.coldchain.Profile;
import wms.coldchain.WaterLoss;
import wms.coldchain.domain.AirOfZone;
import wms.coldchain.domain.DryingHours;
import wms.coldchain.sql.Profiles;
import wms.shared.Part;
import wms.telemetry.ReadingBucket;
import wms.telemetry.SensedQuantity;
import wms.telemetry.SensorPlace;
import wms.telemetry.SensorState;
import wms.telemetry.usecase.Readings;
import wms.telemetry.usecase.SensorBook;

/** How warm and how humid zones were, out of the readings of the sensors in their air: of several in an hour the one with the highest mean counts. */
@Part
public class ZoneAirs {
  private static final Duration HOUR = Duration.ofHours(1);
  private final Profiles profiles;
  private final SensorBook sensors;
  private final Readings readings;

  @Inject public ZoneAirs(Profiles profiles, SensorBook sensors, Readings readings) {
    this.profiles = profiles;
    this.sensors = sensors;
    this.readings = readings;
  }

  AirOfZone of(String zone, Instant from, Instant to) {
    Double high = profiles.ofZone(zone).map(Profile::high).orElse(null);
    return new AirOfZone(hourOf(from), hours(zone, SensedQuantity.TEMP, from, to), high);
  }

  DryingHours drying(String zone, WaterLoss loss, Instant from, Instant to) {
    return new DryingHours(hourOf(from), hours(zone, SensedQuantity.TEMP, from, to), hours(zone, SensedQuantity.HUM, from, to), loss);
  }

  private static Instant hourOf(Instant at) { return at.truncatedTo(ChronoUnit.HOURS); }

  private double[] hours(String zone, SensedQuantity quantity, Instant from, Instant to) {
    Instant start = hourOf(from);
    double[] hours = new double[(int) (ChronoUnit.HOURS.between(start, to) + 1)];
    Arrays.fill(hours, Double.NaN);
    List<String> inTheAir = sensors.of(zone).stream().filter(sensor -> sensor.place() == SensorPlace.AIR).map(SensorState::code).toList();
    for (String sensor : inTheAir)
      for (ReadingBucket hour : readings.aggregate(sensor, quantity, start, to, HOUR)) {
        int i = (int) ChronoUnit.HOURS.between(start, hour.t());
        hours[i] = Double.isNaN(hours[i]) ? hour.mean() : Math.max(hours[i], hour.mean());
      }
    return hours;
  }
}
