package wms.inventory.usecase;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import wms.inventory.LotWay;
import wms.inventory.Place;
import wms.shared.Query;
import wms.shared.Row;
import wms.shared.Sql;

/** The ways of lots of which something lies here, one lot after the other, with two questions however many there are. */
@Query
public class LotWays {
  private static final String LYING = "SELECT b.lot, b.place, b.use_by FROM stock_balance b JOIN lot l ON l.lot = b.lot WHERE b.balance > 0 AND %s";
  private static final String STEPS = """
      SELECT s.lot, s.from_place, s.to_place, s.quantity, s.moved_at, l.material, l.expiry FROM stock_movement s JOIN lot l ON l.lot = s.lot
      WHERE %s AND EXISTS (SELECT 1 FROM stock_balance b WHERE b.lot = s.lot AND b.balance > 0) ORDER BY s.lot, s.moved_at, s.seq""";
  private final Sql sql;

  @Inject public LotWays(Sql sql) { this.sql = sql; }

  public void each(Collection<String> materials, Consumer<LotWay> visitor) {
    if (!materials.isEmpty()) where("l.material IN (" + "?,".repeat(materials.size() - 1) + "?)", materials.toArray(), visitor);
  }

  /** Empty when nothing of it lies here. */
  public Optional<LotWay> of(String lot) {
    List<LotWay> found = new ArrayList<>();
    where("l.lot = ?", new Object[] {lot}, found::add);
    return found.stream().findFirst();
  }

  /**
   * Also when nothing of it lies here any more; it ends before that moment, its very instant included.
   *
   * @return with the date that was on its label before anybody shortened its life; empty for a lot without movements
   */
  public Optional<LotWay> until(String lot, Instant end) {
    List<LotWay> found = new ArrayList<>();
    Way way = new Way(Map.of(), found::add);
    sql.each(way::add, """
        SELECT s.lot, s.from_place, s.to_place, s.quantity, s.moved_at, l.material,
          COALESCE((SELECT MAX(h.expiry_before) FROM stock_hold h --DERBY-PROPERTIES index=stock_hold_goods
            WHERE h.lot = l.lot), l.expiry) AS expiry
        FROM stock_movement s --DERBY-PROPERTIES index=stock_movement_lot
        JOIN lot l ON l.lot = s.lot WHERE s.lot = ? AND s.moved_at <= ? ORDER BY s.moved_at, s.seq""", lot, end);
    way.end();
    return found.stream().findFirst();
  }

  private void where(String condition, Object[] params, Consumer<LotWay> visitor) {
    Map<String, Map<Place, LocalDate>> lying = new HashMap<>();
    sql.each(row -> lying.computeIfAbsent(row.text("lot"), lot -> new HashMap<>()).put(Place.parse(row.text("place")), row.date("use_by")), LYING.formatted(condition), params);
    Way way = new Way(lying, visitor);
    sql.each(way::add, STEPS.formatted(condition), params);
    way.end();
  }

  /** Gathers the steps of one lot until the next one begins. */
  private static final class Way {
    private final Map<String, Map<Place, LocalDate>> lying;
    private final Consumer<LotWay> visitor;
    private LotWay current;

    Way(Map<String, Map<Place, LocalDate>> lying, Consumer<LotWay> visitor) {
      this.lying = lying;
      this.visitor = visitor;
    }

    void add(Row row) throws SQLException {
      String lot = row.text("lot");
      if (current == null || !current.lot().equals(lot)) {
        end();
        current = new LotWay(lot, row.text("material"), row.date("expiry"), new ArrayList<>(), lying.getOrDefault(lot, Map.of()));
      }
      current.steps().add(new LotWay.Step(Place.parse(row.text("from_place")), Place.parse(row.text("to_place")), row.decimal("quantity"), row.instant("moved_at")));
    }

    void end() {
      if (current != null) visitor.accept(current);
      current = null;
    }
  }
}
