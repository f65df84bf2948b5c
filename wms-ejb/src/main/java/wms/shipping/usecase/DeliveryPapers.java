package wms.shipping.usecase;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import wms.inventory.Document;
import wms.inventory.PapersUnderWay;
import wms.shared.Part;
import wms.shared.Quantity;
import wms.shared.Sql;

/** What the lines of deliveries between our own facilities say is under way. */
@Part
public class DeliveryPapers implements PapersUnderWay {
  private static final String CARRIED = """
      SELECT d.lot, l.unit, SUM(d.quantity) AS quantity, SUM(d.pieces) AS pieces FROM delivery_line d JOIN delivery v ON v.id = d.delivery JOIN lot l ON l.lot = d.lot
      WHERE v.destination IS NOT NULL AND\s""";
  private static final String NOW = "v.stage = 'UNDER_WAY'";
  /** What the ledger wrote down is under way from the moment of its line on, which may be a little later than that of the paper. */
  private static final String THEN = """
      COALESCE((SELECT MIN(s.moved_at) FROM stock_movement s WHERE s.document_id = v.shipment AND s.lot = d.lot AND s.to_zone = '@TRANSIT'), v.left_at) <= ?
        AND (v.stage = 'UNDER_WAY' OR COALESCE((SELECT MAX(s.moved_at) FROM stock_movement s WHERE s.document_id = v.id AND s.lot = d.lot AND s.from_zone = '@TRANSIT'), v.arrived_at) > ?)""";
  private final Sql sql;

  @Inject public DeliveryPapers(Sql sql) { this.sql = sql; }

  @Override public Map<String, Quantity> open(String lot, Instant at) {
    List<Object> params = new ArrayList<>(at == null ? List.of() : List.of(at, at));
    if (lot != null) params.add(lot);
    Map<String, Quantity> open = new TreeMap<>();
    sql.each(row -> open.put(row.text("lot"), row.quantity("quantity", "unit", "pieces")), CARRIED + (at == null ? NOW : THEN) + (lot == null ? "" : " AND d.lot = ?") + " GROUP BY d.lot, l.unit", params.toArray());
    return open;
  }

  /** A delivery carries what left under its shipment; once it has arrived, as much has come in under its own number, and before that nothing. */
  @Override public Optional<Document> broken(String lot) {
    return sql.first(row -> new Document("DELIVERY", row.text("delivery")), """
        SELECT t.delivery FROM (
          SELECT v.id AS delivery, v.seq, v.stage, v.shipment, d.lot, SUM(d.quantity) AS carried, COALESCE(SUM(d.pieces), 0) AS pieces FROM delivery_line d JOIN delivery v ON v.id = d.delivery
          WHERE d.lot = ? AND v.destination IS NOT NULL AND v.shipment IS NOT NULL GROUP BY v.id, v.seq, v.stage, v.shipment, d.lot) t
        WHERE t.carried <> (SELECT COALESCE(SUM(s.quantity), 0) FROM stock_movement s WHERE s.document_id = t.shipment AND s.lot = t.lot AND s.to_zone = '@TRANSIT')
          OR t.pieces <> (SELECT COALESCE(SUM(s.pieces), 0) FROM stock_movement s WHERE s.document_id = t.shipment AND s.lot = t.lot AND s.to_zone = '@TRANSIT')
          OR CASE WHEN t.stage = 'ARRIVED' THEN t.carried ELSE 0 END <> (SELECT COALESCE(SUM(s.quantity), 0) FROM stock_movement s WHERE s.document_id = t.delivery AND s.lot = t.lot AND s.from_zone = '@TRANSIT')
        ORDER BY t.seq""", lot);
  }
}
