package wms.receiving.sql;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import wms.receiving.NewNotice;
import wms.receiving.NoticeState;
import wms.receiving.domain.Announced;
import wms.receiving.domain.Notice;
import wms.shared.Actor;
import wms.shared.Part;
import wms.shared.Quantity;
import wms.shared.Refusal;
import wms.shared.Row;
import wms.shared.Sql;

/** Keeps what was announced and how far it is. */
@Part
public class Notices {
  private final Sql sql;

  @Inject public Notices(Sql sql) { this.sql = sql; }

  public static NoticeState state(Row row) throws SQLException {
    if (row.instant("cancelled_at") != null) return NoticeState.CANCELLED;
    if (row.instant("closed_at") != null) return NoticeState.CLOSED;
    if (row.instant("begun_at") != null) return NoticeState.RECEIVING;
    return row.instant("arrived_at") == null ? NoticeState.EXPECTED : NoticeState.ARRIVED;
  }

  /** The condition that goes with {@link #state}, beginning with AND. */
  public static String in(NoticeState state) {
    return switch (state) {
      case CANCELLED -> " AND n.cancelled_at IS NOT NULL";
      case CLOSED -> " AND n.closed_at IS NOT NULL";
      case RECEIVING -> " AND n.begun_at IS NOT NULL AND n.closed_at IS NULL";
      case ARRIVED -> " AND n.arrived_at IS NOT NULL AND n.begun_at IS NULL AND n.closed_at IS NULL AND n.cancelled_at IS NULL";
      case EXPECTED -> " AND n.arrived_at IS NULL AND n.begun_at IS NULL AND n.closed_at IS NULL AND n.cancelled_at IS NULL";
    };
  }

  public Optional<Notice> seek(String code) { return sql.first(Notices::read, "SELECT * FROM inbound_notice WHERE code = ?", code); }

  /**
   * Waits for the notice's turn, which then lasts to the end of the transaction; comes before the turns of zones and lots.
   *
   * @param seen the version the caller saw, null when it does not matter
   * @throws Refusal not found, or stale
   */
  public Notice take(String code, Long seen) {
    if (sql.update("UPDATE inbound_notice SET version = version + 1 WHERE code = ?", code) == 0) throw Refusal.notFound("notice", code);
    if (seen != null && sql.first(row -> row.number("version"), "SELECT version FROM inbound_notice WHERE code = ?", code).filter(version -> version != seen + 1).isPresent()) throw Refusal.stale();
    return seek(code).orElseThrow();
  }

  /** A number for a notice whose sender gave none. */
  public String nextCode() {
    sql.update("UPDATE inbound_serial SET last_serial = last_serial + 1 WHERE id = 1");
    return "RN-%06d".formatted(sql.first(row -> row.number("last_serial"), "SELECT last_serial FROM inbound_serial WHERE id = 1").orElseThrow());
  }

  /** @param wish with everything said, the dock apart */
  public void add(NewNotice wish, Instant arrived, Instant now, Actor by) {
    sql.update("INSERT INTO inbound_notice (code, facility, supplier, announced, window_from, window_to, plate, remark, made_at, made_by, arrived_at, version) VALUES (?,?,?,?,?,?,?,?,?,?,?,1)",
        wish.code(), wish.facility(), wish.supplier(), wish.isAnnounced() ? 1 : 0, wish.from(), wish.to(), wish.plate(), wish.remark(), now, by.user(), arrived);
  }

  public void add(String notice, int number, NewNotice.Line line) {
    sql.update("INSERT INTO inbound_line (notice, line_no, material, pack, packs, quantity, unit, pieces, lot_number, expiry, produced) VALUES (?,?,?,?,?,?,?,?,?,?,?)",
        notice, number, line.material(), line.pack(), line.packs(), line.quantity().value(), line.quantity().unit(), line.pieces(), line.lotNumber(), line.expiry(), line.produced());
  }

  /** @param wish with everything said, dock and lines apart */
  public void change(NewNotice wish, Instant now, Actor by) {
    sql.update("UPDATE inbound_notice SET window_from = ?, window_to = ?, plate = ?, remark = ?, changed_at = ?, changed_by = ? WHERE code = ?", wish.from(), wish.to(), wish.plate(), wish.remark(), now, by.user(), wish.code());
  }

  public void change(String notice, int number, NewNotice.Line line) {
    sql.update("UPDATE inbound_line SET material = ?, pack = ?, packs = ?, quantity = ?, unit = ?, pieces = ?, lot_number = ?, expiry = ?, produced = ? WHERE notice = ? AND line_no = ?",
        line.material(), line.pack(), line.packs(), line.quantity().value(), line.quantity().unit(), line.pieces(), line.lotNumber(), line.expiry(), line.produced(), notice, number);
  }

  public void drop(String notice, int number) { sql.update("DELETE FROM inbound_line WHERE notice = ? AND line_no = ?", notice, number); }

  public void dock(String notice, NewNotice.Dock dock) {
    sql.update("UPDATE inbound_notice SET dock_door = ?, slot_from = ?, slot_to = ? WHERE code = ?", dock == null ? null : dock.door(), dock == null ? null : dock.from(), dock == null ? null : dock.to(), notice);
  }

  public void arrived(String notice, String plate, Instant at) {
    sql.update("UPDATE inbound_notice SET arrived_at = COALESCE(arrived_at, ?), plate = COALESCE(?, plate) WHERE code = ?", at, plate, notice);
  }

  public void begun(String notice, Instant at) {
    sql.update("UPDATE inbound_notice SET arrived_at = COALESCE(arrived_at, ?), begun_at = COALESCE(begun_at, ?) WHERE code = ?", at, at, notice);
  }

  public void close(String notice, Instant at, Actor by) { sql.update("UPDATE inbound_notice SET closed_at = ?, closed_by = ? WHERE code = ?", at, by.user(), notice); }

  public void cancel(String notice, String note, Instant at, Actor by) {
    sql.update("UPDATE inbound_notice SET cancelled_at = ?, cancelled_by = ?, cancel_note = ? WHERE code = ?", at, by.user(), note, notice);
  }

  /** The material that a line announces; empty when there is no such line. */
  public Optional<String> materialOf(String notice, int line) { return sql.first(row -> row.text("material"), "SELECT material FROM inbound_line WHERE notice = ? AND line_no = ?", notice, line); }

  /** What a line announces and what was taken of it; to be asked under the notice's turn. */
  public Announced announced(String notice, int line, BigDecimal tolerance) {
    return sql.first(row -> new Announced(line, row.quantity("quantity", "unit"), Quantity.of(row.decimal("taken"), row.text("unit")), tolerance), """
        SELECT l.quantity, l.unit, (SELECT COALESCE(SUM(r.quantity), 0) FROM receipt_line r WHERE r.notice = l.notice AND r.line_no = l.line_no AND r.lot IS NOT NULL) AS taken
        FROM inbound_line l WHERE l.notice = ? AND l.line_no = ?""", notice, line).orElseThrow();
  }

  private static Notice read(Row row) throws SQLException {
    return new Notice(row.text("code"), row.text("facility"), row.text("supplier"), row.number("announced") == 1, state(row));
  }
}
