package wms.emergency.usecase;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Map;
import wms.emergency.IncidentView;
import wms.emergency.Level;
import wms.emergency.domain.Incident;
import wms.emergency.sql.Incidents;
import wms.shared.Actor;
import wms.shared.Deed;
import wms.shared.News;
import wms.shared.Refusal;
import wms.shared.Right;
import wms.shared.UseCase;

/** The response is raised or lowered. */
@UseCase
public class SetLevel {
  private final Incidents incidents;
  private final IncidentBook book;
  private final Event<Deed> deeds;
  private final Event<News> news;

  @Inject public SetLevel(Incidents incidents, IncidentBook book, Event<Deed> deeds, Event<News> news) {
    this.incidents = incidents;
    this.book = book;
    this.deeds = deeds;
    this.news = news;
  }

  /** @param seen the version the caller saw */
  public IncidentView set(String id, Level level, long seen, Actor by) {
    by.mustBeAllowed(Right.LEAD_INCIDENT, Actor.EVERYWHERE);
    if (level == null) throw Refusal.invalid("/level", "REQUIRED");
    Incident incident = incidents.lock(id).mustBe(seen);
    if (incident.level() == level) return book.incident(id);
    incidents.keep(incident.withLevel(level));
    deeds.fire(Deed.of(by, "emergency.incident.level", "incident", id, null, Map.of("number", incident.number(), "from", incident.level().name(), "to", level.name())));
    news.fire(new News("incident", null, id, Map.of("number", incident.number(), "level", level.name(), "state", "OPEN")));
    return book.incident(id);
  }
}
