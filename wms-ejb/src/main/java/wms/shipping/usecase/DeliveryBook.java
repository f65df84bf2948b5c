package wms.shipping.usecase;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import wms.catalogue.TemperatureClass;
import wms.shared.Names;
import wms.shared.Quantity;
import wms.shared.Query;
import wms.shared.Refusal;
import wms.shared.Row;
import wms.shared.Scope;
import wms.shared.Sql;
import wms.shipping.DeliveryLine;
import wms.shipping.DeliveryNumber;
import wms.shipping.DeliveryState;
import wms.shipping.DeliveryView;
import wms.shipping.ParcelView;
import wms.shipping.WaveView;
import wms.shipping.domain.Delivery;
import wms.shipping.OrderNumber;

/** Reads deliveries. */
@Query
public class DeliveryBook {
  private static final String LINES = """
      SELECT d.*, l.lot_number, l.material, l.unit, l.expiry, m.name_zh, m.name_en, m.temperature_class
      FROM delivery_line d JOIN lot l ON l.lot = d.lot JOIN material m ON m.code = l.material""";
  private final Sql sql;
  private final ParcelBook parcels;

  @Inject public DeliveryBook(Sql sql, ParcelBook parcels) {
    this.sql = sql;
    this.parcels = parcels;
  }

  /** @throws Refusal not found */
  public DeliveryView delivery(String id) {
    List<DeliveryLine> lines = sql.list(DeliveryBook::line, LINES + " WHERE d.delivery = ? ORDER BY d.line_no", id);
    List<ParcelView> carried = parcels.ofDelivery(id);
    return sql.first(row -> view(row, orders(id), carried, lines), "SELECT * FROM delivery WHERE id = ?", id).orElseThrow(() -> Refusal.notFound("delivery", id));
  }

  /**
   * Newest first, with their orders only.
   *
   * @param facility leaving from there or coming there; null: all that the reader may see
   * @param below the sequence number of the last delivery seen
   */
  public List<DeliveryView> newest(String facility, DeliveryState state, Scope scope, long below, int limit) {
    List<Object> params = new ArrayList<>(List.of(below));
    StringBuilder where = new StringBuilder(" WHERE seq < ?");
    if (!scope.equals(Scope.EVERYWHERE)) {
      where.append(" AND (1 = 0 OR (1 = 1").append(scope.and("facility")).append(") OR (1 = 1").append(scope.and("destination")).append("))");
      params.addAll(scope.params());
      params.addAll(scope.params());
    }
    if (facility != null) {
      where.append(" AND (facility = ? OR destination = ?)");
      params.addAll(List.of(facility, facility));
    }
    if (state != null) {
      where.append(" AND stage = ?");
      params.add(state);
    }
    return sql.list(row -> view(row, orders(row.text("id")), List.of(), List.of()), "SELECT * FROM delivery" + where + " ORDER BY seq DESC FETCH FIRST " + limit + " ROWS ONLY", params.toArray());
  }

  /** What stands for a delivery when asking for those before it. */
  public static String cursor(DeliveryView delivery) { return Long.toString(Long.parseLong(delivery.number().substring(delivery.number().indexOf('-') + 1))); }

  /**
   * Locks the delivery to the end of the transaction.
   *
   * @param seen the version the caller saw, null when it does not matter
   */
  Delivery take(String id, Long seen) {
    sql.update("UPDATE delivery SET version = version + 1 WHERE id = ?", id);
    if (seen != null && sql.first(row -> row.number("version"), "SELECT version FROM delivery WHERE id = ?", id).filter(version -> version != seen + 1).isPresent()) throw Refusal.stale();
    return sql.first(row -> new Delivery(row.text("id"), DeliveryNumber.of(row.number("seq")), row.text("facility"), row.text("consignee"), row.text("destination"), row.word("stage", DeliveryState.class),
        row.word("vehicle_class", TemperatureClass.class), row.text("seal"), row.real("body_c"), row.text("excepted")), "SELECT * FROM delivery WHERE id = ?", id).orElseThrow(() -> Refusal.notFound("delivery", id));
  }

  List<WaveView.WaveOrder> orders(String id) {
    return sql.list(row -> new WaveView.WaveOrder(row.text("id"), OrderNumber.of(row.number("seq")), row.text("consignee")),
        "SELECT o.id, o.seq, o.consignee FROM delivery_order d JOIN trade_order o ON o.id = d.order_id WHERE d.delivery = ? ORDER BY o.seq", id);
  }

  private static DeliveryView view(Row row, List<WaveView.WaveOrder> orders, List<ParcelView> parcels, List<DeliveryLine> lines) throws SQLException {
    return new DeliveryView(row.text("id"), DeliveryNumber.of(row.number("seq")), row.word("stage", DeliveryState.class), row.text("facility"), row.text("consignee"), row.text("destination"), row.text("plate"),
        row.word("vehicle_class", TemperatureClass.class), row.text("driver"), row.text("seal"), row.real("body_c"), row.instant("body_at"), row.text("excepted"), row.text("excepted_by"), orders, parcels, lines,
        row.instant("made_at"), row.text("made_by"), row.instant("left_at"), row.text("left_by"), row.instant("expected_at"), row.instant("arrived_at"), row.text("arrived_by"), row.real("arrived_c"),
        row.text("signed_by"), row.text("signature"), row.text("remark"), row.number("version"));
  }

  private static DeliveryLine line(Row row) throws SQLException {
    String unit = row.text("unit");
    return new DeliveryLine(row.count("line_no"), row.text("order_id"), row.text("parcel"), row.text("lot"), row.text("lot_number"), row.text("material"), Names.of(row.text("name_zh"), row.text("name_en")), row.date("expiry"),
        row.word("temperature_class", TemperatureClass.class), row.quantity("quantity", "unit", "pieces"), row.whole("pieces"), known(row, "lost", unit), known(row, "damaged", unit), row.text("reason"), Quantity.of(row.decimal("returned"), unit));
  }

  private static Quantity known(Row row, String column, String unit) throws SQLException { return row.decimal(column) == null ? null : Quantity.of(row.decimal(column), unit); }
}
