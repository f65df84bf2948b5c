package wms.web.facilities;

import java.util.List;
import wms.facilities.Outline;

/** What lies under the facilities on the map; lines are pairs of latitude and longitude. */
public record BaseMap(List<Outline> outlines, List<RoadLine> roads) {
  public record RoadLine(String from, String to, boolean open, List<double[]> line) {}
}
