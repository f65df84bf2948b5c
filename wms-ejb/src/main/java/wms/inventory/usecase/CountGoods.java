package wms.inventory.usecase;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import wms.inventory.CountEntry;
import wms.inventory.CountLineView;
import wms.inventory.InventoryReason;
import wms.inventory.LotPlace;
import wms.shared.Actor;
import wms.shared.Ids;
import wms.shared.Quantity;
import wms.shared.Refusal;
import wms.shared.Sql;
import wms.shared.UseCase;

/**
 * Somebody says what they counted, and when. Goods that the plan has not listed become a line of their own. The same entry sent again
 * changes nothing; a later one on the same line stands in place of an earlier one.
 */
@UseCase
public class CountGoods {
  private static final Duration CLOCKS_MAY_DIFFER = Duration.ofMinutes(5);
  private final Sql sql;
  private final CountBook counts;
  private final LotStory lots;
  private final LotsToBe measures;
  private final Places places;
  private final Announcements announce;
  private final Clock clock;

  @Inject public CountGoods(Sql sql, CountBook counts, LotStory lots, LotsToBe measures, Places places, Announcements announce, Clock clock) {
    this.sql = sql;
    this.counts = counts;
    this.lots = lots;
    this.measures = measures;
    this.places = places;
    this.announce = announce;
    this.clock = clock;
  }

  /** @return the line as the counter may see it */
  public CountLineView count(String id, CountEntry entry, Actor by) {
    Complete.goods(entry.lot(), entry.place(), entry.quantity(), "/quantity");
    if (entry.id() != null && entry.id().length() > 36) throw Refusal.invalid("/id", "TOO_LONG", Map.of("longest", 36));
    CountHead.of(id, sql, by).mustBeCountedBy(by);
    LotPlace goods = new LotPlace(entry.lot(), entry.place());
    if (entry.id() != null && isKnown(entry.id(), id, goods, entry)) return counts.line(id, goods, by);
    CountHead count = CountHead.take(id, null, sql, by);
    if (!places.facilityOf(entry.place()).equals(count.facility())) throw Refusal.notFound("zone", entry.place().zone());
    mustMeasure(entry);
    Instant now = clock.instant();
    Instant at = places.mustBePast(entry.at(), now);
    if (at.isBefore(count.openedAt().minus(CLOCKS_MAY_DIFFER))) throw Refusal.conflict(InventoryReason.COUNTED_TOO_EARLY, Map.of("at", at.toString(), "openedAt", count.openedAt().toString()));
    sql.update("INSERT INTO count_tally (id, line, quantity, pieces, counted_at, received_at, counted_by) VALUES (?,?,?,?,?,?,?)",
        entry.id() == null ? Ids.at(now.toEpochMilli()) : entry.id(), line(id, goods, now), entry.quantity().value(), entry.quantity().pieces(), at, now, by.user());
    announce.done(by, "inventory.count.counted", "count", id, count.facility(), Map.of("lot", entry.lot(), "place", entry.place().code(), "quantity", entry.quantity().toString(), "at", at.toString()));
    announce.changed("count", count.facility(), id, Map.of("lot", entry.lot(), "place", entry.place().code()));
    return counts.line(id, goods, by);
  }

  private boolean isKnown(String entryId, String count, LotPlace goods, CountEntry entry) {
    record Before(String count, String lot, String place, Quantity quantity) {}
    Optional<Before> before = sql.first(row -> new Before(row.text("count_id"), row.text("lot"), row.text("place"), row.quantity("quantity", "unit", "pieces")),
        "SELECT c.count_id, c.lot, c.place, t.quantity, t.pieces, l.unit FROM count_tally t JOIN count_line c ON c.id = t.line JOIN lot l ON l.lot = c.lot WHERE t.id = ?", entryId);
    if (before.isPresent() && !before.get().equals(new Before(count, goods.lot(), goods.place().code(), entry.quantity())))
      throw Refusal.conflict(InventoryReason.ALREADY_THERE, Map.of("entry", entryId));
    return before.isPresent();
  }

  private void mustMeasure(CountEntry entry) {
    if (entry.quantity().value().signum() < 0) throw Refusal.invalid("/quantity", InventoryReason.NEGATIVE_COUNT.name());
    measures.mustMeasureOrBeNothing(lots.materialOf(entry.lot()), entry.quantity());
  }

  private String line(String count, LotPlace goods, Instant now) {
    Optional<String> known = sql.first(row -> row.text("id"), "SELECT id FROM count_line WHERE count_id = ? AND lot = ? AND place = ?", count, goods.lot(), goods.place().code());
    if (known.isPresent()) return known.get();
    String id = Ids.at(now.toEpochMilli());
    sql.update("INSERT INTO count_line (id, count_id, lot, place, listed) VALUES (?,?,?,?,0)", id, count, goods.lot(), goods.place().code());
    return id;
  }
}
