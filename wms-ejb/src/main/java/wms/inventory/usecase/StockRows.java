package wms.inventory.usecase;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import wms.inventory.HeldBy;
import wms.inventory.HoldCause;
import wms.inventory.LotPlace;
import wms.inventory.Papers;
import wms.inventory.Place;
import wms.inventory.ReserveClass;
import wms.inventory.StockRow;
import wms.inventory.StockStatus;
import wms.inventory.Usability;
import wms.inventory.sql.PapersOfLots;
import wms.shared.Names;
import wms.shared.Quantity;
import wms.shared.Row;
import wms.shared.Sql;

/** Balances with what is reserved and held of them. A lot that keeps has the day {@link #NEVER} for the sake of sorting. */
final class StockRows {
  static final LocalDate NEVER = LocalDate.of(9999, 12, 31);
  private static final String SELECT = """
      SELECT s.* FROM (
        SELECT b.lot, b.place, b.facility, b.zone_code, b.bin_code, b.balance, b.pieces, l.lot_number, l.material, l.unit, b.use_by, l.grade, l.reserve_class, l.lot_owner,
          m.name_zh, m.name_en, COALESCE(b.use_by, DATE('9999-12-31')) AS last_day,
          (SELECT COALESCE(SUM(r.quantity), 0) FROM reservation r --DERBY-PROPERTIES index=reservation_goods
            WHERE r.lot = b.lot AND r.place = b.place AND r.reservation_state = 'ACTIVE') AS kept,
          (SELECT SUM(r.pieces) FROM reservation r --DERBY-PROPERTIES index=reservation_goods
            WHERE r.lot = b.lot AND r.place = b.place AND r.reservation_state = 'ACTIVE') AS kept_pieces,
          (SELECT COALESCE(MAX(CASE WHEN h.reason = 'RECALLED' THEN 2 ELSE 1 END), 0) FROM stock_hold h --DERBY-PROPERTIES index=stock_hold_goods
            WHERE h.lot = b.lot AND h.place = b.place AND h.ended_at IS NULL) AS holds
        FROM stock_balance b JOIN lot l ON l.lot = b.lot JOIN material m ON m.code = l.material
        WHERE b.balance > 0) s
      WHERE 1 = 1""";
  private final Sql sql;
  private final Places places;
  private final PapersOfLots papers;

  StockRows(Sql sql, Places places, PapersOfLots papers) {
    this.sql = sql;
    this.places = places;
    this.papers = papers;
  }

  /** @param rest conditions beginning with AND, and the order */
  List<StockRow> list(String rest, List<Object> params) {
    Map<String, LocalDate> days = new HashMap<>();
    List<StockRow> rows = withPapers(sql.list(row -> view(row, days), SELECT + rest, params.toArray()));
    List<String> held = rows.stream().filter(row -> row.status() == StockStatus.HELD || row.status() == StockStatus.RECALLED).map(StockRow::lot).distinct().toList();
    if (held.isEmpty()) return rows;
    Map<LotPlace, List<HoldCause>> causes = causes(held);
    return rows.stream().map(row -> row.heldFor(causes.getOrDefault(new LotPlace(row.lot(), row.place()), List.of()))).toList();
  }

  private List<StockRow> withPapers(List<StockRow> rows) {
    Map<String, Papers> known = papers.of(rows, StockRow::lot, StockRow::material);
    return rows.stream().map(row -> row.with(known.get(row.lot()))).toList();
  }

  private Map<LotPlace, List<HoldCause>> causes(List<String> lots) {
    record Cause(LotPlace goods, HoldCause cause) {}
    return sql.list(row -> new Cause(new LotPlace(row.text("lot"), Place.parse(row.text("place"))), new HoldCause(row.text("reason"), row.text("reference"), row.instant("placed_at"))),
            "SELECT lot, place, reason, reference, placed_at FROM stock_hold WHERE ended_at IS NULL AND lot IN (" + "?,".repeat(lots.size() - 1) + "?) ORDER BY id", lots.toArray())
        .stream().collect(Collectors.groupingBy(Cause::goods, Collectors.mapping(Cause::cause, Collectors.toList())));
  }

  private StockRow view(Row row, Map<String, LocalDate> days) throws SQLException {
    Quantity balance = row.quantity("balance", "unit", "pieces");
    Quantity kept = row.quantity("kept", "unit", "kept_pieces");
    HeldBy heldBy = HeldBy.values()[row.count("holds")];
    boolean held = heldBy != HeldBy.NOTHING;
    Quantity nothing = Quantity.zero(row.text("unit"));
    Quantity free = held ? nothing : balance.minus(kept);
    LocalDate expiry = row.date("use_by");
    boolean expired = expiry != null && Usability.isExpired(expiry, days.computeIfAbsent(row.text("facility"), places::today));
    return new StockRow(row.text("lot"), row.text("lot_number"), row.text("material"), Names.of(row.text("name_zh"), row.text("name_en")), row.text("facility"), row.text("zone_code"), row.text("bin_code"), expiry,
        row.word("reserve_class", ReserveClass.class), row.text("lot_owner"), balance, free, held ? nothing : kept, held ? balance : nothing,
        status(heldBy, expired, free), List.of(), Papers.NONE_NEEDED);
  }

  private static StockStatus status(HeldBy heldBy, boolean expired, Quantity free) {
    if (heldBy == HeldBy.A_RECALL) return StockStatus.RECALLED;
    if (heldBy == HeldBy.SOMETHING) return StockStatus.HELD;
    if (expired) return StockStatus.EXPIRED;
    return free.isPositive() ? StockStatus.FREE : StockStatus.RESERVED;
  }
}
