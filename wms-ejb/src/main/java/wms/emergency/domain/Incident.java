package wms.emergency.domain;

import java.time.Instant;
import java.util.Map;
import wms.emergency.EmergencyReason;
import wms.emergency.IncidentState;
import wms.emergency.Level;
import wms.shared.Refusal;

/**
 * Something has happened and people need help. An incident is opened with a level, raised and lowered as it goes, gathers needs, and is
 * closed once; what was closed stays closed, and a new event is a new incident.
 */
public record Incident(String id, String number, String name, String place, Level level, String kind, IncidentState state, Instant openedAt,
    String openedBy, Instant closedAt, String closedBy, String closingComment, long version) {
  public static Incident opened(String id, String number, String name, String place, Level level, String kind, Instant at, String by) {
    return new Incident(id, number, name, place, level, kind, IncidentState.OPEN, at, by, null, null, null, 1);
  }

  public boolean isOpen() { return state == IncidentState.OPEN; }

  /** @throws Refusal INCIDENT_CLOSED */
  public Incident mustBeOpen() {
    if (!isOpen()) throw Refusal.conflict(EmergencyReason.INCIDENT_CLOSED, Map.of("incident", number));
    return this;
  }

  public Incident withLevel(Level next) {
    mustBeOpen();
    return new Incident(id, number, name, place, next, kind, state, openedAt, openedBy, null, null, null, version);
  }

  public Incident closed(Instant at, String by, String comment) {
    mustBeOpen();
    return new Incident(id, number, name, place, level, kind, IncidentState.CLOSED, openedAt, openedBy, at, by, comment, version);
  }

  /** @throws Refusal stale, when the caller saw another version */
  public Incident mustBe(long seen) {
    if (seen != version) throw Refusal.stale();
    return this;
  }
}
