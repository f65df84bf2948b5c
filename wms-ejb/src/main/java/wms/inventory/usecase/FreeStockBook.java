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
import wms.inventory.HeldBy;
import wms.inventory.LotPlace;
import wms.inventory.Papers;
import wms.inventory.Place;
import wms.inventory.ReserveClass;
import wms.inventory.sql.PapersOfLots;
import wms.shared.Quantity;
import wms.shared.Query;
import wms.shared.Row;
import wms.shared.Sql;

/** What lies at one facility of some materials, and how much of it is free there. Goods of a lower grade go to whoever names their lot, and are not among them. */
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
      WHERE b.facility = ? AND b.material = ? AND %s AND b.balance > 0 AND l.grade IS NULL ORDER BY b.use_by, b.lot, b.place FETCH FIRST %d ROWS ONLY""";
  private final Sql sql;
  private final PapersOfLots papers;

  @Inject public FreeStockBook(Sql sql, PapersOfLots papers) {
    this.sql = sql;
    this.papers = papers;
  }

  /** What has to be used first of one material, no more than so many places of it, and nothing whose last day was before that day: whatever keeps comes last. */
  public List<FreeStock> first(String facility, String material, LocalDate from, int atMost) {
    List<FreeStock> found = new ArrayList<>(sql.list(FreeStockBook::stock, FIRST.formatted("b.use_by >= ?", atMost), facility, material, from));
    if (found.size() < atMost) found.addAll(sql.list(FreeStockBook::stock, FIRST.formatted("b.use_by IS NULL", atMost - found.size()), facility, material));
    return withPapers(found);
  }

  /** All of it, with three questions however many lots there are; in no order. */
  public List<FreeStock> at(String facility, Collection<String> materials) {
    Set<String> wanted = Set.copyOf(materials);
    if (wanted.isEmpty()) return List.of();
    Map<LotPlace, BigDecimal> kept = new HashMap<>();
    sql.each(row -> kept.merge(goods(row), row.decimal("quantity"), BigDecimal::add), "SELECT lot, place, quantity FROM reservation WHERE facility = ? AND reservation_state = 'ACTIVE'", facility);
    Map<LotPlace, HeldBy> holds = new HashMap<>();
    sql.each(row -> holds.merge(goods(row), HeldBy.reason(row.text("reason")), HeldBy::worse), "SELECT lot, place, reason FROM stock_hold WHERE facility = ? AND ended_at IS NULL", facility);
    boolean few = wanted.size() <= NAMED_AT_MOST;
    String among = few ? " AND b.material IN (" + "?,".repeat(wanted.size() - 1) + "?)" : "";
    Object[] params = few ? Stream.concat(Stream.of(facility), wanted.stream()).toArray() : new Object[] {facility};
    List<FreeStock> found = sql.list(row -> stock(row, kept.getOrDefault(goods(row), BigDecimal.ZERO), holds.getOrDefault(goods(row), HeldBy.NOTHING)), """
        SELECT b.lot, b.place, b.balance, l.lot_number, b.material, l.unit, b.use_by, l.reserve_class, l.lot_owner
        FROM stock_balance b JOIN lot l ON l.lot = b.lot WHERE b.facility = ? AND b.balance > 0 AND l.grade IS NULL""" + among, params).stream().filter(row -> wanted.contains(row.material())).toList();
    return withPapers(found);
  }

  private List<FreeStock> withPapers(List<FreeStock> found) {
    Map<String, Papers> known = papers.of(found, stock -> stock.goods().lot(), FreeStock::material);
    return found.stream().map(stock -> stock.with(known.get(stock.goods().lot()))).toList();
  }

  private static FreeStock stock(Row row) throws SQLException { return stock(row, row.decimal("kept"), HeldBy.values()[row.count("holds")]); }

  private static FreeStock stock(Row row, BigDecimal kept, HeldBy heldBy) throws SQLException {
    String unit = row.text("unit");
    Quantity balance = Quantity.of(row.decimal("balance"), unit);
    Quantity free = heldBy == HeldBy.NOTHING ? balance.minus(Quantity.of(kept, unit)) : Quantity.zero(unit);
    return new FreeStock(goods(row), row.text("lot_number"), row.text("material"), row.date("use_by"), row.word("reserve_class", ReserveClass.class), row.text("lot_owner"), balance, free, heldBy, Papers.NONE_NEEDED);
  }

  private static LotPlace goods(Row row) throws SQLException { return new LotPlace(row.text("lot"), Place.parse(row.text("place"))); }
}
