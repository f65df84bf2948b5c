package wms.trace.usecase;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import wms.inventory.Hold;
import wms.inventory.HoldRequest;
import wms.inventory.LotPlace;
import wms.inventory.StockMoved;
import wms.inventory.StockOpened;
import wms.inventory.usecase.HoldLots;
import wms.shared.Actor;
import wms.shared.Deed;
import wms.shared.UseCase;
import wms.trace.RecallHead;
import wms.trace.domain.LotMarks;
import wms.trace.domain.Reach;
import wms.trace.sql.Recalls;

/**
 * Goods that come in while a recall is in force that reaches them are recalled too, in the transaction that brings them in. A recall by
 * lot numbers reaches the same number of the same material and supplier, whoever owns the goods; one by material, supplier or days
 * whatever fits.
 */
@UseCase
public class CatchLateLots {
  private static final Actor BY = Actor.system("trace");
  private final Recalls recalls;
  private final SelectLots select;
  private final HoldLots holds;
  private final Event<Deed> deeds;
  private final Clock clock;

  @Inject public CatchLateLots(Recalls recalls, SelectLots select, HoldLots holds, Event<Deed> deeds, Clock clock) {
    this.recalls = recalls;
    this.select = select;
    this.holds = holds;
    this.deeds = deeds;
    this.clock = clock;
  }

  public void on(@Observes StockMoved moved) {
    if (moved.from().isOutside() && moved.to().isInside()) hold(List.of(new LotPlace(moved.lot(), moved.to())));
  }

  public void on(@Observes StockOpened opened) { hold(opened.goods()); }

  private void hold(List<LotPlace> goods) {
    List<RecallHead> inForce = recalls.inForce();
    if (inForce.isEmpty() || goods.isEmpty()) return;
    List<LotMarks> lots = select.marks(goods.stream().map(LotPlace::lot).toList());
    inForce.forEach(recall -> hold(recall, lots, goods));
  }

  private void hold(RecallHead recall, List<LotMarks> lots, List<LotPlace> goods) {
    Set<String> reached = reached(recall, lots);
    List<LotPlace> recalled = goods.stream().filter(each -> reached.contains(each.lot())).distinct().sorted().toList();
    if (recalled.isEmpty()) return;
    Set<String> late = new HashSet<>(reached);
    recalls.lotsOf(recall.id()).forEach(late::remove);
    recalls.caught(recall.id(), late, true, clock.instant());
    holds.hold(new HoldRequest(recalled, Hold.RECALLED, recall.id(), null), BY);
    if (!late.isEmpty()) deeds.fire(Deed.of(BY, "trace.recall.caught", "recall", recall.id(), null, Map.of("number", recall.number(), "lots", late.stream().sorted().toList())));
  }

  private Set<String> reached(RecallHead recall, List<LotMarks> lots) {
    Set<String> reached = recalls.alike(recall.id(), lots.stream().map(LotMarks::lot).toList());
    if (!recall.selection().lotNumbers().isEmpty()) return reached;
    Reach reach = select.reach(recall.selection());
    lots.stream().filter(reach::reaches).map(LotMarks::lot).forEach(reached::add);
    return reached;
  }
}
