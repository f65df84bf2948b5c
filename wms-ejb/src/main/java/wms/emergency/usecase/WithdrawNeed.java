package wms.emergency.usecase;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.Map;
import wms.dispatch.usecase.PlanBook;
import wms.dispatch.usecase.SupersedeDrafts;
import wms.emergency.EmergencyReason;
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

/** A point needs something no more. Not when goods are booked for it: those tasks are cancelled first, by who may. */
@UseCase
public class WithdrawNeed {
  private final Incidents incidents;
  private final Needs needs;
  private final PlanBook plans;
  private final SupersedeDrafts drafts;
  private final IncidentBook book;
  private final Event<Deed> deeds;
  private final Event<News> news;
  private final Clock clock;

  @Inject public WithdrawNeed(Incidents incidents, Needs needs, PlanBook plans, SupersedeDrafts drafts, IncidentBook book, Event<Deed> deeds, Event<News> news, Clock clock) {
    this.incidents = incidents;
    this.needs = needs;
    this.plans = plans;
    this.drafts = drafts;
    this.book = book;
    this.deeds = deeds;
    this.news = news;
    this.clock = clock;
  }

  public IncidentView withdraw(String id, String needId, Actor by) {
    by.mustBeAllowed(Right.LEAD_INCIDENT, Actor.EVERYWHERE);
    Incident incident = incidents.lock(id).mustBeOpen();
    NewNeed need = needs.seek(id, needId).orElseThrow(() -> Refusal.notFound("need", needId));
    drafts.supersede(id, by);
    BigDecimal booked = plans.bookedOf(id).getOrDefault(needId, BigDecimal.ZERO);
    if (booked.signum() > 0) throw Refusal.conflict(EmergencyReason.NEED_BOOKED, Map.of("need", needId, "booked", booked.toPlainString() + " " + need.quantity().unit()));
    needs.withdraw(needId, clock.instant(), by.user());
    incidents.keep(incident);
    deeds.fire(Deed.of(by, "emergency.need.withdrawn", "incident", id, need.point(), Map.of("number", incident.number(), "need", needId, "material", need.material(), "quantity", need.quantity().toString())));
    news.fire(new News("incident", null, id, Map.of("number", incident.number(), "state", "OPEN")));
    return book.incident(id);
  }
}
