package wms.facilities;

import wms.shared.Names;

/** A facility by itself; what lies in it and how warm it is belongs to later capabilities. */
public record FacilityView(String code, Names names, FacilityKind kind, String county, String organisation, double lat, double lon, String timezone,
    Mode mode, int zones, int version) {}
