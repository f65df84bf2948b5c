package wms.trace.usecase;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import wms.people.PartnerBook;
import wms.people.PartnerRole;
import wms.people.PartnerView;
import wms.shared.Among;
import wms.shared.Names;
import wms.shared.Part;
import wms.shared.Quantity;
import wms.shared.Row;
import wms.shared.Scope;
import wms.shared.Sql;
import wms.shipping.DeliveryNumber;
import wms.shipping.OrderNumber;
import wms.trace.Reached;

/** Which consignees have how much of some lots, by the lines of the ledger that left for them; a line that was reversed never left. */
@Part
public class LotsReached {
  private static final String LEFT = """
      SELECT m.lot, m.quantity, m.pieces, m.moved_at, m.document_id, m.reason, z.facility, s.consignee, d.id AS delivery, d.seq AS delivery_seq, o.id AS order_id, o.seq AS order_seq,
        l.lot_number, l.material, l.unit, t.name_zh, t.name_en
      FROM stock_movement m --DERBY-PROPERTIES index=stock_movement_lot
      JOIN stock_shipment s ON s.id = m.document_id JOIN zone z ON z.code = m.from_zone JOIN lot l ON l.lot = m.lot JOIN material t ON t.code = l.material
      LEFT JOIN delivery d ON d.shipment = s.id LEFT JOIN trade_order o ON o.id = m.reason LEFT JOIN stock_movement r ON r.reverses = m.id
      WHERE m.to_zone = '@CONSIGNEE' AND m.document_type = 'SHIPMENT' AND r.id IS NULL AND m.lot IN (%s) ORDER BY m.moved_at, m.id""";
  private static final String BACK = "SELECT delivery, order_id, lot, SUM(returned) AS returned FROM delivery_line WHERE returned > 0 AND lot IN (%s) GROUP BY delivery, order_id, lot";
  private final Sql sql;
  private final PartnerBook partners;

  @Inject public LotsReached(Sql sql, PartnerBook partners) {
    this.sql = sql;
    this.partners = partners;
  }

  private record Share(String shipment, String order, String lot) {}

  private record Back(Share share, BigDecimal returned) {}

  /** One for each shipment, order and lot, in order of consignee and time. */
  List<Reached> by(Collection<String> lots, Scope scope) {
    Map<Share, BigDecimal> returned = Among.of(lots).gather((marks, some) -> sql.list(LotsReached::back, BACK.formatted(marks), some)).stream().collect(Collectors.toMap(Back::share, Back::returned));
    Map<Share, Reached> found = new LinkedHashMap<>();
    for (Reached each : Among.of(lots).gather((marks, some) -> sql.list(LotsReached::view, LEFT.formatted(marks), some)))
      if (scope.covers(each.facility())) found.merge(new Share(each.shipment(), each.order(), each.lot()), each, (one, other) -> with(one, one.quantity().plus(other.quantity()), one.returned(), null));
    Map<String, Optional<PartnerView>> known = new HashMap<>();
    return found.values().stream().map(each -> {
      BigDecimal back = returned.getOrDefault(new Share(each.delivery(), each.order(), each.lot()), BigDecimal.ZERO);
      return with(each, each.quantity(), Quantity.of(back, each.quantity().unit()), known.computeIfAbsent(each.consignee(), name -> partners.named(name, PartnerRole.CONSIGNEE)).orElse(null));
    }).sorted(Comparator.comparing(Reached::consignee).thenComparing(Reached::at)).toList();
  }

  private static Reached with(Reached one, Quantity quantity, Quantity returned, PartnerView partner) {
    return new Reached(one.lot(), one.lotNumber(), one.material(), one.names(), one.consignee(), partner == null ? null : partner.code(), partner == null ? null : partner.contact(), one.facility(), one.shipment(),
        one.delivery(), one.deliveryNumber(), one.order(), one.orderNumber(), one.at(), quantity, returned);
  }

  private static Back back(Row row) throws SQLException { return new Back(new Share(row.text("delivery"), row.text("order_id"), row.text("lot")), row.decimal("returned")); }

  private static Reached view(Row row) throws SQLException {
    boolean isOrder = row.text("order_id") != null;
    boolean isDelivery = row.text("delivery") != null;
    return new Reached(row.text("lot"), row.text("lot_number"), row.text("material"), Names.of(row.text("name_zh"), row.text("name_en")), row.text("consignee"), null, null, row.text("facility"), row.text("document_id"),
        row.text("delivery"), isDelivery ? DeliveryNumber.of(row.number("delivery_seq")) : null, row.text("order_id"), isOrder ? OrderNumber.of(row.number("order_seq")) : null,
        row.instant("moved_at"), row.quantity("quantity", "unit", "pieces"), Quantity.zero(row.text("unit")));
  }
}
