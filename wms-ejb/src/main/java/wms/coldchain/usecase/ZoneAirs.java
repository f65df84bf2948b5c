package wms.coldchain.usecase;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import wms.coldchain.Profile;
import wms.coldchain.domain.AirOfZone;
import wms.coldchain.sql.Profiles;
import wms.facilities.FacilityBook;
import wms.shared.Part;
import wms.telemetry.ReadingBucket;
import wms.telemetry.SensedQuantity;
import wms.telemetry.SensorPlace;
import wms.telemetry.SensorState;
import wms.telemetry.usecase.Readings;
import wms.telemetry.usecase.SensorBook;

/** How warm zones were, out of the readings of the sensors in their air. */
@Part
public class ZoneAirs {
  private static final Duration HOUR = Duration.ofHours(1);
  private final FacilityBook facilities;
  private final Profiles profiles;
  private final SensorBook sensors;
  private final Readings readings;

  @Inject public ZoneAirs(FacilityBook facilities, Profiles profiles, SensorBook sensors, Readings readings) {
    this.facilities = facilities;
    this.profiles = profiles;
    this.sensors = sensors;
    this.readings = readings;
  }

  AirOfZone of(String zone, Instant from, Instant to) {
    Instant start = from.truncatedTo(ChronoUnit.HOURS);
    double[] celsius = new double[(int) (ChronoUnit.HOURS.between(start, to) + 1)];
    Arrays.fill(celsius, Double.NaN);
    List<String> inTheAir = sensors.of(zone).stream().filter(sensor -> sensor.place() == SensorPlace.AIR).map(SensorState::code).toList();
    for (String sensor : inTheAir)
      for (ReadingBucket hour : readings.aggregate(sensor, SensedQuantity.TEMP, start, to, HOUR)) {
        int i = (int) ChronoUnit.HOURS.between(start, hour.t());
        celsius[i] = Double.isNaN(celsius[i]) ? hour.mean() : Math.max(celsius[i], hour.mean());
      }
    Double high = profiles.forClass(facilities.zone(zone).temperatureClass().name()).map(Profile::high).orElse(null);
    return new AirOfZone(start, celsius, high);
  }
}
