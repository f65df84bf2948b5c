package wms.shipping.usecase;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import wms.inventory.usecase.FactsOfGoods;
import wms.inventory.usecase.Places;
import wms.shared.Among;
import wms.shared.Query;
import wms.shared.Row;
import wms.shared.Sql;

/** What is kept for orders of goods that lack a certificate today, be it withdrawn or over. Of materials that need none nothing is asked. */
@Query
public class KeptWithoutPapers {
  private static final String OF_ORDERS = """
      SELECT r.reference, r.facility, r.lot, l.material, r.quantity
      FROM --DERBY-PROPERTIES joinOrder=FIXED
        reservation r --DERBY-PROPERTIES index=reservation_reference
        JOIN lot l --DERBY-PROPERTIES index=lot_named, joinStrategy=NESTEDLOOP
        ON l.lot = r.lot
        JOIN material m ON m.code = l.material
      WHERE r.reference IN (%s) AND r.purpose = 'ORDER' AND r.reservation_state = 'ACTIVE' AND m.certificates IS NOT NULL
        AND NOT EXISTS (SELECT 1 FROM stock_hold h --DERBY-PROPERTIES index=stock_hold_goods
          WHERE h.lot = r.lot AND h.place = r.place AND h.ended_at IS NULL)""";
  private static final String AT = """
      SELECT o.id AS reference, r.facility, r.lot, l.material, r.quantity
      FROM --DERBY-PROPERTIES joinOrder=FIXED
        reservation r --DERBY-PROPERTIES index=reservation_facility
        JOIN lot l --DERBY-PROPERTIES index=lot_named, joinStrategy=NESTEDLOOP
        ON l.lot = r.lot
        JOIN material m ON m.code = l.material
        JOIN trade_order o ON o.id = r.reference
      WHERE r.facility = ? AND r.reservation_state = 'ACTIVE' AND r.purpose = 'ORDER' AND m.certificates IS NOT NULL AND o.stage = 'LIVE'
        AND NOT EXISTS (SELECT 1 FROM pick_line p WHERE p.staged = r.id)
        AND NOT EXISTS (SELECT 1 FROM certificate_lot x JOIN certificate c ON c.id = x.certificate WHERE x.lot = r.lot AND c.withdrawn_at >= ?)
      ORDER BY o.priority DESC, o.seq""";
  private final Sql sql;
  private final FactsOfGoods facts;
  private final Places places;

  @Inject public KeptWithoutPapers(Sql sql, FactsOfGoods facts, Places places) {
    this.sql = sql;
    this.facts = facts;
    this.places = places;
  }

  private record Kept(String order, String facility, String lot, String material, BigDecimal quantity) {
    static Kept of(Row row) throws SQLException { return new Kept(row.text("reference"), row.text("facility"), row.text("lot"), row.text("material"), row.decimal("quantity")); }
  }

  /** How much of each material, in its unit, by order and then by material; what is held besides is left out. */
  Map<String, Map<String, BigDecimal>> of(Collection<String> orders) {
    Map<String, Map<String, BigDecimal>> sums = new HashMap<>();
    lacking(Among.of(orders).gather((marks, some) -> sql.list(Kept::of, OF_ORDERS.formatted(marks), some)))
        .forEach(kept -> sums.computeIfAbsent(kept.order(), order -> new HashMap<>()).merge(kept.material(), kept.quantity(), BigDecimal::add));
    return sums;
  }

  /**
   * Ids of live orders for which such goods are kept that nobody has fetched yet, the most urgent first at each facility.
   *
   * @param withdrawnBefore goods of which a certificate was withdrawn since then are left out: the right one may be on its way
   */
  List<String> orders(Instant withdrawnBefore) {
    return sql.list(row -> row.text("code"), "SELECT code FROM facility ORDER BY code").stream()
        .flatMap(facility -> lacking(sql.list(Kept::of, AT, facility, withdrawnBefore)).stream()).map(Kept::order).collect(Collectors.toCollection(LinkedHashSet::new)).stream().toList();
  }

  private List<Kept> lacking(List<Kept> all) {
    Set<List<String>> lacking = all.stream().collect(Collectors.groupingBy(Kept::facility)).entrySet().stream()
        .flatMap(at -> facts.uncertified(at.getValue().stream().map(Kept::lot).distinct().toList(), places.today(at.getKey())).stream().map(lot -> List.of(at.getKey(), lot))).collect(Collectors.toSet());
    return all.stream().filter(kept -> lacking.contains(List.of(kept.facility(), kept.lot()))).toList();
  }
}
