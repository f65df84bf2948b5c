package wms.trace.usecase;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import wms.inventory.Place;
import wms.inventory.usecase.CertificateBook;
import wms.inventory.usecase.StockBook;
import wms.shared.Among;
import wms.shared.Names;
import wms.shared.Part;
import wms.shared.Quantity;
import wms.shared.Row;
import wms.shared.Scope;
import wms.shared.Sql;
import wms.shipping.usecase.GoodsUnderWay;
import wms.trace.RecallHead;
import wms.trace.RecallPicture;
import wms.trace.RecalledLot;
import wms.trace.RecalledUnit;
import wms.trace.sql.Recalls;

/** Draws together what is known of the goods of some lots. */
@Part
public class RecallPictures {
  private static final Instant NOT_YET = Instant.ofEpochMilli(Long.MAX_VALUE);
  private static final String LOTS = """
      SELECT l.lot, l.lot_number, l.material, l.unit, l.supplier, l.produced, l.expiry, m.name_zh, m.name_en, c.caught_at, c.late,
        (SELECT COALESCE(SUM(b.balance), 0) FROM stock_balance b WHERE b.lot = l.lot) AS here
      FROM lot l JOIN material m ON m.code = l.material LEFT JOIN recall_lot c ON c.lot = l.lot AND c.recall = ? WHERE l.lot IN (%s) ORDER BY l.lot""";
  /** A line that was reversed and its reversal are no return and no discarding; what is out counts both. */
  private static final String FOUND = """
      SELECT m.lot, SUM(CASE WHEN m.to_zone = '@TRANSIT' THEN m.quantity WHEN m.from_zone = '@TRANSIT' THEN -m.quantity ELSE 0 END) AS under_way,
        SUM(CASE WHEN m.to_zone = '@CONSIGNEE' THEN m.quantity WHEN m.from_zone = '@CONSIGNEE' THEN -m.quantity ELSE 0 END) AS out_there,
        SUM(CASE WHEN m.from_zone = '@CONSIGNEE' AND m.document_type = 'RETURN' AND r.id IS NULL AND m.recorded_at >= ? THEN m.quantity ELSE 0 END) AS returned,
        SUM(CASE WHEN m.to_zone = '@LOSS' AND m.document_type = 'HOLD' AND r.id IS NULL AND m.recorded_at >= ? THEN m.quantity ELSE 0 END) AS discarded,
        SUM(CASE WHEN m.to_zone = '@SUPPLIER' AND m.recorded_at >= ? THEN m.quantity ELSE 0 END) AS to_supplier,
        SUM(CASE WHEN m.recorded_at < ? OR r.id IS NOT NULL OR m.reverses IS NOT NULL THEN 0 WHEN m.to_zone = '@COUNT' OR m.to_zone = '@LOSS' AND m.document_type <> 'HOLD' THEN m.quantity
          WHEN m.from_zone = '@COUNT' THEN -m.quantity ELSE 0 END) AS missing
      FROM stock_movement m --DERBY-PROPERTIES index=stock_movement_lot
      LEFT JOIN stock_movement r ON r.reverses = m.id WHERE m.lot IN (%s) GROUP BY m.lot""";
  private static final String UNITS = """
      SELECT u.sscc, u.facility, u.place, c.lot, c.quantity, c.pieces, l.lot_number, l.unit
      FROM unit_content c JOIN handling_unit u ON u.sscc = c.sscc JOIN lot l ON l.lot = c.lot WHERE u.ended_at IS NULL AND c.lot IN (%s) ORDER BY u.sscc, c.lot""";
  private final Sql sql;
  private final Recalls recalls;
  private final SelectLots select;
  private final StockBook stock;
  private final GoodsUnderWay underWay;
  private final WorkOnLots work;
  private final LotsReached reached;
  private final CertificateBook certificates;

  @Inject public RecallPictures(Sql sql, Recalls recalls, SelectLots select, StockBook stock, GoodsUnderWay underWay, WorkOnLots work, LotsReached reached, CertificateBook certificates) {
    this.sql = sql;
    this.recalls = recalls;
    this.select = select;
    this.stock = stock;
    this.underWay = underWay;
    this.work = work;
    this.reached = reached;
    this.certificates = certificates;
  }

  /** @param recall null in a preview */
  RecallPicture of(Collection<String> lots, RecallHead recall, int undated, Scope scope) {
    return new RecallPicture(lots(lots, recall), stock.ofLots(lots).stream().filter(row -> scope.covers(row.facility())).toList(),
        units(lots).stream().filter(unit -> scope.covers(unit.facility())).toList(), underWay.ofLots(lots, scope), work.on(lots, scope), reached.by(lots, scope), certificates.of(lots), undated);
  }

  private List<RecalledLot> lots(Collection<String> lots, RecallHead recall) {
    Map<String, Found> found = found(lots, recall == null ? NOT_YET : recall.openedAt());
    Map<String, List<LocalDate>> days = select.receivedOn(lots);
    Map<String, List<String>> others = recalls.inForceOn(lots).stream().filter(each -> recall == null || !each.recall().equals(recall.id()))
        .collect(Collectors.groupingBy(Recalls.Caught::lot, Collectors.mapping(Recalls.Caught::number, Collectors.toList())));
    String id = recall == null ? "" : recall.id();
    return Among.of(lots).gather((marks, some) -> sql.list(row -> lot(row, found, days, others), LOTS.formatted(marks), Among.and(new Object[] {id}, some)));
  }

  /** In the lot's unit. */
  private record Found(String lot, BigDecimal underWay, BigDecimal out, BigDecimal returned, BigDecimal discarded, BigDecimal toSupplier, BigDecimal missing) {
    static final Found NOTHING = new Found("", BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);

    static Found of(Row row) throws SQLException {
      return new Found(row.text("lot"), row.decimal("under_way"), row.decimal("out_there"), row.decimal("returned"), row.decimal("discarded"), row.decimal("to_supplier"), row.decimal("missing"));
    }
  }

  private Map<String, Found> found(Collection<String> lots, Instant since) {
    return Among.of(lots).gather((marks, some) -> sql.list(Found::of, FOUND.formatted(marks), Among.and(new Object[] {since, since, since, since}, some))).stream()
        .collect(Collectors.toMap(Found::lot, each -> each));
  }

  List<RecalledUnit> units(Collection<String> lots) {
    return Among.of(lots).gather((marks, some) -> sql.list(RecallPictures::unit, UNITS.formatted(marks), some));
  }

  private static RecalledLot lot(Row row, Map<String, Found> found, Map<String, List<LocalDate>> days, Map<String, List<String>> others) throws SQLException {
    String lot = row.text("lot");
    String unit = row.text("unit");
    Found there = found.getOrDefault(lot, Found.NOTHING);
    return new RecalledLot(lot, row.text("lot_number"), row.text("material"), Names.of(row.text("name_zh"), row.text("name_en")), row.text("supplier"), row.date("produced"), row.date("expiry"),
        days.getOrDefault(lot, List.of()).stream().findFirst().orElse(null), others.getOrDefault(lot, List.of()), row.instant("caught_at"), row.count("late") > 0, Quantity.of(row.decimal("here"), unit),
        Quantity.of(there.underWay(), unit), Quantity.of(there.out(), unit), Quantity.of(there.returned(), unit), Quantity.of(there.discarded(), unit), Quantity.of(there.toSupplier(), unit), Quantity.of(there.missing(), unit));
  }

  private static RecalledUnit unit(Row row) throws SQLException {
    Place place = Place.parse(row.text("place"));
    return new RecalledUnit(row.text("sscc"), row.text("facility"), place.zone(), place.bin(), row.text("lot"), row.text("lot_number"), row.quantity("quantity", "unit", "pieces"));
  }
}
