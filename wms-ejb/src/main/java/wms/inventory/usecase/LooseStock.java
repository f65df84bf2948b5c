package wms.inventory.usecase;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import wms.inventory.Place;
import wms.shared.Names;
import wms.shared.Quantity;
import wms.shared.Query;
import wms.shared.Row;
import wms.shared.Sql;

/** Goods that stand on no unit and that nobody keeps, place by place: those may be put elsewhere. */
@Query
public class LooseStock {
  /** @param since when the last of it came there */
  public record Goods(String lot, String lotNumber, String material, Names names, Place place, Quantity loose, LocalDate expiry, boolean held, Instant since) {}

  private static final String SELECT = """
      SELECT b.lot, b.place, b.balance - b.on_units AS loose, b.pieces - b.pieces_on_units AS pieces, l.unit, l.lot_number, l.material, l.expiry, m.name_zh, m.name_en,
        b.balance, b.pieces AS all_pieces,
        (SELECT COALESCE(SUM(r.quantity), 0) FROM reservation r --DERBY-PROPERTIES index=reservation_goods
          WHERE r.lot = b.lot AND r.place = b.place AND r.reservation_state = 'ACTIVE') AS kept,
        (SELECT SUM(r.pieces) FROM reservation r --DERBY-PROPERTIES index=reservation_goods
          WHERE r.lot = b.lot AND r.place = b.place AND r.reservation_state = 'ACTIVE') AS kept_pieces,
        (SELECT COUNT(*) FROM stock_hold h WHERE h.lot = b.lot AND h.place = b.place AND h.ended_at IS NULL) AS holds,
        (SELECT MAX(s.moved_at) FROM stock_movement s WHERE s.lot = b.lot AND s.to_place = b.place) AS since
      FROM stock_balance b JOIN lot l ON l.lot = b.lot JOIN material m ON m.code = l.material JOIN zone z ON z.code = b.zone_code WHERE\s""";
  private final Sql sql;

  @Inject public LooseStock(Sql sql) { this.sql = sql; }

  public Optional<Goods> at(String lot, Place place) { return sql.first(LooseStock::row, SELECT + "b.lot = ? AND b.place = ?", lot, place.code()); }

  /** What has not found its place yet: it lies in a receiving zone, or on the floor of a zone that has bins. */
  public List<Goods> without(String facility, int limit) {
    return sql.list(LooseStock::row, SELECT + "b.facility = ? AND b.balance > b.on_units AND (z.zone_use = 'RECEIVING' OR (z.zone_use = 'STORAGE' AND b.bin_code IS NULL AND EXISTS (SELECT 1 FROM bin i WHERE i.zone = b.zone_code))) "
        + "ORDER BY l.expiry, b.lot, b.place FETCH FIRST " + limit + " ROWS ONLY", facility).stream().filter(goods -> goods.loose().isPositive()).toList();
  }

  private static Goods row(Row row) throws SQLException {
    Quantity loose = row.quantity("loose", "unit", "pieces");
    Quantity notKept = row.quantity("balance", "unit", "all_pieces").minus(Quantity.of(row.decimal("kept"), row.text("unit")).in(row.whole("kept_pieces")));
    return new Goods(row.text("lot"), row.text("lot_number"), row.text("material"), Names.of(row.text("name_zh"), row.text("name_en")), Place.parse(row.text("place")), notKept.isLessThan(loose) ? notKept : loose,
        row.date("expiry"), row.number("holds") > 0, row.instant("since"));
  }
}
