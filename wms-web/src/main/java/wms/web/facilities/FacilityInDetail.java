package wms.web.facilities;

import java.util.List;
import wms.coldchain.ZoneTemperature;
import wms.facilities.FacilityKind;
import wms.facilities.Mode;
import wms.shared.Names;

/** A facility with all its zones. */
public record FacilityInDetail(String code, Names names, FacilityKind kind, String county, String organisation, double lat, double lon, String timezone, Mode mode,
    List<ZoneAtAGlance> zones, ZoneTemperature.State worst, int openAlarms, int heldLots, int version) {}
