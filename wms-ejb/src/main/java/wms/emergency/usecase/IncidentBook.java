package wms.emergency.usecase;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import wms.catalogue.MaterialBook;
import wms.dispatch.usecase.PlanBook;
import wms.emergency.IncidentState;
import wms.emergency.IncidentView;
import wms.emergency.ModeSwitch;
import wms.emergency.NeedView;
import wms.emergency.NewNeed;
import wms.emergency.SwitchedFacility;
import wms.emergency.domain.Incident;
import wms.emergency.sql.Incidents;
import wms.emergency.sql.ModeSwitches;
import wms.emergency.sql.Needs;
import wms.facilities.Mode;
import wms.shared.Query;
import wms.shared.Quantity;
import wms.shared.Scope;

/** The incidents there are, each with needs, plans and switched facilities. */
@Query
public class IncidentBook {
  private static final int SWITCHES_SHOWN = 500;
  private final Incidents incidents;
  private final Needs needs;
  private final ModeSwitches switches;
  private final PlanBook plans;
  private final MaterialBook materials;

  @Inject public IncidentBook(Incidents incidents, Needs needs, ModeSwitches switches, PlanBook plans, MaterialBook materials) {
    this.incidents = incidents;
    this.needs = needs;
    this.switches = switches;
    this.plans = plans;
    this.materials = materials;
  }

  /** @throws wms.shared.Refusal not found */
  public IncidentView incident(String id) { return view(incidents.find(id)); }

  /** Newest first; those before the number, all when it is null. */
  public List<IncidentView> newestBefore(String number, IncidentState state, int limit) {
    return incidents.newestBefore(number, state, limit).stream().map(this::view).toList();
  }

  private IncidentView view(Incident i) {
    Map<String, BigDecimal> booked = plans.bookedOf(i.id());
    List<NeedView> asked = needs.of(i.id()).stream().map(need -> view(need, booked.get(need.id()))).toList();
    return new IncidentView(i.id(), i.number(), i.name(), i.place(), i.level(), i.kind(), i.state(), i.openedAt(), i.openedBy(), i.closedAt(), i.closedBy(),
        i.closingComment(), asked, plans.of(i.id()), switched(i.id()), i.version());
  }

  private NeedView view(NewNeed n, BigDecimal booked) {
    return new NeedView(n.id(), n.material(), materials.material(n.material()).names(), n.point(), n.quantity(), n.deadline(), n.priority(), n.minLifeDays(),
        booked == null ? null : Quantity.of(booked, n.quantity().unit()));
  }

  /** Facilities whose last standing switch was made for this incident and that are not back in normal times. */
  private List<SwitchedFacility> switched(String incident) {
    Map<String, SwitchedFacility> switched = new TreeMap<>();
    for (ModeSwitch s : switches.list(null, incident, Scope.EVERYWHERE, Instant.ofEpochMilli(Long.MAX_VALUE), SWITCHES_SHOWN))
      switches.standing(s.facility()).filter(last -> incident.equals(last.incident()) && last.target() != Mode.NORMAL)
          .ifPresent(last -> switched.put(last.facility(), new SwitchedFacility(last.facility(), last.target(), last.at(), last.id())));
    return List.copyOf(switched.values());
  }
}
