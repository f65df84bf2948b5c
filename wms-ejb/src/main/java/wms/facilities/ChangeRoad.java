package wms.facilities;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Map;
import wms.shared.Actor;
import wms.shared.Deed;
import wms.shared.News;
import wms.shared.Refusal;
import wms.shared.Right;
import wms.shared.UseCase;

/** Closes a road, or opens it again. */
@UseCase
public class ChangeRoad {
  private final Roads roads;
  private final Event<RoadChanged> changes;
  private final Event<Deed> deeds;
  private final Event<News> news;

  @Inject public ChangeRoad(Roads roads, Event<RoadChanged> changes, Event<Deed> deeds, Event<News> news) {
    this.roads = roads;
    this.changes = changes;
    this.deeds = deeds;
    this.news = news;
  }

  /**
   * @param reason why it closes; not needed to open it
   * @param seen the version the person saw, or null when the road may be changed whatever it is
   * @throws Refusal not found, STALE, or REASON_MISSING
   */
  public RoadView change(String from, String to, boolean open, String reason, Long seen, Actor by) {
    by.mustBeAllowed(Right.LEAD_INCIDENT, Actor.EVERYWHERE);
    Road road = roads.road(from, to);
    if (seen != null && seen != road.version()) throw Refusal.stale();
    if (open) road.open();
    else road.close(reason);
    roads.flush();
    changes.fire(new RoadChanged(road.from(), road.to(), open));
    deeds.fire(Deed.of(by, open ? "facilities.road.opened" : "facilities.road.closed", "road", Road.code(road.from(), road.to()), null, open ? Map.of() : Map.of("reason", reason)));
    news.fire(new News("road", null, Road.code(road.from(), road.to()), Map.of("open", open)));
    return RoadView.of(road);
  }
}
