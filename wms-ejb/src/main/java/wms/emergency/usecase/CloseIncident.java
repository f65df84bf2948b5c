package wms.emergency.usecase;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import wms.dispatch.usecase.EndDispatch;
import wms.emergency.IncidentView;
import wms.emergency.domain.Incident;
import wms.emergency.sql.Incidents;
import wms.shared.Actor;
import wms.shared.Deed;
import wms.shared.News;
import wms.shared.Refusal;
import wms.shared.Right;
import wms.shared.UseCase;

/**
 * The incident is over. What waits to be loaded in its name is cancelled and free again. Facilities stay as they are switched: they are
 * taken back one by one, each with its own preview, and the incident goes on naming them until they are.
 */
@UseCase
public class CloseIncident {
  private final Incidents incidents;
  private final EndDispatch dispatch;
  private final IncidentBook book;
  private final Event<Deed> deeds;
  private final Event<News> news;
  private final Clock clock;

  @Inject public CloseIncident(Incidents incidents, EndDispatch dispatch, IncidentBook book, Event<Deed> deeds, Event<News> news, Clock clock) {
    this.incidents = incidents;
    this.dispatch = dispatch;
    this.book = book;
    this.deeds = deeds;
    this.news = news;
    this.clock = clock;
  }

  public IncidentView close(String id, String comment, Actor by) {
    by.mustBeAllowed(Right.LEAD_INCIDENT, Actor.EVERYWHERE);
    if (comment == null || comment.isBlank()) throw Refusal.invalid("/comment", "REQUIRED");
    if (comment.length() > 500) throw Refusal.invalid("/comment", "TOO_LONG", Map.of("longest", 500));
    Incident incident = incidents.lock(id);
    incidents.keep(incident.closed(clock.instant(), by.user(), comment.strip()));
    List<String> cancelled = dispatch.end(id, by);
    deeds.fire(Deed.of(by, "emergency.incident.closed", "incident", id, null, Map.of("number", incident.number(), "comment", comment.strip(), "tasksCancelled", cancelled)));
    news.fire(new News("incident", null, id, Map.of("number", incident.number(), "state", "CLOSED")));
    return book.incident(id);
  }
}
