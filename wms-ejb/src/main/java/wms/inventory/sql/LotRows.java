package wms.inventory.sql;

import java.sql.SQLException;
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
  static final String SELECT = "SELECT lot, lot_number, material, unit, expiry, produced, supplier, lot_owner, reserve_class, version FROM lot ";

  static final String LYING = "place, balance, pieces, on_units, pieces_on_units, use_by";

  static final String KEPT = "id, place, quantity, pieces, purpose, reference";
  static final String HELD = "id, place, reason, reference";

  static final String UNDER_WAY = "balance, pieces";

  private LotRows() {}

  /** Pieces are counted on units where they are counted at all. */
  static Lying lying(Row row, Lot lot) throws SQLException {
    Integer pieces = row.whole("pieces");
    return new Lying(lot.quantity(row.decimal("balance")).in(pieces), lot.quantity(row.decimal("on_units")).in(pieces == null ? null : row.whole("pieces_on_units")), row.date("use_by"));
  }

  static Quantity underWay(Row row, Lot lot) throws SQLException { return lot.quantity(row.decimal("balance")).in(row.whole("pieces")); }

  static Lot lot(Row row) throws SQLException {
    return new Lot(row.text("lot"), row.text("lot_number"), row.text("material"), row.text("unit"), row.date("expiry"), row.date("produced"),
        row.text("supplier"), row.text("lot_owner"), row.word("reserve_class", ReserveClass.class), row.number("version"));
  }

  static Kept kept(Row row, Lot lot) throws SQLException {
    return new Kept(row.text("id"), Place.parse(row.text("place")), lot.quantity(row.decimal("quantity")).in(row.whole("pieces")), row.word("purpose", Purpose.class), row.text("reference"));
  }

  static Held held(Row row) throws SQLException { return new Held(row.text("id"), Place.parse(row.text("place")), row.text("reason"), row.text("reference")); }
}
