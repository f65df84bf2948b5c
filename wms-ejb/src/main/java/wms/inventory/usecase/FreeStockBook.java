package wms.inventory.usecase;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import wms.inventory.FreeStock;
import wms.inventory.LotPlace;
import wms.inventory.Place;
import wms.inventory.ReserveClass;
import wms.shared.Quantity;
import wms.shared.Query;
import wms.shared.Row;
import wms.shared.Sql;

/** All that lies at one facility of some materials and is free there, with three questions however many lots there are. */
@Query
public class FreeStockBook {
  private static final int NAMED_AT_MOST = 50;
  private final Sql sql;

  @Inject public FreeStockBook(Sql sql) { this.sql = sql; }

  /** In no order. */
  public List<FreeStock> at(String facility, Collection<String> materials) {
    Set<String> wanted = Set.copyOf(materials);
    if (wanted.isEmpty()) return List.of();
    Map<LotPlace, BigDecimal> kept = new HashMap<>();
    sql.each(row -> kept.merge(goods(row), row.decimal("quantity"), BigDecimal::add), "SELECT lot, place, quantity FROM reservation WHERE facility = ? AND reservation_state = 'ACTIVE'", facility);
    Set<LotPlace> held = new HashSet<>(sql.list(FreeStockBook::goods, "SELECT lot, place FROM stock_hold WHERE facility = ? AND ended_at IS NULL", facility));
    boolean few = wanted.size() <= NAMED_AT_MOST;
    String among = few ? " AND l.material IN (" + "?,".repeat(wanted.size() - 1) + "?)" : "";
    Object[] params = few ? Stream.concat(Stream.of(facility), wanted.stream()).toArray() : new Object[] {facility};
    return sql.list(row -> stock(row, kept, held), """
        SELECT b.lot, b.place, b.balance, l.lot_number, l.material, l.unit, b.use_by, l.reserve_class, l.lot_owner
        FROM stock_balance b JOIN lot l ON l.lot = b.lot WHERE b.facility = ? AND b.balance > 0""" + among, params).stream().filter(row -> wanted.contains(row.material())).toList();
  }

  private static FreeStock stock(Row row, Map<LotPlace, BigDecimal> kept, Set<LotPlace> held) throws SQLException {
    LotPlace goods = goods(row);
    String unit = row.text("unit");
    Quantity balance = Quantity.of(row.decimal("balance"), unit);
    Quantity loose = balance.minus(Quantity.of(kept.getOrDefault(goods, BigDecimal.ZERO), unit));
    boolean isHeld = held.contains(goods);
    return new FreeStock(goods, row.text("lot_number"), row.text("material"), row.date("use_by"), row.word("reserve_class", ReserveClass.class), row.text("lot_owner"), balance, isHeld ? Quantity.zero(unit) : loose, isHeld);
  }

  private static LotPlace goods(Row row) throws SQLException { return new LotPlace(row.text("lot"), Place.parse(row.text("place"))); }
}
