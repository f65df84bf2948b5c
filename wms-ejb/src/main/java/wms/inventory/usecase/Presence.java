package wms.inventory.usecase;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import wms.inventory.LotPresence;
import wms.inventory.Place;
import wms.inventory.domain.Trail;
import wms.shared.Quantity;
import wms.shared.Query;
import wms.shared.Sql;

/**
 * Which goods were in a zone in an interval, and where they are now. There at the start or come in before the end counts; what left at
 * the very instant of the start was not there.
 */
@Query
public class Presence {
  private final Sql sql;
  private final LotStory story;

  @Inject public Presence(Sql sql, LotStory story) {
    this.sql = sql;
    this.story = story;
  }

  /** @param to null: until now */
  public List<LotPresence> lotsIn(String zone, Instant from, Instant to) {
    return mayHaveBeenIn(zone, from).stream().flatMap(lot -> whereNow(lot, zone, from, to)).toList();
  }

  /** The lots to ask about: whoever was there is still there or has left since. */
  public List<String> mayHaveBeenIn(String zone, Instant from) {
    return sql.list(row -> row.text("lot"), """
        SELECT lot FROM stock_balance WHERE zone_code = ? AND balance > 0
        UNION SELECT lot FROM stock_movement WHERE from_zone = ? AND moved_at > ?
        ORDER BY 1""", zone, zone, from);
  }

  private Stream<LotPresence> whereNow(String lot, String zone, Instant from, Instant to) {
    Set<Place> touched = new Trail(story.movements(lot)).touched(zone, from, to);
    if (touched.isEmpty()) return Stream.empty();
    return sql.list(row -> new LotPresence(lot, Place.parse(row.text("place")), row.quantity("balance", "unit", "pieces")),
        "SELECT b.place, b.balance, b.pieces, l.unit FROM stock_balance b JOIN lot l ON l.lot = b.lot WHERE b.lot = ? AND b.balance > 0 ORDER BY b.place", lot)
        .stream().filter(presence -> touched.contains(presence.place()));
  }
}
