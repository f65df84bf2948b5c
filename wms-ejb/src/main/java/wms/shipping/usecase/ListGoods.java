package wms.shipping.usecase;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import wms.facilities.FacilityBook;
import wms.facilities.ZoneUse;
import wms.facilities.ZoneView;
import wms.inventory.LotPlace;
import wms.inventory.Place;
import wms.shared.Actor;
import wms.shared.Among;
import wms.shared.Ids;
import wms.shared.Part;
import wms.shared.Sql;

/** Puts reserved goods that nobody has been sent for on pick lists, zone by zone, in the order of the walk. */
@Part
public class ListGoods {
  private static final String UNLISTED = """
      SELECT r.id, r.lot, r.place, r.zone_code, r.quantity, r.pieces, r.reference FROM reservation r --DERBY-PROPERTIES index=reservation_reference
      WHERE r.reference IN (%s) AND r.purpose = 'ORDER' AND r.reservation_state = 'ACTIVE'
        AND NOT EXISTS (SELECT 1 FROM pick_line p WHERE p.reservation = r.id) AND NOT EXISTS (SELECT 1 FROM pick_line p WHERE p.staged = r.id)
      ORDER BY r.reference, r.id""";
  private final Sql sql;
  private final FacilityBook facilities;
  private final Walks walks;
  private final Clock clock;

  @Inject public ListGoods(Sql sql, FacilityBook facilities, Walks walks, Clock clock) {
    this.sql = sql;
    this.facilities = facilities;
    this.walks = walks;
    this.clock = clock;
  }

  /** Goods that nobody has been sent for yet. */
  record Goods(String reservation, String order, String lot, Place place, BigDecimal quantity, Integer pieces) {
    boolean isOf(LotPlace other) { return lot.equals(other.lot()) && place.equals(other.place()); }
  }

  List<Goods> unlisted(String order) { return unlisted(List.of(order)); }

  List<Goods> unlisted(List<String> orders) {
    return Among.of(orders).gather((marks, some) -> sql.list(row -> new Goods(row.text("id"), row.text("reference"), row.text("lot"), Place.parse(row.text("place")), row.decimal("quantity"), row.whole("pieces")), UNLISTED.formatted(marks), some));
  }

  /** A wave without lists as yet. */
  void wave(String id, String facility, List<String> orders, Actor by) {
    sql.update("INSERT INTO pick_wave (id, facility, made_at, made_by) VALUES (?,?,?,?)", id, facility, clock.instant(), by.user());
    sql.batch("INSERT INTO pick_wave_order (wave, order_id) VALUES (?,?)", orders.stream().map(order -> new Object[] {id, order}).toList());
  }

  /** New lists of a wave. */
  void list(String wave, String facility, List<Goods> goods, String staging) {
    Map<String, List<Goods>> zones = goods.stream().collect(Collectors.groupingBy(each -> each.place().zone(), TreeMap::new, Collectors.toList()));
    int number = sql.first(row -> row.count("lists"), "SELECT COUNT(*) AS lists FROM pick_list WHERE wave = ?", wave).orElse(0);
    for (Map.Entry<String, List<Goods>> zone : zones.entrySet()) {
      ZoneView where = facilities.zone(zone.getKey());
      for (Walks.Planned<Goods> walk : walks.through(where, zone.getValue(), each -> each.place().bin())) write(wave, ++number, facility, where, staging(where, staging), walk);
    }
  }

  /** One more stop at the end of a list, for somebody who is in that zone already. */
  void append(String list, Goods goods) {
    int last = sql.first(row -> row.count("last_line"), "SELECT MAX(line_no) AS last_line FROM pick_line WHERE list = ?", list).orElse(0);
    lines(list, List.of(goods), last);
  }

  private void write(String wave, int number, String facility, ZoneView zone, String staging, Walks.Planned<Goods> walk) {
    String id = Ids.at(clock.millis());
    sql.update("INSERT INTO pick_list (id, wave, list_no, facility, zone_code, temperature_class, staging, walk_m, expected_s, limit_s, version) VALUES (?,?,?,?,?,?,?,?,?,?,1)",
        id, wave, number, facility, zone.code(), zone.temperatureClass(), staging, BigDecimal.valueOf(walk.metres()).setScale(1, RoundingMode.HALF_UP), walk.seconds(), walk.limit());
    lines(id, walk.stops(), 0);
  }

  private void lines(String list, List<Goods> goods, int after) {
    List<Object[]> rows = new ArrayList<>();
    for (Goods each : goods) rows.add(new Object[] {Ids.at(clock.millis()), list, after + rows.size() + 1, each.reservation(), each.order(), each.lot(), each.place().code(), each.quantity(), each.pieces()});
    sql.batch("INSERT INTO pick_line (id, list, line_no, reservation, order_id, lot, place, quantity, pieces) VALUES (?,?,?,?,?,?,?,?,?)", rows);
  }

  private String staging(ZoneView zone, String named) {
    if (named != null) return named;
    return facilities.zonesOf(zone.facility()).stream().filter(each -> each.use() == ZoneUse.SHIPPING && each.temperatureClass() == zone.temperatureClass()).map(ZoneView::code).findFirst().orElse(zone.code());
  }
}
