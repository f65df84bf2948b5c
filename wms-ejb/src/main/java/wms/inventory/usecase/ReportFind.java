package wms.inventory.usecase;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import wms.inventory.CountView;
import wms.inventory.Place;
import wms.shared.Actor;
import wms.shared.Ids;
import wms.shared.Refusal;
import wms.shared.Sql;
import wms.shared.UseCase;

/** A counter found goods that no lot of the books fits. They are written down with the count, and stay out of the ledger until they are received. */
@UseCase
public class ReportFind {
  private static final int LONGEST = 500;
  private final Sql sql;
  private final CountBook counts;
  private final Places places;
  private final Announcements announce;
  private final Clock clock;

  @Inject public ReportFind(Sql sql, CountBook counts, Places places, Announcements announce, Clock clock) {
    this.sql = sql;
    this.counts = counts;
    this.places = places;
    this.announce = announce;
    this.clock = clock;
  }

  /** @param id the sender's id, or null; the same id again changes nothing */
  public CountView report(String count, String id, Place place, String remark, Instant at, Actor by) {
    if (place == null || place.zone() == null) throw Refusal.invalid("/zone", "REQUIRED");
    if (remark == null || remark.isBlank()) throw Refusal.invalid("/remark", "REQUIRED");
    if (id != null && id.length() > 36) throw Refusal.invalid("/id", "TOO_LONG", Map.of("longest", 36));
    if (remark.length() > LONGEST) throw Refusal.invalid("/remark", "TOO_LONG", Map.of("longest", LONGEST));
    CountHead open = CountHead.of(count, sql, by);
    open.mustBeCountedBy(by);
    if (id != null && sql.first(row -> row.text("id"), "SELECT id FROM count_find WHERE id = ?", id).isPresent()) return counts.count(count, by);
    CountHead.take(count, null, sql, by);
    if (!places.facilityOf(place).equals(open.facility())) throw Refusal.notFound("zone", place.zone());
    Instant now = clock.instant();
    sql.update("INSERT INTO count_find (id, count_id, place, remark, found_at, found_by) VALUES (?,?,?,?,?,?)", id == null ? Ids.at(now.toEpochMilli()) : id, count, place.code(), remark.strip(), places.mustBePast(at, now), by.user());
    announce.done(by, "inventory.count.found", "count", count, open.facility(), Map.of("place", place.code(), "remark", remark.strip()));
    announce.changed("count", open.facility(), count, Map.of("place", place.code()));
    return counts.count(count, by);
  }
}
