package wms.inventory.usecase;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import wms.inventory.HeldBy;
import wms.inventory.StockFilter;
import wms.inventory.StockRow;
import wms.inventory.StockStatus;
import wms.inventory.sql.PapersOfLots;
import wms.shared.Among;
import wms.shared.CivilTime;
import wms.shared.Query;
import wms.shared.Refusal;
import wms.shared.Scope;
import wms.shared.Sql;

/** Stock row by row, what expires first comes first. */
@Query
public class StockBook {
  private final StockRows rows;
  private final Places places;
  private final Clock clock;

  @Inject public StockBook(Sql sql, Places places, PapersOfLots papers, Clock clock) {
    this.rows = new StockRows(sql, places, papers);
    this.places = places;
    this.clock = clock;
  }

  /**
   * @param after {@link #cursor} of the last row seen, or null to begin
   */
  public List<StockRow> rows(StockFilter filter, Scope scope, String after, int limit) {
    List<Object> params = new ArrayList<>(scope.params());
    StringBuilder where = new StringBuilder(scope.and("s.facility"));
    narrow(where, params, "s.facility = ?", filter.facility());
    narrow(where, params, "s.zone_code = ?", filter.zone());
    narrow(where, params, "s.material = ?", filter.material());
    narrow(where, params, "s.lot = ?", filter.lot());
    if (filter.text() != null && !filter.text().isBlank()) search(where, params, filter.text());
    if (filter.status() != null) status(where, params, filter);
    if (after != null) startAfter(where, params, after);
    return rows.list(where + " ORDER BY s.last_day, s.lot, s.place FETCH FIRST " + limit + " ROWS ONLY", params);
  }

  public List<StockRow> ofLot(String lot) { return rows.list(" AND s.lot = ? ORDER BY s.place", List.of(lot)); }

  /** Of several lots, in order of lot and place. */
  public List<StockRow> ofLots(Collection<String> lots) {
    return Among.of(lots).gather((marks, params) -> rows.list(" AND s.lot IN (" + marks + ") ORDER BY s.lot, s.place", List.of(params)));
  }

  /** What stands for a row when asking for those after it. */
  public static String cursor(StockRow row) { return (row.expiry() == null ? StockRows.NEVER : row.expiry()) + "~" + row.lot() + "~" + row.place().code(); }

  private static void narrow(StringBuilder where, List<Object> params, String condition, String value) {
    if (value == null || value.isBlank()) return;
    where.append(" AND ").append(condition);
    params.add(value);
  }

  private static void search(StringBuilder where, List<Object> params, String text) {
    String pattern = "%" + text.strip().toLowerCase(Locale.ROOT).replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    where.append(" AND (");
    for (String column : List.of("lot", "lot_number", "material", "name_zh", "name_en")) {
      where.append(params.isEmpty() || where.charAt(where.length() - 1) == '(' ? "" : " OR ").append("LOWER(s.").append(column).append(") LIKE ? ESCAPE '!'");
      params.add(pattern);
    }
    where.append(")");
  }

  private void status(StringBuilder where, List<Object> params, StockFilter filter) {
    LocalDate today = filter.facility() == null ? LocalDate.ofInstant(clock.instant(), CivilTime.BEIJING) : places.today(filter.facility());
    where.append(switch (filter.status()) {
      case RECALLED -> " AND s.holds = " + HeldBy.A_RECALL.ordinal();
      case HELD -> " AND s.holds > " + HeldBy.NOTHING.ordinal();
      case EXPIRED -> " AND s.holds = 0 AND s.last_day < ?";
      case RESERVED -> " AND s.holds = 0 AND s.last_day >= ? AND s.kept >= s.balance";
      case FREE -> " AND s.holds = 0 AND s.last_day >= ? AND s.kept < s.balance";
    });
    if (filter.status() != StockStatus.HELD && filter.status() != StockStatus.RECALLED) params.add(today);
  }

  private static void startAfter(StringBuilder where, List<Object> params, String after) {
    String[] parts = after.split("~", 3);
    if (parts.length < 3) throw Refusal.invalid("/query/cursor", "INVALID_CURSOR");
    LocalDate day = day(parts[0]);
    where.append(" AND (s.last_day > ? OR (s.last_day = ? AND (s.lot > ? OR (s.lot = ? AND s.place > ?))))");
    params.addAll(List.of(day, day, parts[1], parts[1], parts[2]));
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw Refusal.invalid("/query/cursor", "INVALID_CURSOR");
    }
  }
}
