package wms.emergency.usecase;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import wms.dispatch.usecase.SupersedeDrafts;
import wms.emergency.IncidentView;
import wms.emergency.NewNeed;
import wms.emergency.domain.Incident;
import wms.emergency.sql.Incidents;
import wms.emergency.sql.Needs;
import wms.shared.Actor;
import wms.shared.Deed;
import wms.shared.News;
import wms.shared.Refusal;
import wms.shared.Right;
import wms.shared.UseCase;

/** A point needs something more. Drafts that do not know of it are overtaken. */
@UseCase
public class StateNeed {
  private final Incidents incidents;
  private final Needs needs;
  private final NeedCheck check;
  private final SupersedeDrafts drafts;
  private final IncidentBook book;
  private final Event<Deed> deeds;
  private final Event<News> news;
  private final Clock clock;

  @Inject public StateNeed(Incidents incidents, Needs needs, NeedCheck check, SupersedeDrafts drafts, IncidentBook book, Event<Deed> deeds, Event<News> news, Clock clock) {
    this.incidents = incidents;
    this.needs = needs;
    this.check = check;
    this.drafts = drafts;
    this.book = book;
    this.deeds = deeds;
    this.news = news;
    this.clock = clock;
  }

  /** The same id again changes nothing. */
  public IncidentView state(String id, NewNeed wish, Actor by) {
    by.mustBeAllowed(Right.LEAD_INCIDENT, Actor.EVERYWHERE);
    Incident incident = incidents.lock(id).mustBeOpen();
    if (wish.id() != null && needs.seek(id, wish.id()).isPresent()) return book.incident(id);
    List<Refusal.Field> faults = check.faults(wish, "");
    if (!faults.isEmpty()) throw Refusal.invalid(faults);
    NewNeed need = check.withId(wish);
    needs.add(id, need, clock.instant(), by.user());
    incidents.keep(incident);
    drafts.supersede(id, by);
    deeds.fire(Deed.of(by, "emergency.need.stated", "incident", id, need.point(), Map.of("number", incident.number(), "need", need.id(), "material", need.material(),
        "quantity", need.quantity().toString(), "deadline", need.deadline().toString(), "priority", need.priority())));
    news.fire(new News("incident", null, id, Map.of("number", incident.number(), "state", "OPEN")));
    return book.incident(id);
  }
}
