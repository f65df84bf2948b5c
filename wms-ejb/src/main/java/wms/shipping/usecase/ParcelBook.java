package wms.shipping.usecase;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import wms.catalogue.TemperatureClass;
import wms.shared.Names;
import wms.shared.Quantity;
import wms.shared.Query;
import wms.shared.Refusal;
import wms.shared.Row;
import wms.shared.Sql;
import wms.shipping.ParcelView;
import wms.shipping.OrderNumber;

/** Reads parcels with what is in them. */
@Query
public class ParcelBook {
  private static final String CONTENTS = """
      SELECT p.parcel, p.staged, p.lot, p.picked, p.picked_pieces, l.lot_number, l.material, l.unit, COALESCE(b.use_by, l.expiry) AS last_day, m.name_zh, m.name_en, m.temperature_class
      FROM pick_line p JOIN lot l ON l.lot = p.lot JOIN material m ON m.code = l.material JOIN parcel c ON c.sscc = p.parcel
      LEFT JOIN reservation r ON r.id = p.staged LEFT JOIN stock_balance b ON b.lot = r.lot AND b.place = r.place WHERE %s ORDER BY p.parcel, p.id""";
  private final Sql sql;

  @Inject public ParcelBook(Sql sql) { this.sql = sql; }

  public Optional<ParcelView> seek(String sscc) { return where("c.sscc = ?", sscc).stream().findFirst(); }

  /** Waits for the parcel's turn, which then lasts to the end of the transaction; comes after those of deliveries and orders. @throws Refusal not found */
  ParcelView take(String sscc) {
    sql.update("UPDATE parcel SET facility = facility WHERE sscc = ?", sscc);
    return seek(sscc).orElseThrow(() -> Refusal.notFound("parcel", sscc));
  }

  public List<ParcelView> ofOrder(String order) { return where("c.order_id = ? AND c.opened_at IS NULL", order); }

  /** Of all orders of a delivery, loaded or not. */
  List<ParcelView> ofDelivery(String delivery) {
    return where("(c.delivery = ? OR (c.delivery IS NULL AND c.opened_at IS NULL AND c.order_id IN (SELECT order_id FROM delivery_order WHERE delivery = ?)))", delivery, delivery);
  }

  private List<ParcelView> where(String condition, Object... params) {
    Map<String, List<ParcelView.Content>> contents = new LinkedHashMap<>();
    sql.each(row -> contents.computeIfAbsent(row.text("parcel"), parcel -> new ArrayList<>()).add(content(row)), CONTENTS.formatted(condition), params);
    return sql.list(row -> parcel(row, contents.getOrDefault(row.text("sscc"), List.of())), "SELECT c.*, o.seq FROM parcel c JOIN trade_order o ON o.id = c.order_id WHERE " + condition + " ORDER BY c.packed_at, c.sscc", params);
  }

  private static ParcelView parcel(Row row, List<ParcelView.Content> contents) throws SQLException {
    return new ParcelView(row.text("sscc"), row.text("facility"), row.text("order_id"), OrderNumber.of(row.number("seq")), row.text("delivery"), row.instant("packed_at"), row.text("packed_by"), row.instant("loaded_at"), row.text("loaded_by"), row.instant("opened_at"), row.text("opened_by"), contents);
  }

  private static ParcelView.Content content(Row row) throws SQLException {
    return new ParcelView.Content(row.text("staged"), row.text("lot"), row.text("lot_number"), row.text("material"), Names.of(row.text("name_zh"), row.text("name_en")), row.date("last_day"),
        row.word("temperature_class", TemperatureClass.class), row.quantity("picked", "unit", "picked_pieces"), row.whole("picked_pieces"));
  }
}
