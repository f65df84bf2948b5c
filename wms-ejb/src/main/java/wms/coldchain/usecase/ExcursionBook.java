package wms.coldchain.usecase;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import wms.coldchain.Excursion;
import wms.coldchain.ExcursionView;
import wms.coldchain.ExposedLot;
import wms.coldchain.sql.Excursions;
import wms.shared.Names;
import wms.shared.Query;
import wms.shared.Quantity;
import wms.shared.Refusal;
import wms.shared.Scope;
import wms.shared.Sql;

/** Reads excursions and the lots they exposed. */
@Query
public class ExcursionBook {
  private final Sql sql;

  @Inject public ExcursionBook(Sql sql) { this.sql = sql; }

  /**
   * Newest first, those before the given id ({@code "~"} begins).
   *
   * @param open null: open and ended ones
   */
  public List<ExcursionView> before(String id, String facility, String zone, Boolean open, Scope scope, int limit) {
    List<Object> params = new ArrayList<>(List.of(id));
    StringBuilder where = new StringBuilder("WHERE id < ?");
    if (facility != null) where.append(" AND facility = ?");
    if (facility != null) params.add(facility);
    if (zone != null) where.append(" AND zone = ?");
    if (zone != null) params.add(zone);
    if (open != null) where.append(open ? " AND ended_at IS NULL" : " AND ended_at IS NOT NULL");
    params.addAll(scope.params());
    return views(sql.list(Excursions::read, "SELECT * FROM excursion " + where + scope.and("facility") + " ORDER BY id DESC FETCH FIRST " + limit + " ROWS ONLY", params.toArray()));
  }

  /** @throws Refusal not found */
  public ExcursionView excursion(String id) {
    return views(sql.list(Excursions::read, "SELECT * FROM excursion WHERE id = ?", id)).stream().findFirst().orElseThrow(() -> Refusal.notFound("excursion", id));
  }

  /** Those of a zone that went on after that time, newest first. */
  public List<ExcursionView> ofZone(String zone, Instant since) {
    return views(sql.list(Excursions::read, "SELECT * FROM excursion WHERE zone = ? AND (ended_at IS NULL OR ended_at > ?) ORDER BY started_at DESC", zone, since));
  }

  /** What a lot was exposed to, oldest first; withdrawn ones are left out. */
  public List<ExcursionView> ofLot(String lot) {
    return views(sql.list(Excursions::read, "SELECT e.* FROM excursion e JOIN excursion_lot x ON x.excursion = e.id WHERE x.lot = ? AND (e.end_reason IS NULL OR e.end_reason <> 'WITHDRAWN') ORDER BY e.started_at", lot));
  }

  /** Going on at this moment, of those that harm goods. */
  public List<Excursion> openAt(String facility) { return sql.list(Excursions::read, "SELECT * FROM excursion WHERE facility = ? AND holds = 1 AND ended_at IS NULL ORDER BY started_at", facility); }

  /** That went on in that time, in order of their beginning, without withdrawn ones. @param facility null: all of the scope */
  public List<Excursion> between(String facility, Scope scope, Instant from, Instant to) {
    List<Object> params = new ArrayList<>(List.of(to, from));
    if (facility != null) params.add(facility);
    params.addAll(scope.params());
    return sql.list(Excursions::read, "SELECT * FROM excursion WHERE started_at < ? AND (ended_at IS NULL OR ended_at > ?) AND (end_reason IS NULL OR end_reason <> 'WITHDRAWN')" + (facility == null ? "" : " AND facility = ?") + scope.and("facility") + " ORDER BY started_at, id", params.toArray());
  }

  private List<ExcursionView> views(List<Excursion> excursions) { return excursions.stream().map(excursion -> ExcursionView.of(excursion, lots(excursion.id()))).toList(); }

  private List<ExposedLot> lots(String excursion) {
    return sql.list(row -> new ExposedLot(row.text("lot"), row.text("lot_number"), row.text("material"), Names.of(row.text("name_zh"), row.text("name_en")),
        Quantity.of(row.decimal("quantity"), row.text("unit")), row.number("held") > 0), """
        SELECT l.lot, l.lot_number, l.material, l.unit, m.name_zh, m.name_en, COALESCE((SELECT SUM(b.balance) FROM stock_balance b WHERE b.lot = l.lot), 0) AS quantity,
          (SELECT COUNT(*) FROM stock_hold h WHERE h.lot = l.lot AND h.reference = x.excursion AND h.ended_at IS NULL) AS held
        FROM excursion_lot x JOIN lot l ON l.lot = x.lot JOIN material m ON m.code = l.material WHERE x.excursion = ? ORDER BY l.lot_number, l.lot""", excursion);
  }
}
