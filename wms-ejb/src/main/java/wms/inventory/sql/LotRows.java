package wms.inventory.sql;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import wms.inventory.LotGrade;
import wms.inventory.Place;
import wms.inventory.Purpose;
import wms.inventory.ReserveClass;
import wms.inventory.domain.Held;
import wms.inventory.domain.Kept;
import wms.inventory.domain.Lot;
import wms.inventory.domain.Lying;
import wms.shared.Quantity;
import wms.shared.Row;

final class LotRows {
  private static final String LOT = "l.lot, l.lot_number, l.material, l.unit, l.expiry, l.produced, l.supplier, l.lot_owner, l.reserve_class, l.grade, l.version";
  static final String SELECT = "SELECT " + LOT + " FROM lot l ";

  /** Lots with what of them is under way and when they last moved, in one question. */
  static final String HEADS = "SELECT " + LOT + """
      , u.balance, u.pieces, (SELECT MAX(m.moved_at) FROM stock_movement m --DERBY-PROPERTIES index=stock_movement_time
          WHERE m.lot = l.lot) AS latest
      FROM --DERBY-PROPERTIES joinOrder=FIXED
        lot l --DERBY-PROPERTIES index=lot_named
        LEFT JOIN stock_under_way u --DERBY-PROPERTIES constraint=stock_under_way_key, joinStrategy=NESTEDLOOP
        ON u.lot = l.lot
      WHERE l.""";

  static final String LYING = "place, balance, pieces, on_units, pieces_on_units, use_by";

  static final String KEPT = "id, place, quantity, pieces, purpose, reference";
  static final String HELD = "id, place, reason, reference";

  private LotRows() {}

  /** Pieces are counted on units where they are counted at all. */
  static Lying lying(Row row, Lot lot) throws SQLException {
    Integer pieces = row.whole("pieces");
    return new Lying(lot.quantity(row.decimal("balance")).in(pieces), lot.quantity(row.decimal("on_units")).in(pieces == null ? null : row.whole("pieces_on_units")), row.date("use_by"));
  }

  /** A lot, what of it is under way, and when it last moved. */
  record Head(Lot lot, Quantity underWay, Instant latest) {
    static Head of(Row row) throws SQLException {
      Lot lot = LotRows.lot(row);
      BigDecimal underWay = row.decimal("balance");
      Instant latest = row.instant("latest");
      return new Head(lot, underWay == null ? lot.nothing() : lot.quantity(underWay).in(row.whole("pieces")), latest == null ? Instant.EPOCH : latest);
    }
  }

  static Lot lot(Row row) throws SQLException {
    return new Lot(row.text("lot"), row.text("lot_number"), row.text("material"), row.text("unit"), row.date("expiry"), row.date("produced"),
        row.text("supplier"), row.text("lot_owner"), row.word("reserve_class", ReserveClass.class), row.word("grade", LotGrade.class), row.number("version"));
  }

  static Kept kept(Row row, Lot lot) throws SQLException {
    return new Kept(row.text("id"), Place.parse(row.text("place")), lot.quantity(row.decimal("quantity")).in(row.whole("pieces")), row.word("purpose", Purpose.class), row.text("reference"));
  }

  static Held held(Row row) throws SQLException { return new Held(row.text("id"), Place.parse(row.text("place")), row.text("reason"), row.text("reference")); }
}
