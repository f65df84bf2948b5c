package wms.web.facilities;

import wms.coldchain.ZoneTemperature;
import wms.facilities.FacilityKind;
import wms.facilities.FacilityView;
import wms.facilities.Mode;
import wms.shared.Names;

/** A facility in a list or on the map, with the worst of its zones. */
public record FacilityAtAGlance(String code, Names names, FacilityKind kind, String county, double lat, double lon, String timezone, Mode mode, int zones,
    ZoneTemperature.State worst, int openAlarms, int heldLots, int version) {
  static FacilityAtAGlance of(FacilityView facility, ZoneTemperature.State worst, int openAlarms, int heldLots) {
    return new FacilityAtAGlance(facility.code(), facility.names(), facility.kind(), facility.county(), facility.lat(), facility.lon(), facility.timezone(), facility.mode(),
        facility.zones(), worst, openAlarms, heldLots, facility.version());
  }
}
