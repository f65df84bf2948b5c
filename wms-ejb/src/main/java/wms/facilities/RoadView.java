package wms.facilities;

/**
 * A stretch of road as plans and the map see it.
 *
 * @param minutes driving time of a loaded truck
 * @param closedBecause null when open
 */
public record RoadView(String from, String to, double km, double minutes, boolean open, String closedBecause, int version) {
  /** The name of the stretch, by which the list is sorted. */
  public String code() { return Road.code(from, to); }

  static RoadView of(Road road) {
    return new RoadView(road.from(), road.to(), road.km(), road.minutes(), road.isOpen(), road.closedBecause().orElse(null), road.version());
  }
}
