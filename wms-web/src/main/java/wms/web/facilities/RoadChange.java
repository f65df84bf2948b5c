package wms.web.facilities;

/** What a person says about a road. */
public record RoadChange(Boolean open, String reason) {}
