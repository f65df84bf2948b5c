package wms.trace.usecase;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import wms.inventory.Purpose;
import wms.shared.Among;
import wms.shared.Part;
import wms.shared.Quantity;
import wms.shared.Row;
import wms.shared.Scope;
import wms.shared.Sql;
import wms.shipping.DeliveryNumber;
import wms.shipping.OrderNumber;
import wms.shipping.WaveNumber;
import wms.trace.Touched;
import wms.trace.Touched.Kind;

/** Open work that counts on goods of some lots: what is kept for whom, what is to be fetched, packed or loaded. */
@Part
public class WorkOnLots {
  private static final String KEPT = """
      SELECT r.purpose, r.reference, r.facility, r.lot, r.quantity, r.pieces, l.lot_number, l.unit, o.seq, o.consignee
      FROM reservation r JOIN lot l ON l.lot = r.lot LEFT JOIN trade_order o ON o.id = r.reference
      WHERE r.reservation_state = 'ACTIVE' AND r.lot IN (%s) ORDER BY r.id""";
  private static final String TO_FETCH = """
      SELECT p.list, k.list_no, k.facility, p.lot, p.quantity, p.pieces, l.lot_number, l.unit, w.seq, o.consignee
      FROM pick_line p JOIN reservation r ON r.id = p.reservation JOIN pick_list k ON k.id = p.list JOIN pick_wave w ON w.id = k.wave JOIN lot l ON l.lot = p.lot JOIN trade_order o ON o.id = p.order_id
      WHERE p.picked IS NULL AND r.reservation_state = 'ACTIVE' AND p.lot IN (%s) ORDER BY p.id""";
  private static final String PACKED = """
      SELECT a.sscc, a.delivery, a.facility, p.lot, p.picked, p.picked_pieces, l.lot_number, l.unit, d.seq, o.consignee
      FROM pick_line p JOIN reservation r ON r.id = p.staged JOIN parcel a ON a.sscc = p.parcel JOIN lot l ON l.lot = p.lot JOIN trade_order o ON o.id = p.order_id LEFT JOIN delivery d ON d.id = a.delivery
      WHERE r.reservation_state = 'ACTIVE' AND p.lot IN (%s) ORDER BY p.id""";
  private final Sql sql;

  @Inject public WorkOnLots(Sql sql) { this.sql = sql; }

  /** One for each work and lot, in the order orders, pick lists, parcels, deliveries. */
  List<Touched> on(Collection<String> lots, Scope scope) {
    Map<List<Object>, Touched> found = new LinkedHashMap<>();
    ask(KEPT, lots, WorkOnLots::kept).forEach(each -> add(found, each));
    ask(TO_FETCH, lots, WorkOnLots::toFetch).forEach(each -> add(found, each));
    List<Touched> packed = new ArrayList<>();
    ask(PACKED, lots, row -> {
      packed.add(packed(row, Kind.PARCEL, row.text("sscc"), row.text("sscc")));
      if (row.text("delivery") != null) packed.add(packed(row, Kind.DELIVERY, row.text("delivery"), DeliveryNumber.of(row.number("seq"))));
      return true;
    });
    packed.forEach(each -> add(found, each));
    return found.values().stream().filter(each -> scope.covers(each.facility())).sorted(Comparator.comparing(Touched::kind)).toList();
  }

  private <T> List<T> ask(String question, Collection<String> lots, Sql.Mapper<T> mapper) {
    return Among.of(lots).gather((marks, some) -> sql.list(mapper, question.formatted(marks), some));
  }

  private static void add(Map<List<Object>, Touched> found, Touched each) {
    found.merge(List.of(each.kind(), each.id(), each.lot()), each, (one, other) -> new Touched(one.kind(), one.id(), one.number(), one.facility(), one.consignee(), one.lot(), one.lotNumber(), one.quantity().plus(other.quantity())));
  }

  private static Touched kept(Row row) throws SQLException {
    Purpose purpose = row.word("purpose", Purpose.class);
    boolean isOrder = purpose == Purpose.ORDER && row.text("consignee") != null;
    return new Touched(Kind.valueOf(purpose.name()), row.text("reference"), isOrder ? OrderNumber.of(row.number("seq")) : null, row.text("facility"), row.text("consignee"),
        row.text("lot"), row.text("lot_number"), row.quantity("quantity", "unit", "pieces"));
  }

  private static Touched toFetch(Row row) throws SQLException {
    return new Touched(Kind.PICK_LIST, row.text("list"), WaveNumber.ofList(row.number("seq"), row.count("list_no")), row.text("facility"), row.text("consignee"), row.text("lot"), row.text("lot_number"),
        row.quantity("quantity", "unit", "pieces"));
  }

  private static Touched packed(Row row, Kind kind, String id, String number) throws SQLException {
    return new Touched(kind, id, number, row.text("facility"), row.text("consignee"), row.text("lot"), row.text("lot_number"), row.quantity("picked", "unit", "picked_pieces"));
  }
}
