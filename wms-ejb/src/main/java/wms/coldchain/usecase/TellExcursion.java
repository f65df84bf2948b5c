package wms.coldchain.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import wms.coldchain.EndReason;
import wms.coldchain.Excursion;
import wms.coldchain.ExcursionClosed;
import wms.coldchain.ExcursionOpened;
import wms.coldchain.ExcursionWithdrawn;
import wms.coldchain.sql.Excursions;
import wms.inventory.HoldRequest;
import wms.inventory.LotPlace;
import wms.inventory.LotPresence;
import wms.inventory.usecase.HoldLots;
import wms.inventory.usecase.Presence;
import wms.inventory.usecase.ReleaseHolds;
import wms.shared.Actor;
import wms.shared.Deed;
import wms.shared.News;

/** Writes what became of an excursion, holds the lots it exposed, and tells those who must know: all in the caller's transaction. */
@Dependent
public class TellExcursion {
  private static final Actor BY = Actor.system("coldchain");
  private final Excursions excursions;
  private final Presence presence;
  private final HoldLots holdLots;
  private final ReleaseHolds releaseHolds;
  private final Event<Object> events;
  private final Clock clock;

  @Inject public TellExcursion(Excursions excursions, Presence presence, HoldLots holdLots, ReleaseHolds releaseHolds, Event<Object> events, Clock clock) {
    this.excursions = excursions;
    this.presence = presence;
    this.holdLots = holdLots;
    this.releaseHolds = releaseHolds;
    this.events = events;
    this.clock = clock;
  }

  void opened(Excursion excursion) {
    excursions.add(excursion);
    holdExposed(excursion);
    tell("coldchain.excursion.opened", excursion);
    events.fire(new ExcursionOpened(excursion));
    if (!excursion.isOpen()) events.fire(new ExcursionClosed(excursion));
  }

  void changed(Excursion was, Excursion is) {
    if (was.equals(is)) return;
    excursions.change(is);
    boolean longer = is.startedAt().isBefore(was.startedAt()) || is.isOpen() != was.isOpen() || !is.isOpen() && is.endedAt().isAfter(was.endedAt());
    if (longer) holdExposed(is);
    if (is.isOpen() == was.isOpen()) return;
    tell(is.isOpen() ? "coldchain.excursion.reopened" : "coldchain.excursion.closed", is);
    events.fire(is.isOpen() ? new ExcursionOpened(is) : new ExcursionClosed(is));
  }

  void withdrawn(Excursion was) {
    Instant end = was.endedAt() == null ? clock.instant() : was.endedAt();
    Excursion gone = new Excursion(was.id(), was.facility(), was.zone(), was.sensor(), was.rule(), was.bound(), was.limit(), was.severity(), was.startedAt(), was.confirmedAt(), end, EndReason.WITHDRAWN, was.extreme(), was.minutesOutside());
    excursions.change(gone);
    releaseHolds.withdraw(was.id(), BY);
    tell("coldchain.excursion.withdrawn", gone);
    events.fire(new ExcursionWithdrawn(gone));
  }

  private void holdExposed(Excursion excursion) {
    hold(excursion, presence.lotsIn(excursion.zone(), excursion.startedAt(), excursion.endedAt()).stream().map(LotPresence::goods).toList());
  }

  /** Goods that are, or came, where the excursion is. */
  void hold(Excursion excursion, List<LotPlace> goods) {
    if (goods.isEmpty()) return;
    goods.forEach(exposed -> excursions.expose(excursion.id(), exposed.lot()));
    List<LotPlace> inOrder = goods.stream().distinct().sorted(Comparator.comparing(LotPlace::lot)).toList();
    holdLots.hold(new HoldRequest(inOrder, excursion.bound().isWarm() ? "EXCURSION_WARM" : "EXCURSION_COLD", excursion.id(), clock.instant()), BY);
  }

  private void tell(String action, Excursion excursion) {
    Map<String, Object> facts = new HashMap<>(Map.of("zone", excursion.zone(), "sensor", excursion.sensor(), "rule", excursion.rule(), "limit", excursion.limit(),
        "extreme", excursion.extreme(), "startedAt", excursion.startedAt().toString()));
    if (excursion.endedAt() != null) facts.put("endedAt", excursion.endedAt().toString());
    events.fire(Deed.of(BY, action, "excursion", excursion.id(), excursion.facility(), facts));
    facts.put("open", excursion.isOpen());
    events.fire(new News("excursion", excursion.facility(), excursion.id(), facts));
  }
}
