package wms.shipping.usecase;

import jakarta.inject.Inject;
import java.util.Set;
import wms.inventory.LotPlace;
import wms.inventory.Place;
import wms.shared.Query;
import wms.shared.Sql;

/** Goods that a picker did not find where the books say they lie, until their bin has been counted. */
@Query
public class Doubts {
  private final Sql sql;

  @Inject public Doubts(Sql sql) { this.sql = sql; }

  public Set<LotPlace> at(String facility) {
    return Set.copyOf(sql.list(row -> new LotPlace(row.text("lot"), Place.parse(row.text("place"))),
        "SELECT DISTINCT d.lot, d.place FROM pick_doubt d JOIN stock_count c ON c.id = d.count_id WHERE c.facility = ? AND c.closed_at IS NULL", facility));
  }
}
