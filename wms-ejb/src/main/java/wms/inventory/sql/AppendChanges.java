package wms.inventory.sql;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import wms.facilities.FacilityBook;
import wms.inventory.Movement;
import wms.inventory.Place;
import wms.inventory.domain.Change;
import wms.inventory.domain.Lot;
import wms.inventory.domain.LotAccount;
import wms.shared.Quantity;
import wms.shared.Sql;

/**
 * Writes what has happened to an account: balances first, then the facts, so that readers and writers meet the tables in one order. What
 * stands on units becomes less before the balance does and more after it, for it may never be more than the balance.
 */
final class AppendChanges {
  private final Sql sql;
  private final FacilityBook facilities;

  AppendChanges(Sql sql, FacilityBook facilities) {
    this.sql = sql;
    this.facilities = facilities;
  }

  void of(LotAccount account) {
    String lot = account.lot().id();
    Map<Place, Change.Packed> packed = unitChanges(account);
    packed.values().forEach(change -> { if (change.delta().signum() < 0) pack(lot, change); });
    balanceChanges(account).forEach((place, delta) -> {
      if (place.isUnderWay()) underWay(lot, delta);
      else add(account.lot(), place, delta, account.lastDay(place));
    });
    packed.values().forEach(change -> { if (change.delta().signum() > 0) pack(lot, change); });
    for (Change change : account.changes()) append(lot, change);
  }

  private static Map<Place, Quantity> balanceChanges(LotAccount account) {
    Map<Place, Quantity> deltas = new TreeMap<>();
    for (Change change : account.changes())
      if (change instanceof Change.Moved moved) {
        Quantity goods = moved.movement().quantity();
        deltas.merge(Place.parse(moved.movement().from()), account.lot().nothing().minus(goods), Quantity::plus);
        deltas.merge(Place.parse(moved.movement().to()), goods, Quantity::plus);
      }
    deltas.keySet().removeIf(place -> place.isOutside() && !place.isUnderWay());
    return deltas;
  }

  private void add(Lot lot, Place place, Quantity delta, LocalDate lastDay) {
    if (addToRow(lot.id(), place, delta, lastDay) > 0) return;
    sql.update("INSERT INTO stock_balance (lot, material, place, facility, zone_code, bin_code, balance, pieces, use_by) VALUES (?,?,?,?,?,?,?,?,?)",
        lot.id(), lot.material(), place.code(), facilityOf(place), place.zone(), place.bin(), delta.value(), delta.pieces(), lastDay);
  }

  private void underWay(String lot, Quantity delta) {
    int found = delta.pieces() == null ? sql.update("UPDATE stock_under_way SET balance = balance + ? WHERE lot = ?", delta.value(), lot)
        : sql.update("UPDATE stock_under_way SET balance = balance + ?, pieces = COALESCE(pieces, 0) + ? WHERE lot = ?", delta.value(), delta.pieces(), lot);
    if (found == 0) sql.update("INSERT INTO stock_under_way (lot, balance, pieces) VALUES (?,?,?)", lot, delta.value(), delta.pieces());
  }

  private int addToRow(String lot, Place place, Quantity delta, LocalDate lastDay) {
    if (delta.pieces() == null) return sql.update("UPDATE stock_balance SET balance = balance + ?, use_by = ? WHERE lot = ? AND place = ?", delta.value(), lastDay, lot, place.code());
    return sql.update("UPDATE stock_balance SET balance = balance + ?, pieces = COALESCE(pieces, 0) + ?, use_by = ? WHERE lot = ? AND place = ?", delta.value(), delta.pieces(), lastDay, lot, place.code());
  }

  private static Map<Place, Change.Packed> unitChanges(LotAccount account) {
    Map<Place, Change.Packed> sums = new TreeMap<>();
    for (Change change : account.changes())
      if (change instanceof Change.Packed packed) sums.merge(packed.place(), packed, (one, other) -> new Change.Packed(one.place(), one.delta().add(other.delta()), one.pieces() + other.pieces()));
    return sums;
  }

  private void pack(String lot, Change.Packed packed) {
    sql.update("UPDATE stock_balance SET on_units = on_units + ?, pieces_on_units = pieces_on_units + ? WHERE lot = ? AND place = ?", packed.delta(), packed.pieces(), lot, packed.place().code());
  }

  private void append(String lot, Change change) {
    if (change instanceof Change.Moved moved) append(moved);
    else if (change instanceof Change.Reserved made) new AppendReserved(sql, facilities).one(lot, made);
    else if (change instanceof Change.ReservationEnded ended)
      sql.update("UPDATE reservation SET reservation_state = ?, ended_at = ? WHERE id = ?", ended.state(), ended.at(), ended.id());
    else if (change instanceof Change.HoldPlaced placed)
      sql.update("INSERT INTO stock_hold (id, lot, place, zone_code, facility, reason, reference, placed_at, placed_by, version) VALUES (?,?,?,?,?,?,?,?,?,1)",
          placed.held().id(), lot, placed.held().place().code(), placed.held().place().zone(), facilityOf(placed.held().place()), placed.held().reason(), placed.held().reference(), placed.at(), placed.by());
    else if (change instanceof Change.HoldEnded ended)
      sql.update("UPDATE stock_hold SET ended_at = ?, ended_by = ?, decision = ?, remark = ?, version = version + 1 WHERE id = ?", ended.at(), ended.by(), ended.decision(), ended.comment(), ended.id());
    else if (change instanceof Change.TakenOffUnits taken)
      sql.update("DELETE FROM unit_content WHERE lot = ? AND sscc IN (SELECT u.sscc FROM handling_unit u WHERE u.place = ?)", lot, taken.place().code());
    else if (change instanceof Change.LifeShortened shortened) shorten(lot, shortened);
    else if (change instanceof Change.Downgraded down) downgrade(lot, down);
  }

  private void append(Change.Moved moved) {
    Movement line = moved.movement();
    sql.update("INSERT INTO stock_movement (id, document_type, document_id, lot, from_place, from_zone, to_place, to_zone, quantity, pieces, reason, moved_at, recorded_at, moved_by, reverses, from_after, to_after, from_pieces_after, to_pieces_after) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)",
        line.id(), line.document().type(), line.document().id(), line.lot(), line.from(), Place.parse(line.from()).zone(), line.to(), Place.parse(line.to()).zone(),
        line.quantity().value(), line.quantity().pieces(), line.reason(), line.at(), line.recordedAt(), line.by(), line.reverses(), weight(moved.fromAfter()), weight(moved.toAfter()), pieces(moved.fromAfter()), pieces(moved.toAfter()));
  }

  private static BigDecimal weight(Quantity after) { return after == null ? null : after.value(); }

  private static Integer pieces(Quantity after) { return after == null ? null : after.pieces(); }

  private void shorten(String lot, Change.LifeShortened shortened) {
    LocalDate expiry = shortened.expiry();
    sql.update("UPDATE stock_hold SET expiry_before = ?, expiry_after = ? WHERE id = ?", shortened.before(), expiry, shortened.hold());
    sql.update("UPDATE lot SET expiry = ?, version = version + 1 WHERE lot = ?", expiry, lot);
    sql.update("UPDATE stock_balance SET use_by = ? WHERE lot = ? AND (use_by IS NULL OR use_by > ?)", expiry, lot, expiry);
  }

  private void downgrade(String lot, Change.Downgraded down) {
    sql.update("UPDATE stock_hold SET grade_after = ? WHERE id = ?", down.grade(), down.hold());
    sql.update("UPDATE lot SET grade = ?, version = version + 1 WHERE lot = ?", down.grade(), lot);
  }

  private String facilityOf(Place place) { return facilities.facilityOf(place.zone()); }
}
