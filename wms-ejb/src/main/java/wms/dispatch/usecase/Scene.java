package wms.dispatch.usecase;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import wms.dispatch.Need;
import wms.dispatch.Road;
import wms.dispatch.domain.Supply;
import wms.facilities.FacilityBook;
import wms.facilities.FacilityView;
import wms.facilities.Mode;
import wms.facilities.RoadBook;
import wms.shared.Part;

/** The network as a plan sees it: places with their day and mode, and the roads between them. */
@Part
public class Scene {
  private final FacilityBook facilities;
  private final RoadBook roads;
  private final Clock clock;

  @Inject public Scene(FacilityBook facilities, RoadBook roads, Clock clock) {
    this.facilities = facilities;
    this.roads = roads;
    this.clock = clock;
  }

  /** By code. */
  Map<String, FacilityView> places() {
    Map<String, FacilityView> places = new HashMap<>();
    facilities.all().forEach(facility -> places.put(facility.code(), facility));
    return places;
  }

  List<Road> roads(Set<String> places) {
    return roads.roads().stream().filter(r -> places.contains(r.from()) && places.contains(r.to()))
        .map(r -> new Road(r.from(), r.to(), r.minutes(), r.km(), !r.open())).toList();
  }

  /** Dates of expiry are read where the goods are needed; one plan has one zone, that of its first point. */
  static ZoneId zone(Map<String, FacilityView> places, Collection<String> points) {
    return points.stream().map(places::get).filter(p -> p != null).map(p -> ZoneId.of(p.timezone())).findFirst().orElse(ZoneId.of("UTC"));
  }

  Supply.Rules rules(Map<String, FacilityView> places, Collection<Need> needs) {
    return new Supply.Rules() {
      @Override public LocalDate today(String facility) { return LocalDate.ofInstant(clock.instant(), ZoneId.of(places.get(facility).timezone())); }

      @Override public boolean isReserveOpen(String facility) { return places.get(facility).mode() == Mode.EMERGENCY; }

      @Override public int leastLife(String material) {
        return needs.stream().filter(need -> need.material().equals(material)).mapToInt(Need::minimumLifeDays).min().orElse(0);
      }
    };
  }
}
