package wms.receiving.usecase;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import wms.facilities.EquipmentBook;
import wms.facilities.EquipmentFilter;
import wms.facilities.EquipmentKind;
import wms.facilities.EquipmentView;
import wms.facilities.FacilityBook;
import wms.facilities.WorkStatus;
import wms.receiving.DockDay;
import wms.receiving.Grade;
import wms.receiving.NewNotice;
import wms.receiving.NoticeInDetail;
import wms.receiving.NoticeLineView;
import wms.receiving.NoticeState;
import wms.receiving.NoticeView;
import wms.receiving.ReceiptLineView;
import wms.receiving.sql.Notices;
import wms.receiving.sql.ReceiptLines;
import wms.shared.Contains;
import wms.shared.Names;
import wms.shared.Quantity;
import wms.shared.Query;
import wms.shared.Refusal;
import wms.shared.Row;
import wms.shared.Scope;
import wms.shared.Sql;

/** Reads arrivals. */
@Query
public class NoticeBook {
  private static final String SELECT = """
      SELECT n.*, p.name_zh, p.name_en, (SELECT COUNT(*) FROM inbound_line l WHERE l.notice = n.code) AS line_count, (SELECT COUNT(*) FROM receipt_line r WHERE r.notice = n.code) AS receipt_count
      FROM inbound_notice n JOIN partner p ON p.code = n.supplier WHERE 1 = 1""";
  private static final String OPEN = " AND n.closed_at IS NULL AND n.cancelled_at IS NULL";
  private static final String[] SEARCHED = {"n.code", "n.plate", "p.name_zh", "p.name_en"};
  private final Sql sql;
  private final ReceiptLines receipts;
  private final FacilityBook facilities;
  private final EquipmentBook equipment;

  @Inject public NoticeBook(Sql sql, ReceiptLines receipts, FacilityBook facilities, EquipmentBook equipment) {
    this.sql = sql;
    this.receipts = receipts;
    this.facilities = facilities;
    this.equipment = equipment;
  }

  /** Which arrivals; null means all. {@code open}: what is not over. */
  public record Filter(String facility, String supplier, NoticeState state, boolean open, Contains text) {}

  /**
   * Of those that are open what is expected first comes first, of all together what was expected last.
   *
   * @param after {@link #cursor} of the last one seen, or null to begin
   */
  public List<NoticeView> notices(Filter filter, Scope scope, String after, int limit) {
    List<Object> params = new ArrayList<>(scope.params());
    StringBuilder where = new StringBuilder(scope.and("n.facility"));
    if (filter.facility() != null) add(where, params, " AND n.facility = ?", filter.facility());
    if (filter.supplier() != null) add(where, params, " AND n.supplier = ?", filter.supplier());
    if (filter.state() != null) where.append(Notices.in(filter.state()));
    if (filter.open()) where.append(OPEN);
    where.append(filter.text().in(SEARCHED));
    params.addAll(filter.text().params(SEARCHED.length));
    if (after != null) startAfter(where, params, after, filter.open());
    return sql.list(NoticeBook::view, SELECT + where + " ORDER BY n.window_from " + (filter.open() ? "" : "DESC") + ", n.code FETCH FIRST " + limit + " ROWS ONLY", params.toArray());
  }

  public static String cursor(NoticeView notice) { return notice.from().toEpochMilli() + "~" + notice.code(); }

  /** @throws Refusal not found */
  public NoticeView notice(String code) { return sql.first(NoticeBook::view, SELECT + " AND n.code = ?", code).orElseThrow(() -> Refusal.notFound("notice", code)); }

  /** @throws Refusal not found */
  public NoticeInDetail inDetail(String code) { return new NoticeInDetail(notice(code), lines(code), receipts.of(code)); }

  public List<NoticeLineView> lines(String code) {
    Map<Integer, List<ReceiptLineView>> unloaded = receipts.of(code).stream().filter(line -> line.line() != null).collect(Collectors.groupingBy(ReceiptLineView::line));
    return sql.list(row -> line(row, unloaded.getOrDefault(row.count("line_no"), List.of())), "SELECT l.*, m.name_zh, m.name_en FROM inbound_line l JOIN material m ON m.code = l.material WHERE l.notice = ? ORDER BY l.line_no", code);
  }

  /**
   * What comes on a day, or came late and is not done, door by door.
   *
   * @param day by the facility's calendar
   * @throws Refusal not found
   */
  public DockDay day(String facility, LocalDate day) {
    String timezone = facilities.facility(facility).timezone();
    Instant from = day.atStartOfDay(ZoneId.of(timezone)).toInstant();
    Instant to = day.plusDays(1).atStartOfDay(ZoneId.of(timezone)).toInstant();
    List<NoticeView> all = sql.list(NoticeBook::view, SELECT + " AND n.facility = ? AND n.cancelled_at IS NULL AND ((COALESCE(n.slot_from, n.window_from) < ? AND COALESCE(n.slot_to, n.window_to) >= ?) OR (n.arrived_at IS NOT NULL AND n.arrived_at < ? AND (n.closed_at IS NULL OR n.closed_at >= ?)))"
        + " ORDER BY COALESCE(n.slot_from, n.window_from), n.code", facility, to, from, to, from);
    List<EquipmentView> doors = equipment.dueFirst("", new EquipmentFilter(facility, EquipmentKind.DOOR, null, Contains.text(""), Scope.EVERYWHERE), 500);
    List<DockDay.Door> shown = new ArrayList<>(doors.stream().filter(door -> door.status() != WorkStatus.RETIRED)
        .map(door -> new DockDay.Door(door.code(), door.names(), door.zone(), door.status() != WorkStatus.DOWN, at(all, door.code()))).toList());
    shown.add(new DockDay.Door(null, null, null, true, all.stream().filter(notice -> notice.dock() == null).toList()));
    return new DockDay(facility, day, timezone, shown);
  }

  private static List<NoticeView> at(List<NoticeView> all, String door) { return all.stream().filter(notice -> notice.dock() != null && notice.dock().door().equals(door)).toList(); }

  private static void add(StringBuilder where, List<Object> params, String condition, Object value) {
    where.append(condition);
    params.add(value);
  }

  private static void startAfter(StringBuilder where, List<Object> params, String after, boolean soonestFirst) {
    String[] parts = after.split("~", 2);
    if (parts.length < 2 || !parts[0].matches("\\d{1,16}")) throw Refusal.invalid("/query/cursor", "INVALID_CURSOR");
    where.append(" AND (n.window_from " + (soonestFirst ? ">" : "<") + " ? OR (n.window_from = ? AND n.code > ?))");
    params.addAll(List.of(Long.parseLong(parts[0]), Long.parseLong(parts[0]), parts[1]));
  }

  private static NoticeLineView line(Row row, List<ReceiptLineView> unloaded) throws SQLException {
    String unit = row.text("unit");
    return new NoticeLineView(row.count("line_no"), row.text("material"), Names.of(row.text("name_zh"), row.text("name_en")), row.text("pack"), row.whole("packs"), row.quantity("quantity", "unit"), row.whole("pieces"),
        row.text("lot_number"), row.date("expiry"), row.date("produced"), sum(unloaded, false, unit), sum(unloaded, true, unit));
  }

  private static Quantity sum(List<ReceiptLineView> lines, boolean refused, String unit) {
    return lines.stream().filter(line -> (line.grade() == Grade.REFUSED) == refused).map(ReceiptLineView::quantity).filter(quantity -> quantity.unit().equals(unit)).reduce(Quantity.zero(unit), Quantity::plus);
  }

  private static NoticeView view(Row row) throws SQLException {
    NewNotice.Dock dock = row.text("dock_door") == null ? null : new NewNotice.Dock(row.text("dock_door"), row.instant("slot_from"), row.instant("slot_to"));
    return new NoticeView(row.text("code"), row.text("facility"), row.text("supplier"), Names.of(row.text("name_zh"), row.text("name_en")), Notices.state(row), row.number("announced") == 1, row.instant("window_from"), row.instant("window_to"),
        dock, row.text("plate"), row.text("remark"), row.count("line_count"), row.count("receipt_count"), row.instant("made_at"), row.text("made_by"), row.instant("changed_at"), row.text("changed_by"), row.instant("arrived_at"), row.instant("begun_at"), row.instant("closed_at"),
        row.text("closed_by"), row.instant("cancelled_at"), row.text("cancel_note"), row.number("version"));
  }
}
