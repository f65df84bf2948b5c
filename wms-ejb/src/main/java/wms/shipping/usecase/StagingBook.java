package wms.shipping.usecase;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import wms.catalogue.TemperatureClass;
import wms.inventory.LotPlace;
import wms.inventory.Place;
import wms.shared.Names;
import wms.shared.Quantity;
import wms.shared.Query;
import wms.shared.Row;
import wms.shared.Sql;
import wms.shipping.OrderNumber;
import wms.shipping.OrderStage;
import wms.shipping.StagedGoods;
import wms.shipping.Stray;
import wms.shipping.domain.StagingLimit;

/**
 * What stands where goods are made ready: for which order, since when, and what waits for nobody. Nobody writes that down: it follows from
 * where goods lie and who keeps them, and is over when they have left or were put back.
 */
@Query
public class StagingBook {
  private static final String GOODS = """
      b.lot, b.place, b.facility, b.balance - b.on_units AS loose, b.pieces - b.pieces_on_units AS loose_pieces, l.lot_number, l.material, l.unit, COALESCE(b.use_by, l.expiry) AS last_day, m.name_zh, m.name_en, m.temperature_class, z.temperature_class AS zone_class,
        (SELECT COUNT(*) FROM stock_hold h --DERBY-PROPERTIES index=stock_hold_goods
          WHERE h.lot = b.lot AND h.place = b.place AND h.ended_at IS NULL) AS holds,
        (SELECT COALESCE(SUM(k.quantity), 0) FROM reservation k --DERBY-PROPERTIES index=reservation_goods
          WHERE k.lot = b.lot AND k.place = b.place AND k.reservation_state = 'ACTIVE') AS kept,
        (SELECT SUM(k.pieces) FROM reservation k --DERBY-PROPERTIES index=reservation_goods
          WHERE k.lot = b.lot AND k.place = b.place AND k.reservation_state = 'ACTIVE') AS kept_pieces""";
  /** Goods are made ready in shipping zones and on the floor of others. */
  private static final String PICKED = "SELECT " + GOODS + """
      , p.id, p.picked, p.picked_pieces, p.picked_at, p.parcel, p.order_id, o.seq, o.stage, r.reservation_state, r.ended_at, c.delivery
      FROM stock_balance b JOIN zone z ON z.code = b.zone_code
        JOIN reservation r --DERBY-PROPERTIES index=reservation_goods
        ON r.lot = b.lot AND r.place = b.place
        JOIN pick_line p ON p.staged = r.id JOIN trade_order o ON o.id = p.order_id JOIN lot l ON l.lot = b.lot JOIN material m ON m.code = l.material LEFT JOIN parcel c ON c.sscc = p.parcel
      WHERE b.facility = ? AND b.balance > 0 AND (z.zone_use = 'SHIPPING' OR b.bin_code IS NULL)
        AND (r.reservation_state = 'ACTIVE' OR (r.reservation_state = 'RELEASED' AND p.parcel IS NOT NULL))
      ORDER BY p.picked_at, p.id""";
  /** What nobody keeps. On the floor of a zone with bins only goods that were picked count: others wait for their place anyway. */
  private static final String NOT_KEPT = "SELECT " + GOODS + """
      , (SELECT MAX(s.moved_at) FROM stock_movement s WHERE s.lot = b.lot AND s.to_place = b.place) AS since
      FROM stock_balance b JOIN zone z ON z.code = b.zone_code JOIN lot l ON l.lot = b.lot JOIN material m ON m.code = l.material
      WHERE b.facility = ? AND b.balance > b.on_units AND (z.zone_use = 'SHIPPING' OR (b.bin_code IS NULL AND EXISTS (SELECT 1 FROM bin i WHERE i.zone = b.zone_code)
        AND EXISTS (SELECT 1 FROM pick_line p JOIN reservation r ON r.id = p.staged WHERE p.lot = b.lot AND r.place = b.place AND r.reservation_state = 'RELEASED')))
      ORDER BY b.lot, b.place""";
  private static final String LAST_CLAIM = """
      SELECT p.order_id, p.picked_at, o.seq, o.stage, r.ended_at FROM reservation r --DERBY-PROPERTIES index=reservation_goods
        JOIN pick_line p ON p.staged = r.id JOIN trade_order o ON o.id = p.order_id
      WHERE r.lot = ? AND r.place = ? AND r.reservation_state = 'RELEASED' ORDER BY r.ended_at DESC FETCH FIRST 1 ROWS ONLY""";
  private final Sql sql;
  private final StagingRules rules;
  private final StagedUnits units;
  private final Clock clock;

  @Inject public StagingBook(Sql sql, StagingRules rules, StagedUnits units, Clock clock) {
    this.sql = sql;
    this.rules = rules;
    this.units = units;
    this.clock = clock;
  }

  /** What of a lot lies loose at a place and is kept for nobody; whoever counts on a part of it leaves less for the next. */
  private static final class Unkept {
    private final Map<LotPlace, Quantity> left = new HashMap<>();

    Quantity take(Row row, Quantity wanted) throws SQLException {
      LotPlace goods = new LotPlace(row.text("lot"), Place.parse(row.text("place")));
      Quantity there = left.get(goods);
      if (there == null) there = row.quantity("loose", "unit", "loose_pieces").minus(Quantity.of(row.decimal("kept"), row.text("unit")).in(row.whole("kept_pieces")));
      Quantity part = there.isLessThan(wanted) ? there : wanted;
      left.put(goods, there.minus(part));
      return part;
    }
  }

  /** What has stood there longest comes first; what is on a vehicle stands there no longer. */
  public List<StagedGoods> at(String facility) {
    List<StagedGoods> staged = new ArrayList<>();
    Unkept unkept = new Unkept();
    sql.each(row -> {
      StagedGoods goods = picked(row, unkept);
      if (row.text("delivery") == null && goods.quantity().isPositive()) staged.add(goods);
    }, PICKED, facility);
    sql.list(row -> loose(row, unkept), NOT_KEPT, facility).stream().filter(goods -> goods.quantity().isPositive()).forEach(staged::add);
    staged.addAll(units.at(facility));
    staged.sort(Comparator.comparing(StagedGoods::since).thenComparing(StagedGoods::id));
    return staged;
  }

  private StagedGoods picked(Row row, Unkept unkept) throws SQLException {
    boolean isWanted = row.text("reservation_state").equals("ACTIVE");
    Quantity picked = row.quantity("picked", "unit", "picked_pieces");
    return staged(row, row.text("id"), isWanted ? picked : unkept.take(row, picked), row.text("parcel"), row.instant("picked_at"),
        new Claim(row.text("order_id"), OrderNumber.of(row.number("seq")), isWanted ? null : why(row), isWanted ? null : row.instant("ended_at")));
  }

  /** What is left of the goods at the place when those that are kept or still packed are left out. */
  private StagedGoods loose(Row row, Unkept unkept) throws SQLException {
    String lot = row.text("lot");
    String place = row.text("place");
    Claim claim = sql.first(last -> new Claim(last.text("order_id"), OrderNumber.of(last.number("seq")), why(last), last.instant("ended_at")), LAST_CLAIM, lot, place).orElse(new Claim(null, null, Stray.NEVER_ORDERED, null));
    return staged(row, lot + "@" + place, unkept.take(row, row.quantity("loose", "unit", "loose_pieces")), null, row.instant("since"), claim);
  }

  private record Claim(String order, String number, Stray stray, Instant strayAt) {}

  private StagedGoods staged(Row row, String id, Quantity quantity, String parcel, Instant since, Claim claim) throws SQLException {
    Place place = Place.parse(row.text("place"));
    TemperatureClass goods = row.word("temperature_class", TemperatureClass.class);
    TemperatureClass zone = row.word("zone_class", TemperatureClass.class);
    StagingLimit limit = rules.of(goods);
    return new StagedGoods(id, row.text("facility"), place.zone(), place.bin(), zone, null, 1, row.text("lot"), row.text("lot_number"), row.text("material"), Names.of(row.text("name_zh"), row.text("name_en")), row.date("last_day"), goods,
        quantity, row.number("holds") > 0, parcel, claim.order(), claim.number(), claim.stray(), since, claim.strayAt(),
        limit.of(goods, zone).map(most -> (int) most.toMinutes()).orElse(null), limit.isOver(goods, zone, since, clock.instant()));
  }

  private static Stray why(Row row) throws SQLException {
    return switch (row.word("stage", OrderStage.class)) {
      case CANCELLED -> Stray.ORDER_CANCELLED;
      case PARKED -> Stray.ORDER_PARKED;
      case LIVE, SHIPPED -> Stray.REPLACED;
    };
  }
}
