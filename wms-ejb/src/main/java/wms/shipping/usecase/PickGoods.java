package wms.shipping.usecase;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import wms.inventory.Document;
import wms.inventory.Place;
import wms.inventory.usecase.CarryReserved;
import wms.inventory.usecase.PlanCount;
import wms.inventory.usecase.ReleaseReservation;
import wms.shared.Actor;
import wms.shared.Deed;
import wms.shared.News;
import wms.shared.Quantity;
import wms.shared.Refusal;
import wms.shared.Sql;
import wms.shared.UseCase;
import wms.shipping.Pick;
import wms.shipping.PickLineView;
import wms.shipping.PickListView;
import wms.shipping.PickState;
import wms.shipping.ShippingReason;
import wms.shipping.domain.Orders;

/**
 * A picker has fetched what a line asks for: it goes to where it is made ready, and stays kept for its order. Was there less, the bin is
 * to be counted, nobody is sent there again before that, and what is missing is looked for elsewhere at once.
 */
@UseCase
public class PickGoods {
  private final TakePickList lists;
  private final PickBook picks;
  private final Orders orders;
  private final ScannedRight scanned;
  private final CarryReserved carry;
  private final ReleaseReservation release;
  private final PlanCount counts;
  private final Serve serve;
  private final ListGoods listGoods;
  private final Sql sql;
  private final Event<Deed> deeds;
  private final Event<News> news;
  private final Clock clock;

  @Inject public PickGoods(TakePickList lists, PickBook picks, Orders orders, ScannedRight scanned, CarryReserved carry, ReleaseReservation release, PlanCount counts, Serve serve, ListGoods listGoods, Sql sql,
      Event<Deed> deeds, Event<News> news, Clock clock) {
    this.lists = lists;
    this.picks = picks;
    this.orders = orders;
    this.scanned = scanned;
    this.carry = carry;
    this.release = release;
    this.counts = counts;
    this.serve = serve;
    this.listGoods = listGoods;
    this.sql = sql;
    this.deeds = deeds;
    this.news = news;
    this.clock = clock;
  }

  /** @return the list as it is now; what is looked for elsewhere in the same zone is added at its end */
  public PickListView pick(String listId, String lineId, Pick pick, Actor by) {
    lists.take(listId, by);
    PickListView list = picks.list(listId);
    PickLineView line = list.lines().stream().filter(each -> each.id().equals(lineId)).findFirst().orElseThrow(() -> Refusal.notFound("pick line", lineId));
    mustBeOpen(line);
    mustSay(pick, line);
    scanned.mustBe(line, pick);
    orders.take(line.order(), null).mustBeLive();
    String staged = fetched(list, line, pick, by);
    String count = isLess(pick.quantity(), pick.pieces(), line.quantity(), line.pieces()) ? counted(line, by) : null;
    sql.update("UPDATE pick_line SET picked = ?, picked_pieces = ?, staged = ?, short_reason = ?, count_id = ?, picked_at = ?, picked_by = ? WHERE id = ?",
        pick.quantity().value(), pick.pieces(), staged, count == null ? null : pick.reason(), count, clock.instant(), by.user(), lineId);
    if (count != null) elsewhere(list, line, by);
    deeds.fire(Deed.of(by, count == null ? "shipping.line.picked" : "shipping.line.short", "pick-list", listId, list.facility(), Map.of("number", list.number(), "line", line.line(), "order", line.orderNumber(), "lot", line.lot(),
        "asked", line.quantity().toString(), "picked", pick.quantity().toString(), "pieces", String.valueOf(pick.pieces()))));
    news.fire(new News("picking", list.facility(), listId, Map.of("line", line.line())));
    return picks.list(listId);
  }

  private static void mustBeOpen(PickLineView line) {
    if (line.state() == PickState.VOID) throw Refusal.conflict(ShippingReason.PICK_LINE_VOID, Map.of("order", line.orderNumber(), "lotNumber", line.lotNumber()));
    if (line.state() != PickState.OPEN) throw Refusal.conflict(ShippingReason.PICK_LINE_DONE, Map.of("line", line.line(), "by", line.pickedBy()));
  }

  private static void mustSay(Pick pick, PickLineView line) {
    if (pick.quantity() == null) throw Refusal.invalid("/quantity", "REQUIRED");
    if (!pick.quantity().unit().equals(line.quantity().unit())) throw Refusal.invalid("/quantity/unit", "UNIT_DIFFERS", Map.of("unit", line.quantity().unit(), "given", pick.quantity().unit()));
    if (pick.quantity().value().signum() < 0) throw Refusal.invalid("/quantity", "NOT_POSITIVE");
    if (pick.pieces() != null && pick.pieces() < 0) throw Refusal.invalid("/pieces", "NOT_POSITIVE");
    if (line.pieces() != null && pick.pieces() == null && pick.quantity().isPositive()) throw Refusal.invalid("/pieces", "REQUIRED");
    if (isLess(line.quantity(), line.pieces(), pick.quantity(), pick.pieces())) throw Refusal.conflict(ShippingReason.PICKED_TOO_MUCH, Map.of("asked", line.quantity().toString(), "picked", pick.quantity().toString()));
    if (isLess(pick.quantity(), pick.pieces(), line.quantity(), line.pieces()) && pick.reason() == null) throw Refusal.conflict(ShippingReason.SHORT_PICK_REASON_MISSING, Map.of("asked", line.quantity().toString(), "picked", pick.quantity().toString()));
  }

  /** Goods that are counted are asked for by the piece; what the pieces weigh is seen when they are in hand. */
  private static boolean isLess(Quantity one, Integer pieces, Quantity other, Integer otherPieces) {
    return pieces != null && otherPieces != null ? pieces < otherPieces : one.isLessThan(other);
  }

  /** @return the reservation that the goods have where they are made ready, or null when nothing was found */
  private String fetched(PickListView list, PickLineView line, Pick pick, Actor by) {
    String reservation = sql.first(row -> row.text("reservation"), "SELECT reservation FROM pick_line WHERE id = ?", line.id()).orElseThrow();
    if (pick.quantity().isPositive()) return carry.carry(reservation, Place.parse(list.staging()), pick.quantity().in(pick.pieces()), new Document("PICK", list.id()), by).id();
    release.release(reservation, by);
    return null;
  }

  /** @return id of the count of the bin */
  private String counted(PickLineView line, Actor by) {
    Place place = Place.of(line.zone(), line.bin());
    String count = counts.ask(place, by);
    if (sql.update("UPDATE pick_doubt SET place = place WHERE count_id = ? AND lot = ? AND place = ?", count, line.lot(), place.code()) == 0)
      sql.update("INSERT INTO pick_doubt (count_id, lot, place) VALUES (?,?,?)", count, line.lot(), place.code());
    return count;
  }

  private void elsewhere(PickListView list, PickLineView line, Actor by) {
    serve.orders(List.of(line.order()), by);
    List<ListGoods.Goods> found = listGoods.unlisted(line.order());
    found.stream().filter(goods -> goods.place().zone().equals(list.zone())).forEach(goods -> listGoods.append(list.id(), goods));
    List<ListGoods.Goods> others = found.stream().filter(goods -> !goods.place().zone().equals(list.zone())).toList();
    if (!others.isEmpty()) listGoods.list(list.wave(), list.facility(), others, null);
  }
}
