package wms.web.coldchain;

import java.time.Instant;
import java.util.List;
import wms.catalogue.TemperatureClass;
import wms.coldchain.ExcursionView;
import wms.coldchain.ZoneTemperature;
import wms.facilities.BinView;
import wms.facilities.ZoneUse;
import wms.shared.Names;
import wms.telemetry.SensorState;
import wms.web.facilities.ZoneAtAGlance;

/** A zone with what it must keep, its sensors, its bins and the excursions of the last seven days. */
public record ZoneInDetail(String code, String facility, Names names, TemperatureClass temperatureClass, ZoneUse use, Double low, Double high, Double temperature, Instant measuredAt,
    ZoneTemperature.State state, Instant outsideSince, int lots, int heldLots, int sensorCount, ProfileInDetail profile, List<SensorState> sensors, List<BinView> bins, List<ExcursionView> excursions) {
  static ZoneInDetail of(ZoneAtAGlance zone, ProfileInDetail profile, List<SensorState> sensors, List<BinView> bins, List<ExcursionView> excursions) {
    return new ZoneInDetail(zone.code(), zone.facility(), zone.names(), zone.temperatureClass(), zone.use(), zone.low(), zone.high(), zone.temperature(), zone.measuredAt(), zone.state(), zone.outsideSince(),
        zone.lots(), zone.heldLots(), zone.sensors(), profile, sensors, bins, excursions);
  }
}
