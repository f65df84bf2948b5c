package wms.web.facilities;

import java.time.Instant;
import wms.catalogue.TemperatureClass;
import wms.coldchain.ZoneTemperature;
import wms.facilities.ZoneUse;
import wms.facilities.ZoneView;
import wms.inventory.LotCount;
import wms.shared.Names;

/**
 * A zone with its temperature and its goods.
 *
 * @param low the band's lower end, null when open
 * @param temperature the worst of its sensors' newest values
 */
public record ZoneAtAGlance(String code, String facility, Names names, TemperatureClass temperatureClass, ZoneUse use, Double low, Double high, Double temperature,
    Instant measuredAt, ZoneTemperature.State state, Instant outsideSince, int lots, int heldLots, int sensors) {
  static ZoneAtAGlance of(ZoneView zone, ZoneTemperature warmth, LotCount goods) {
    return new ZoneAtAGlance(zone.code(), zone.facility(), zone.names(), zone.temperatureClass(), zone.use(), warmth.low(), warmth.high(), warmth.temperature(),
        warmth.measuredAt(), warmth.state(), warmth.outsideSince(), goods.lots(), goods.held(), warmth.sensors());
  }
}
