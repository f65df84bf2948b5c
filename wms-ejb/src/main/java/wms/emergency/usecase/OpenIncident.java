package wms.emergency.usecase;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import wms.emergency.EmergencyReason;
import wms.emergency.IncidentView;
import wms.emergency.NewIncident;
import wms.emergency.NewNeed;
import wms.emergency.domain.Incident;
import wms.emergency.sql.Incidents;
import wms.emergency.sql.Needs;
import wms.shared.Actor;
import wms.shared.Deed;
import wms.shared.Ids;
import wms.shared.News;
import wms.shared.Refusal;
import wms.shared.Right;
import wms.shared.UseCase;

/** Something has happened: an incident is opened with its level and what is needed so far, and gets its number. */
@UseCase
public class OpenIncident {
  private final Incidents incidents;
  private final Needs needs;
  private final NeedCheck check;
  private final IncidentBook book;
  private final Event<Deed> deeds;
  private final Event<News> news;
  private final Clock clock;

  @Inject public OpenIncident(Incidents incidents, Needs needs, NeedCheck check, IncidentBook book, Event<Deed> deeds, Event<News> news, Clock clock) {
    this.incidents = incidents;
    this.needs = needs;
    this.check = check;
    this.book = book;
    this.deeds = deeds;
    this.news = news;
    this.clock = clock;
  }

  /** The same id again changes nothing. */
  public IncidentView open(NewIncident wish, Actor by) {
    by.mustBeAllowed(Right.LEAD_INCIDENT, Actor.EVERYWHERE);
    Optional<Incident> before = wish.id() == null ? Optional.empty() : incidents.seek(wish.id());
    if (before.isPresent()) return same(before.get(), wish);
    List<NewNeed> asked = wish.needs() == null ? List.of() : wish.needs();
    refuseFaults(wish, asked);
    Instant now = clock.instant();
    String id = wish.id() == null ? Ids.at(now.toEpochMilli()) : wish.id();
    Incident incident = Incident.opened(id, incidents.nextNumber(now.atOffset(ZoneOffset.UTC).getYear()), wish.name().strip(), wish.place().strip(), wish.level(), wish.kind(), now, by.user());
    incidents.add(incident);
    asked.forEach(need -> needs.add(id, check.withId(need), now, by.user()));
    deeds.fire(Deed.of(by, "emergency.incident.opened", "incident", id, null, Map.of("number", incident.number(), "name", incident.name(), "level", incident.level().name(), "needs", asked.size())));
    news.fire(new News("incident", null, id, Map.of("number", incident.number(), "level", incident.level().name(), "state", "OPEN")));
    return book.incident(id);
  }

  private IncidentView same(Incident before, NewIncident wish) {
    if (wish.name() == null || !before.name().equals(wish.name().strip())) throw Refusal.conflict(EmergencyReason.ID_TAKEN, Map.of("id", before.id()));
    return book.incident(before.id());
  }

  private void refuseFaults(NewIncident wish, List<NewNeed> asked) {
    List<Refusal.Field> faults = new ArrayList<>();
    if (wish.id() != null && !wish.id().matches("[A-Za-z0-9-]{1,36}")) faults.add(new Refusal.Field("/id", "NOT_AN_ID"));
    text(wish.name(), "/name", 200, faults);
    text(wish.place(), "/place", 200, faults);
    if (wish.kind() != null && wish.kind().length() > 64) faults.add(new Refusal.Field("/kind", "TOO_LONG", Map.of("longest", 64)));
    if (wish.level() == null) faults.add(new Refusal.Field("/level", "REQUIRED"));
    for (int i = 0; i < asked.size(); i++) faults.addAll(check.faults(asked.get(i), "/needs/" + i));
    if (!faults.isEmpty()) throw Refusal.invalid(faults);
  }

  private static void text(String given, String at, int longest, List<Refusal.Field> faults) {
    if (given == null || given.isBlank()) faults.add(new Refusal.Field(at, "REQUIRED"));
    else if (given.length() > longest) faults.add(new Refusal.Field(at, "TOO_LONG", Map.of("longest", longest)));
  }
}
