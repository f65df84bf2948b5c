package wms.trace.usecase;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.List;
import wms.inventory.CountNumber;
import wms.inventory.Place;
import wms.inventory.ReserveClass;
import wms.inventory.usecase.CertificateBook;
import wms.precooling.JobNumber;
import wms.precooling.JobState;
import wms.receiving.Grade;
import wms.shared.Among;
import wms.shared.Names;
import wms.shared.Query;
import wms.shared.Quantity;
import wms.shared.Row;
import wms.shared.Scope;
import wms.shared.Sql;
import wms.shipping.DeliveryNumber;
import wms.shipping.OrderNumber;
import wms.trace.LotTrail;
import wms.trace.RecallState;
import wms.trace.domain.RecallNumber;

/** Reads the trail of one lot. Papers of facilities that the reader may not see are left out. */
@Query
public class LotTrails {
  private static final String RECEIPTS = """
      SELECT r.notice, r.quantity, r.pieces, r.unit, r.probe_c, r.grade, r.let_in, r.received_at, r.received_by, n.facility, n.supplier, p.name_zh, p.name_en
      FROM receipt_line r JOIN inbound_notice n ON n.code = r.notice JOIN partner p ON p.code = n.supplier WHERE r.lot = ?""";
  private static final String COOLINGS = "SELECT j.* FROM precooling_lot l JOIN precooling_job j ON j.id = l.job WHERE l.lot = ?";
  private static final String COUNTS = """
      SELECT c.id, c.seq, c.facility, c.opened_at, c.closed_at, l.place, l.variance, t.unit FROM count_line l JOIN stock_count c ON c.id = l.count_id JOIN lot t ON t.lot = l.lot
      WHERE l.lot = ?""";
  private static final String CARRIED = """
      SELECT d.id, d.seq, d.facility, d.consignee, d.destination, d.left_at, d.arrived_at, l.order_id, l.quantity, l.pieces, t.unit, o.seq AS order_seq
      FROM delivery_line l JOIN delivery d ON d.id = l.delivery JOIN trade_order o ON o.id = l.order_id JOIN lot t ON t.lot = l.lot WHERE l.lot = ?""";
  private static final String KIN = """
      SELECT k.lot, k.lot_number, k.lot_owner, k.reserve_class FROM lot l JOIN lot k ON k.lot_number = l.lot_number AND k.material = l.material AND k.supplier = l.supplier AND k.lot <> l.lot
      WHERE l.lot = ? ORDER BY k.lot""";
  private static final String RECALLS = "SELECT r.id, r.seq, r.reason, r.lifted_at FROM recall_lot c JOIN recall r ON r.id = c.recall WHERE c.lot = ? ORDER BY r.seq DESC";
  private final Sql sql;
  private final RecallPictures pictures;
  private final WorkOnLots work;
  private final LotsReached reached;
  private final CertificateBook certificates;

  @Inject public LotTrails(Sql sql, RecallPictures pictures, WorkOnLots work, LotsReached reached, CertificateBook certificates) {
    this.sql = sql;
    this.pictures = pictures;
    this.work = work;
    this.reached = reached;
    this.certificates = certificates;
  }

  /** The oldest of each paper first. */
  public LotTrail of(String lot, Scope scope) {
    List<String> one = List.of(lot);
    return new LotTrail(certificates.of(one), at(RECEIPTS, "n.facility", "r.received_at, r.id", LotTrails::receipt, lot, scope), at(COOLINGS, "j.facility", "j.seq", LotTrails::cooling, lot, scope),
        at(COUNTS, "c.facility", "c.seq, l.place", LotTrails::counted, lot, scope), carried(lot, scope),
        pictures.units(one).stream().filter(unit -> scope.covers(unit.facility())).toList(), work.on(one, scope), reached.by(one, scope), sql.list(LotTrails::kin, KIN, lot), sql.list(LotTrails::caught, RECALLS, lot));
  }

  private <T> List<T> at(String question, String facility, String order, Sql.Mapper<T> mapper, String lot, Scope scope) {
    return sql.list(mapper, question + scope.and(facility) + " ORDER BY " + order, Among.and(new Object[] {lot}, scope.params().toArray()));
  }

  /** A transfer is seen at both its ends. */
  private List<LotTrail.Carried> carried(String lot, Scope scope) {
    return sql.list(LotTrails::carried, CARRIED + " ORDER BY d.seq, l.line_no", lot).stream()
        .filter(each -> scope.covers(each.facility()) || each.destination() != null && scope.covers(each.destination())).toList();
  }

  private static LotTrail.Receipt receipt(Row row) throws SQLException {
    return new LotTrail.Receipt(row.text("notice"), row.text("facility"), row.text("supplier"), Names.of(row.text("name_zh"), row.text("name_en")), row.quantity("quantity", "unit", "pieces"), row.real("probe_c"),
        row.word("grade", Grade.class), row.text("let_in"), row.instant("received_at"), row.text("received_by"));
  }

  private static LotTrail.Cooling cooling(Row row) throws SQLException {
    return new LotTrail.Cooling(row.text("id"), JobNumber.of(row.number("seq")), row.word("stage", JobState.class), row.text("facility"), row.text("zone"), row.real("start_c"), row.real("target_c"),
        row.real("end_c"), row.instant("started_at"), row.instant("ended_at"));
  }

  private static LotTrail.Counted counted(Row row) throws SQLException {
    Place place = Place.parse(row.text("place"));
    BigDecimal variance = row.decimal("variance");
    return new LotTrail.Counted(row.text("id"), CountNumber.of(row.number("seq")), row.text("facility"), place.zone(), place.bin(), variance == null ? null : Quantity.of(variance, row.text("unit")), row.instant("opened_at"), row.instant("closed_at"));
  }

  private static LotTrail.Carried carried(Row row) throws SQLException {
    return new LotTrail.Carried(row.text("id"), DeliveryNumber.of(row.number("seq")), row.text("facility"), row.text("consignee"), row.text("destination"), row.text("order_id"),
        OrderNumber.of(row.number("order_seq")), row.quantity("quantity", "unit", "pieces"), row.instant("left_at"), row.instant("arrived_at"));
  }

  private static LotTrail.Kin kin(Row row) throws SQLException {
    return new LotTrail.Kin(row.text("lot"), row.text("lot_number"), row.text("lot_owner"), row.word("reserve_class", ReserveClass.class));
  }

  private static LotTrail.CaughtBy caught(Row row) throws SQLException {
    return new LotTrail.CaughtBy(row.text("id"), RecallNumber.of(row.number("seq")), row.instant("lifted_at") == null ? RecallState.IN_FORCE : RecallState.LIFTED, row.text("reason"));
  }
}
