package wms.inventory.usecase;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import wms.inventory.FreeStock;
import wms.inventory.Hold;
import wms.inventory.LotPlace;
import wms.inventory.Place;
import wms.inventory.ReserveClass;
import wms.shared.Quantity;
import wms.shared.Query;
import wms.shared.Row;
import wms.shared.Sql;

/** What lies at one facility of some materials, and how much of it is free there. */
@Query
public class FreeStockBook {
  private static final int NAMED_AT_MOST = 50;
  /** An amount is read where it lies: in the order of the index, so that the first few are found without a look at the others. */
  private static final String FIRST = """
      SELECT b.lot, b.place, b.balance, l.lot_number, b.material, l.unit, b.use_by, l.reserve_class, l.lot_owner,
        (SELECT COALESCE(SUM(r.quantity), 0) FROM reservation r --DERBY-PROPERTIES index=reservation_goods
         WHERE r.lot = b.lot AND r.place = b.place AND r.reservation_state = 'ACTIVE') AS kept,
        (SELECT COALESCE(MAX(CASE WHEN h.reason = 'RECALLED' THEN 2 ELSE 1 END), 0) FROM stock_hold h --DERBY-PROPERTIES index=stock_hold_goods
         WHERE h.lot = b.lot AND h.place = b.place AND h.ended_at IS NULL) AS holds
      FROM --DERBY-PROPERTIES joinOrder=FIXED
        stock_balance b --DERBY-PROPERTIES index=stock_balance_material
        JOIN lot l --DERBY-PROPERTIES index=lot_named, joinStrategy=NESTEDLOOP
        ON l.lot = b.lot
      WHERE b.facility = ? AND b.material = ? AND %s AND b.balance > 0 ORDER BY b.use_by, b.lot, b.place FETCH FIRST %d ROWS ONLY""";
  private final Sql sql;

  @Inject public FreeStockBook(Sql sql) { this.sql = sql; }

  /** What has to be used first of one material, no more than so many places of it, and nothing whose last day was before that day: whatever keeps comes last. */
  public List<FreeStock> first(String facility, String material, LocalDate from, int atMost) {
    List<FreeStock> found = new ArrayList<>(sql.list(FreeStockBook::stock, FIRST.formatted("b.use_by >= ?", atMost), facility, material, from));
    if (found.size() < atMost) found.addAll(sql.list(FreeStockBook::stock, FIRST.formatted("b.use_by IS NULL", atMost - found.size()), facility, material));
    return found;
  }

  /** All of it, with three questions however many lots there are; in no order. */
  public List<FreeStock> at(String facility, Collection<String> materials) {
    Set<String> wanted = Set.copyOf(materials);
    if (wanted.isEmpty()) return List.of();
    Map<LotPlace, BigDecimal> kept = new HashMap<>();
    sql.each(row -> kept.merge(goods(row), row.decimal("quantity"), BigDecimal::add), "SELECT lot, place, quantity FROM reservation WHERE facility = ? AND reservation_state = 'ACTIVE'", facility);
    Map<LotPlace, Integer> holds = new HashMap<>();
    sql.each(row -> holds.merge(goods(row), row.text("reason").equals(Hold.RECALLED) ? StockRows.HELD_BY_A_RECALL : StockRows.HELD_BY_SOMETHING, Math::max), "SELECT lot, place, reason FROM stock_hold WHERE facility = ? AND ended_at IS NULL", facility);
    boolean few = wanted.size() <= NAMED_AT_MOST;
    String among = few ? " AND b.material IN (" + "?,".repeat(wanted.size() - 1) + "?)" : "";
    Object[] params = few ? Stream.concat(Stream.of(facility), wanted.stream()).toArray() : new Object[] {facility};
    return sql.list(row -> stock(row, kept.getOrDefault(goods(row), BigDecimal.ZERO), holds.getOrDefault(goods(row), StockRows.HELD_BY_NOTHING)), """
        SELECT b.lot, b.place, b.balance, l.lot_number, b.material, l.unit, b.use_by, l.reserve_class, l.lot_owner
        FROM stock_balance b JOIN lot l ON l.lot = b.lot WHERE b.facility = ? AND b.balance > 0""" + among, params).stream().filter(row -> wanted.contains(row.material())).toList();
  }

  private static FreeStock stock(Row row) throws SQLException { return stock(row, row.decimal("kept"), row.count("holds")); }

  private static FreeStock stock(Row row, BigDecimal kept, int holds) throws SQLException {
    String unit = row.text("unit");
    Quantity balance = Quantity.of(row.decimal("balance"), unit);
    Quantity free = holds > StockRows.HELD_BY_NOTHING ? Quantity.zero(unit) : balance.minus(Quantity.of(kept, unit));
    return new FreeStock(goods(row), row.text("lot_number"), row.text("material"), row.date("use_by"), row.word("reserve_class", ReserveClass.class), row.text("lot_owner"), balance, free, holds > StockRows.HELD_BY_NOTHING, holds == StockRows.HELD_BY_A_RECALL);
  }

  private static LotPlace goods(Row row) throws SQLException { return new LotPlace(row.text("lot"), Place.parse(row.text("place"))); }
}
