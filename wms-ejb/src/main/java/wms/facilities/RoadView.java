package wms.facilities;

/**
 * A stretch of road as plans and the map see it.
 *
 * @param minutes driving time of a loaded truck
 * @param closedBecause null when open
 */
public record RoadView(String from, String to, double km, double minutes, boolean open, String closedBecause, int version) {}
