package wms.trace.usecase;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import wms.inventory.Hold;
import wms.inventory.HoldRequest;
import wms.inventory.LotPlace;
import wms.inventory.usecase.HoldLots;
import wms.inventory.usecase.StockBook;
import wms.inventory.usecase.Turns;
import wms.shared.Actor;
import wms.shared.Deed;
import wms.shared.Ids;
import wms.shared.News;
import wms.shared.Refusal;
import wms.shared.Right;
import wms.shared.UseCase;
import wms.trace.NewRecall;
import wms.trace.RecallHead;
import wms.trace.TraceReason;
import wms.trace.sql.Recalls;

/**
 * Goods are called back: whatever of the selected lots lies anywhere is held at once, all of it or nothing. All zones' turns are taken
 * first, so that goods that are just coming in are either seen here or see the recall. Goods that are recalled already may be recalled for
 * another reason too, as long as something is new.
 */
@UseCase
public class OpenRecall {
  private static final int LONGEST_REASON = 500;
  private final SelectLots select;
  private final Recalls recalls;
  private final AllZones zones;
  private final Turns turns;
  private final StockBook stock;
  private final HoldLots holds;
  private final Event<Deed> deeds;
  private final Event<News> news;
  private final Clock clock;

  @Inject public OpenRecall(SelectLots select, Recalls recalls, AllZones zones, Turns turns, StockBook stock, HoldLots holds, Event<Deed> deeds, Event<News> news, Clock clock) {
    this.select = select;
    this.recalls = recalls;
    this.zones = zones;
    this.turns = turns;
    this.stock = stock;
    this.holds = holds;
    this.deeds = deeds;
    this.news = news;
    this.clock = clock;
  }

  /** @return the recall, in force */
  public RecallHead open(NewRecall recall, Actor by) {
    MayRecall.somewhere(by);
    if (recall.id() != null && recalls.isKnown(recall.id())) return recalls.find(recall.id());
    String reason = mustSayWhy(recall.reason(), "/reason");
    if (recall.id() != null && recall.id().length() > 36) throw Refusal.invalid("/id", "TOO_LONG", Map.of("longest", 36));
    zones.await();
    List<String> lots = select.find(recall.selection()).lots();
    turns.atLots(lots);
    mustBeNew(lots);
    Instant now = clock.instant();
    String id = recall.id() == null ? Ids.at(now.toEpochMilli()) : recall.id();
    recalls.add(id, reason, recall.selection(), now, by.user());
    recalls.caught(id, lots, false, now);
    List<LotPlace> goods = stock.ofLots(lots).stream().map(row -> new LotPlace(row.lot(), row.place())).toList();
    int held = holds.hold(new HoldRequest(goods, Hold.RECALLED, id, now), by).size();
    RecallHead head = recalls.find(id);
    deeds.fire(Deed.of(by, "trace.recall.opened", "recall", id, null, Map.of("number", head.number(), "reason", reason, "lots", lots, "holds", held)));
    news.fire(new News("recall", null, id, Map.of("inForce", true)));
    return head;
  }

  /** @return the text without the blanks around it */
  static String mustSayWhy(String reason, String pointer) {
    if (reason == null || reason.isBlank()) throw Refusal.invalid(pointer, TraceReason.RECALL_REASON_MISSING.name());
    if (reason.strip().length() > LONGEST_REASON) throw Refusal.invalid(pointer, "TOO_LONG", Map.of("longest", LONGEST_REASON));
    return reason.strip();
  }

  private void mustBeNew(List<String> lots) {
    List<Recalls.Caught> before = recalls.inForceOn(lots);
    Set<String> known = before.stream().map(Recalls.Caught::lot).collect(Collectors.toSet());
    if (known.containsAll(lots)) throw Refusal.conflict(TraceReason.ALREADY_RECALLED, Map.of("recalls", before.stream().map(Recalls.Caught::number).distinct().toList(), "lots", lots.size()));
  }
}
