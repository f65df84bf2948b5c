package wms.coldchain.usecase;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import wms.coldchain.EndReason;
import wms.coldchain.Excursion;
import wms.coldchain.ExcursionClosed;
import wms.coldchain.ExcursionOpened;
import wms.coldchain.ExcursionWithdrawn;
import wms.coldchain.sql.Excursions;
import wms.inventory.Hold;
import wms.inventory.HoldRequest;
import wms.inventory.LotPlace;
import wms.inventory.LotPresence;
import wms.inventory.usecase.HoldBook;
import wms.inventory.usecase.HoldLots;
import wms.inventory.usecase.Presence;
import wms.inventory.usecase.ReleaseHolds;
import wms.inventory.usecase.Turns;
import wms.shared.Actor;
import wms.shared.Deed;
import wms.shared.News;
import wms.shared.Part;

/** Writes what became of an excursion, holds the lots it exposed, and tells those who must know: all in the caller's transaction. */
@Part
public class TellExcursion {
  private static final Actor BY = Actor.system("coldchain");
  private final Excursions excursions;
  private final Turns turns;
  private final Presence presence;
  private final HoldBook holds;
  private final HoldLots holdLots;
  private final ReleaseHolds releaseHolds;
  private final Event<Object> events;
  private final Clock clock;

  @Inject public TellExcursion(Excursions excursions, Turns turns, Presence presence, HoldBook holds, HoldLots holdLots, ReleaseHolds releaseHolds, Event<Object> events, Clock clock) {
    this.excursions = excursions;
    this.turns = turns;
    this.presence = presence;
    this.holds = holds;
    this.holdLots = holdLots;
    this.releaseHolds = releaseHolds;
    this.events = events;
    this.clock = clock;
  }

  /** Nothing comes into or leaves their zones from the moment it is asked what lies there until the holds on it are committed. */
  void tell(List<Finding> findings) {
    List<Finding> harming = findings.stream().filter(Finding::harmsGoods).toList();
    Stream<Finding> touching = findings.stream().filter(finding -> finding.harmsGoods() || finding.isWithdrawn());
    turns.atZones(touching.map(finding -> finding.excursion().zone()).toList());
    Stream<String> harmed = harming.stream().map(Finding::is).flatMap(excursion -> presence.mayHaveBeenIn(excursion.zone(), excursion.startedAt()).stream());
    Stream<String> freed = findings.stream().filter(Finding::isWithdrawn).flatMap(finding -> holds.openFor(finding.was().id()).stream()).map(Hold::lot);
    turns.atLots(Stream.concat(harmed, freed).toList());
    findings.forEach(this::tell);
  }

  private void tell(Finding finding) {
    if (finding.isNew()) opened(finding.is());
    else if (finding.isWithdrawn()) withdrawn(finding.was());
    else changed(finding);
  }

  private void opened(Excursion excursion) {
    excursions.add(excursion);
    holdExposed(excursion);
    tell("coldchain.excursion.opened", excursion);
    events.fire(new ExcursionOpened(excursion));
    if (!excursion.isOpen()) events.fire(new ExcursionClosed(excursion));
  }

  private void changed(Finding finding) {
    Excursion is = finding.is();
    excursions.change(is);
    if (finding.harmsMore()) holdExposed(is);
    if (is.isOpen() == finding.was().isOpen()) return;
    tell(is.isOpen() ? "coldchain.excursion.reopened" : "coldchain.excursion.closed", is);
    events.fire(is.isOpen() ? new ExcursionOpened(is) : new ExcursionClosed(is));
  }

  private void withdrawn(Excursion was) {
    Instant end = was.endedAt() == null ? clock.instant() : was.endedAt();
    Excursion gone = was.ended(end, EndReason.WITHDRAWN);
    excursions.change(gone);
    releaseHolds.withdraw(was.id(), BY);
    tell("coldchain.excursion.withdrawn", gone);
    events.fire(new ExcursionWithdrawn(gone));
  }

  private void holdExposed(Excursion excursion) {
    if (excursion.holds()) hold(excursion, presence.lotsIn(excursion.zone(), excursion.startedAt(), excursion.endedAt()).stream().map(LotPresence::goods).toList());
  }

  /** Goods that are, or came, where the excursion is. */
  void hold(Excursion excursion, List<LotPlace> goods) {
    if (goods.isEmpty()) return;
    goods.forEach(exposed -> excursions.expose(excursion.id(), exposed.lot()));
    List<LotPlace> inOrder = goods.stream().distinct().sorted(Comparator.comparing(LotPlace::lot)).toList();
    holdLots.hold(new HoldRequest(inOrder, excursion.trouble().name(), excursion.id(), clock.instant()), BY);
  }

  private void tell(String action, Excursion excursion) {
    Map<String, Object> facts = new HashMap<>(Map.of("zone", excursion.zone(), "sensor", excursion.sensor(), "rule", excursion.rule(), "trouble", excursion.trouble().name(), "limit", excursion.limit(),
        "extreme", excursion.extreme(), "startedAt", excursion.startedAt().toString()));
    if (excursion.endedAt() != null) facts.put("endedAt", excursion.endedAt().toString());
    events.fire(Deed.of(BY, action, "excursion", excursion.id(), excursion.facility(), facts));
    facts.put("open", excursion.isOpen());
    events.fire(new News("excursion", excursion.facility(), excursion.id(), facts));
  }
}
