package wms.inventory.usecase;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import wms.inventory.BalanceAt;
import wms.inventory.LedgerFilter;
import wms.inventory.LotPlace;
import wms.inventory.Movement;
import wms.inventory.Place;
import wms.shared.Names;
import wms.shared.Query;
import wms.shared.Refusal;
import wms.shared.Row;
import wms.shared.Scope;
import wms.shared.Sql;

/** The ledger at any instant, by when movements happened: what lay where, and the lines behind it. */
@Query
public class LedgerBook {
  private static final String EFFECTS = """
      FROM (SELECT lot, to_place AS place, to_zone AS zone_code, quantity FROM stock_movement WHERE moved_at <= ?
        UNION ALL SELECT lot, from_place AS place, from_zone AS zone_code, -quantity AS quantity FROM stock_movement WHERE moved_at <= ?) s
      JOIN lot l ON l.lot = s.lot JOIN material m ON m.code = l.material JOIN zone z ON z.code = s.zone_code WHERE 1 = 1""";
  private final Sql sql;

  @Inject public LedgerBook(Sql sql) { this.sql = sql; }

  /** Lot by lot and place by place. @param after {@code lot~place} of the last row seen, or null to begin */
  public List<BalanceAt> balances(LedgerFilter filter, Instant at, Scope scope, String after, int limit) {
    return balances("s.lot, l.lot_number", List.of("s.lot", "s.place"), filter, at, scope, after, limit);
  }

  /** Place by place, each material by itself. @param after {@code place~material} of the last row seen, or null to begin */
  public List<BalanceAt> places(LedgerFilter filter, Instant at, Scope scope, String after, int limit) {
    return balances("", List.of("s.place", "l.material"), filter, at, scope, after, limit);
  }

  /** What of the lot lay at that place at that instant. */
  public BigDecimal balance(LotPlace goods, Instant at) {
    String place = goods.place().code();
    return sql.first(row -> row.decimal("amount"), """
        SELECT COALESCE(SUM(CASE WHEN to_place = ? THEN quantity ELSE -quantity END), 0) AS amount FROM stock_movement --DERBY-PROPERTIES index=stock_movement_time
        WHERE lot = ? AND moved_at <= ? AND (from_place = ? OR to_place = ?)""", place, goods.lot(), at, place, place).orElse(BigDecimal.ZERO);
  }

  /** Lines of the part and the time, the latest to happen first. @param after {@code millis~id} of the last line seen, or null to begin */
  public List<Movement> movements(LedgerFilter filter, Instant from, Instant to, Scope scope, String after, int limit) {
    List<Object> params = new ArrayList<>(List.of(from, to));
    StringBuilder where = new StringBuilder("WHERE s.moved_at >= ? AND s.moved_at <= ?");
    narrow(where, params, "s.lot = ?", filter.lot());
    narrow(where, params, "l.material = ?", filter.material());
    narrow(where, params, "(s.from_place = ? OR s.to_place = ?)", filter.place(), filter.place());
    narrow(where, params, "(s.from_zone = ? OR s.to_zone = ?)", filter.zone(), filter.zone());
    narrow(where, params, "EXISTS (SELECT 1 FROM zone z WHERE z.code IN (s.from_zone, s.to_zone) AND z.facility = ?)", filter.facility());
    where.append(scope.facilities() == null ? "" : " AND EXISTS (SELECT 1 FROM zone z WHERE z.code IN (s.from_zone, s.to_zone)" + scope.and("z.facility") + ")");
    params.addAll(scope.params());
    if (after != null) startAfter(where, params, after);
    return sql.list(LotStory::line, LotStory.LINES + where + " ORDER BY s.moved_at DESC, s.id DESC FETCH FIRST " + limit + " ROWS ONLY", params.toArray());
  }

  /** What stands for a line when asking for those after it. */
  public static String cursor(Movement line) { return line.at().toEpochMilli() + "~" + line.id(); }

  private List<BalanceAt> balances(String lotColumns, List<String> key, LedgerFilter filter, Instant at, Scope scope, String after, int limit) {
    String columns = (lotColumns.isEmpty() ? "" : lotColumns + ", ") + "l.material, l.unit, m.name_zh, m.name_en, z.facility, s.place";
    List<Object> params = new ArrayList<>(List.of(at, at));
    params.addAll(scope.params());
    StringBuilder where = new StringBuilder(EFFECTS + scope.and("z.facility"));
    narrow(where, params, "z.facility = ?", filter.facility());
    narrow(where, params, "s.zone_code = ?", filter.zone());
    narrow(where, params, "s.place = ?", filter.place());
    narrow(where, params, "l.material = ?", filter.material());
    narrow(where, params, "s.lot = ?", filter.lot());
    if (after != null) {
      String[] parts = parts(after);
      narrow(where, params, "(" + key.get(0) + " > ? OR (" + key.get(0) + " = ? AND " + key.get(1) + " > ?))", parts[0], parts[0], parts[1]);
    }
    return sql.list(row -> balance(row, !lotColumns.isEmpty()), "SELECT " + columns + ", SUM(s.quantity) AS amount " + where + " GROUP BY " + columns
        + " HAVING SUM(s.quantity) <> 0 ORDER BY " + String.join(", ", key) + " FETCH FIRST " + limit + " ROWS ONLY", params.toArray());
  }

  private static void narrow(StringBuilder where, List<Object> params, String condition, String... values) {
    if (values[0] == null || values[0].isBlank()) return;
    where.append(" AND ").append(condition);
    params.addAll(List.of(values));
  }

  private static void startAfter(StringBuilder where, List<Object> params, String after) {
    String[] parts = parts(after);
    if (!parts[0].matches("-?\\d{1,18}")) throw Refusal.invalid("/query/cursor", "INVALID_CURSOR");
    Instant at = Instant.ofEpochMilli(Long.parseLong(parts[0]));
    where.append(" AND (s.moved_at < ? OR (s.moved_at = ? AND s.id < ?))");
    params.addAll(List.of(at, at, parts[1]));
  }

  private static String[] parts(String after) {
    String[] parts = after.split("~", 2);
    if (parts.length < 2) throw Refusal.invalid("/query/cursor", "INVALID_CURSOR");
    return parts;
  }

  private static BalanceAt balance(Row row, boolean byLot) throws SQLException {
    Place place = Place.parse(row.text("place"));
    return new BalanceAt(byLot ? row.text("lot") : null, byLot ? row.text("lot_number") : null, row.text("material"), Names.of(row.text("name_zh"), row.text("name_en")),
        row.text("facility"), place.zone(), place.bin(), row.quantity("amount", "unit"));
  }
}
