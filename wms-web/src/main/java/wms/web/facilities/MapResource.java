package wms.web.facilities;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import wms.facilities.FacilityBook;
import wms.facilities.FacilityView;
import wms.facilities.RoadBook;
import wms.facilities.RoadView;
import wms.shared.Right;
import wms.web.kernel.Allowed;
import wms.web.kernel.Door;

/** The base map: borders and roads. */
@Door
@Path("map")
@Produces(MediaType.APPLICATION_JSON)
public class MapResource {
  private final RoadBook roads;
  private final FacilityBook facilities;

  @Inject MapResource(RoadBook roads, FacilityBook facilities) {
    this.roads = roads;
    this.facilities = facilities;
  }

  @GET @Allowed(Right.SEE) public BaseMap map() {
    Map<String, double[]> places = facilities.all().stream().collect(Collectors.toMap(FacilityView::code, place -> new double[] {place.lat(), place.lon()}));
    return new BaseMap(roads.outlines(), roads.roads().stream().map(road -> line(road, places)).toList());
  }

  private static BaseMap.RoadLine line(RoadView road, Map<String, double[]> places) {
    return new BaseMap.RoadLine(road.from(), road.to(), road.open(), List.of(places.get(road.from()), places.get(road.to())));
  }
}
