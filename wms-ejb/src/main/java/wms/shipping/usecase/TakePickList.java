package wms.shipping.usecase;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import wms.shared.Actor;
import wms.shared.News;
import wms.shared.Refusal;
import wms.shared.Right;
import wms.shared.Sql;
import wms.shared.UseCase;
import wms.shipping.PickListView;
import wms.shipping.ShippingReason;

/** A picker takes a list, and nobody else walks it; or gives it back. */
@UseCase
public class TakePickList {
  private final PickBook picks;
  private final Sql sql;
  private final Event<News> news;
  private final Clock clock;

  @Inject public TakePickList(PickBook picks, Sql sql, Event<News> news, Clock clock) {
    this.picks = picks;
    this.sql = sql;
    this.news = news;
    this.clock = clock;
  }

  public PickListView take(String id, Actor by) {
    PickListView list = turn(id, by);
    if (by.user().equals(list.picker())) return list;
    sql.update("UPDATE pick_list SET picker = ?, taken_at = ? WHERE id = ?", by.user(), clock.instant(), id);
    return told(id);
  }

  public PickListView giveBack(String id, Actor by) {
    PickListView list = turn(id, by);
    if (list.picker() == null) return list;
    sql.update("UPDATE pick_list SET picker = NULL, taken_at = NULL WHERE id = ?", id);
    return told(id);
  }

  /** Waits for the list's turn. @throws Refusal PICK_LIST_TAKEN by somebody else */
  PickListView turn(String id, Actor by) {
    sql.update("UPDATE pick_list SET version = version + 1 WHERE id = ?", id);
    PickListView list = picks.list(id);
    by.mustBeAllowed(Right.WORK_STOCK, list.facility());
    if (list.picker() != null && !list.picker().equals(by.user())) throw Refusal.conflict(ShippingReason.PICK_LIST_TAKEN, Map.of("list", list.number(), "by", list.picker()));
    return list;
  }

  private PickListView told(String id) {
    PickListView list = picks.list(id);
    news.fire(new News("picking", list.facility(), id, Map.of("taken", list.picker() != null)));
    return list;
  }
}
