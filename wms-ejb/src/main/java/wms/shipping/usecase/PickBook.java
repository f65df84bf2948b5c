package wms.shipping.usecase;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import wms.catalogue.TemperatureClass;
import wms.inventory.Place;
import wms.shared.Names;
import wms.shared.Quantity;
import wms.shared.Query;
import wms.shared.Refusal;
import wms.shared.Row;
import wms.shared.Scope;
import wms.shared.Sql;
import wms.shipping.PickLineView;
import wms.shipping.PickListView;
import wms.shipping.PickState;
import wms.shipping.ShortPick;
import wms.shipping.WaveNumber;
import wms.shipping.WaveView;
import wms.shipping.OrderNumber;

/** Reads waves, pick lists and their lines. */
@Query
public class PickBook {
  private static final int MOST_OPEN = 500;
  private static final String OPEN = "p.picked IS NULL AND EXISTS (SELECT 1 FROM reservation r WHERE r.id = p.reservation AND r.reservation_state = 'ACTIVE')";
  private static final String LISTS = """
      SELECT t.*, w.seq, (SELECT COUNT(*) FROM pick_line p WHERE p.list = t.id) AS stops, (SELECT COUNT(*) FROM pick_line p WHERE p.list = t.id AND %s) AS open_lines
      FROM pick_list t JOIN pick_wave w ON w.id = t.wave""".formatted(OPEN);
  private static final String LINES = """
      SELECT p.*, o.seq, l.lot_number, l.material, l.unit, l.expiry, m.name_zh, m.name_en, r.reservation_state,
        (SELECT COUNT(*) FROM stock_hold h --DERBY-PROPERTIES index=stock_hold_goods
          WHERE h.lot = p.lot AND h.place = p.place AND h.ended_at IS NULL) AS holds
      FROM pick_line p JOIN trade_order o ON o.id = p.order_id JOIN lot l ON l.lot = p.lot JOIN material m ON m.code = l.material JOIN reservation r ON r.id = p.reservation""";
  private final Sql sql;

  @Inject public PickBook(Sql sql) { this.sql = sql; }

  boolean isWave(String id) { return sql.first(row -> row.text("id"), "SELECT id FROM pick_wave WHERE id = ?", id).isPresent(); }

  /** @throws Refusal not found */
  public WaveView wave(String id) { return sql.first(this::wave, "SELECT * FROM pick_wave WHERE id = ?", id).orElseThrow(() -> Refusal.notFound("wave", id)); }

  /** Newest first. @param below the sequence number of the last wave seen */
  public List<WaveView> newest(String facility, Scope scope, long below, int limit) {
    List<Object> params = new ArrayList<>(List.of(below));
    params.addAll(scope.params());
    String where = " WHERE seq < ?" + scope.and("facility");
    if (facility != null) {
      where += " AND facility = ?";
      params.add(facility);
    }
    return sql.list(this::wave, "SELECT * FROM pick_wave" + where + " ORDER BY seq DESC FETCH FIRST " + limit + " ROWS ONLY", params.toArray());
  }

  /** What stands for a wave when asking for those before it. */
  public static String cursor(WaveView wave) { return Long.toString(Long.parseLong(wave.number().substring(wave.number().indexOf('-') + 1))); }

  /**
   * Lists with something left to fetch, the oldest first.
   *
   * @param facility null: all that the reader may see
   */
  public List<PickListView> open(String facility, Scope scope) {
    List<Object> params = new ArrayList<>(scope.params());
    String where = " WHERE 1 = 1" + scope.and("t.facility");
    if (facility != null) {
      where += " AND t.facility = ?";
      params.add(facility);
    }
    return sql.list(row -> list(row, List.of()), LISTS + where + " AND EXISTS (SELECT 1 FROM pick_line p WHERE p.list = t.id AND " + OPEN + ") ORDER BY w.seq, t.list_no FETCH FIRST " + MOST_OPEN + " ROWS ONLY", params.toArray());
  }

  /** @throws Refusal not found */
  public PickListView list(String id) {
    List<PickLineView> lines = sql.list(PickBook::line, LINES + " WHERE p.list = ? ORDER BY p.line_no", id);
    return sql.first(row -> list(row, lines), LISTS + " WHERE t.id = ?", id).orElseThrow(() -> Refusal.notFound("pick list", id));
  }

  /** All that was or is to be fetched for an order. */
  public List<PickLineView> ofOrder(String order) { return sql.list(PickBook::line, LINES + " WHERE p.order_id = ? ORDER BY p.list, p.line_no", order); }

  private WaveView wave(Row row) throws SQLException {
    String id = row.text("id");
    List<WaveView.WaveOrder> orders = sql.list(each -> new WaveView.WaveOrder(each.text("id"), OrderNumber.of(each.number("seq")), each.text("consignee")),
        "SELECT o.id, o.seq, o.consignee FROM pick_wave_order w JOIN trade_order o ON o.id = w.order_id WHERE w.wave = ? ORDER BY o.seq", id);
    List<PickListView> lists = sql.list(each -> list(each, List.of()), LISTS + " WHERE t.wave = ? ORDER BY t.list_no", id);
    return new WaveView(id, WaveNumber.of(row.number("seq")), row.text("facility"), orders, lists, row.instant("made_at"), row.text("made_by"));
  }

  private static PickListView list(Row row, List<PickLineView> lines) throws SQLException {
    return new PickListView(row.text("id"), WaveNumber.ofList(row.number("seq"), row.count("list_no")), row.text("wave"), row.text("facility"), row.text("zone_code"), row.word("temperature_class", TemperatureClass.class), row.text("staging"),
        row.real("walk_m"), row.count("expected_s"), row.whole("limit_s"), row.text("picker"), row.instant("taken_at"), row.count("stops"), row.count("open_lines"), lines, row.number("version"));
  }

  private static PickLineView line(Row row) throws SQLException {
    Place place = Place.parse(row.text("place"));
    String unit = row.text("unit");
    Quantity picked = row.decimal("picked") == null ? null : row.quantity("picked", "unit", "picked_pieces");
    ShortPick reason = row.word("short_reason", ShortPick.class);
    return new PickLineView(row.text("id"), row.count("line_no"), row.text("order_id"), OrderNumber.of(row.number("seq")), row.text("lot"), row.text("lot_number"), row.text("material"),
        Names.of(row.text("name_zh"), row.text("name_en")), row.date("expiry"), place.zone(), place.bin(), Quantity.of(row.decimal("quantity"), unit), row.whole("pieces"),
        state(row, picked, reason), picked, row.whole("picked_pieces"), reason, row.text("count_id"), row.instant("picked_at"), row.text("picked_by"), row.text("parcel"));
  }

  private static PickState state(Row row, Quantity picked, ShortPick reason) throws SQLException {
    if (picked != null) return reason == null ? PickState.PICKED : PickState.SHORT;
    return row.text("reservation_state").equals("ACTIVE") && row.count("holds") == 0 ? PickState.OPEN : PickState.VOID;
  }
}
