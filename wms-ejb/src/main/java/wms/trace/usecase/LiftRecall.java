package wms.trace.usecase;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import wms.inventory.usecase.ReleaseHolds;
import wms.shared.Actor;
import wms.shared.Deed;
import wms.shared.News;
import wms.shared.Refusal;
import wms.shared.UseCase;
import wms.trace.RecallHead;
import wms.trace.RecallState;
import wms.trace.TraceReason;
import wms.trace.sql.Recalls;

/** A recall ends: another person than who opened it says why. What is held for other reasons stays held. */
@UseCase
public class LiftRecall {
  private final Recalls recalls;
  private final AllZones zones;
  private final ReleaseHolds release;
  private final Event<Deed> deeds;
  private final Event<News> news;
  private final Clock clock;

  @Inject public LiftRecall(Recalls recalls, AllZones zones, ReleaseHolds release, Event<Deed> deeds, Event<News> news, Clock clock) {
    this.recalls = recalls;
    this.zones = zones;
    this.release = release;
    this.deeds = deeds;
    this.news = news;
    this.clock = clock;
  }

  /** @param seen the version the person saw, or null when it does not matter */
  public RecallHead lift(String id, String reason, Long seen, Actor by) {
    MayRecall.somewhere(by);
    String why = OpenRecall.mustSayWhy(reason, "/reason");
    zones.await();
    RecallHead recall = recalls.take(id, seen);
    if (recall.state() == RecallState.LIFTED) throw Refusal.conflict(TraceReason.RECALL_LIFTED, Map.of("recall", recall.number()));
    if (recall.openedBy().equals(by.user())) throw Refusal.conflict(TraceReason.OWN_RECALL, Map.of("recall", recall.number()));
    int released = release.withdraw(id, by).size();
    recalls.lift(id, why, clock.instant(), by.user());
    deeds.fire(Deed.of(by, "trace.recall.lifted", "recall", id, null, Map.of("number", recall.number(), "reason", why, "holds", released)));
    news.fire(new News("recall", null, id, Map.of("inForce", false)));
    return recalls.find(id);
  }
}
