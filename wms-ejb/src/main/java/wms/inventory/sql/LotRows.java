package wms.inventory.sql;

import java.sql.SQLException;
import wms.inventory.ReserveClass;
import wms.inventory.domain.Lot;
import wms.inventory.domain.Lying;
import wms.shared.Quantity;
import wms.shared.Row;

final class LotRows {
  static final String SELECT = "SELECT lot, lot_number, material, unit, expiry, produced, supplier, lot_owner, reserve_class, version FROM lot ";

  static final String LYING = "b.place, b.balance, b.pieces, b.on_units, b.pieces_on_units, b.use_by";

  private LotRows() {}

  /** Pieces are counted on units where they are counted at all. */
  static Lying lying(Row row, String unit) throws SQLException {
    Integer pieces = row.whole("pieces");
    return new Lying(Quantity.of(row.decimal("balance"), unit).in(pieces), Quantity.of(row.decimal("on_units"), unit).in(pieces == null ? null : row.whole("pieces_on_units")), row.date("use_by"));
  }

  static Lot lot(Row row) throws SQLException {
    return new Lot(row.text("lot"), row.text("lot_number"), row.text("material"), row.text("unit"), row.date("expiry"), row.date("produced"),
        row.text("supplier"), row.text("lot_owner"), row.word("reserve_class", ReserveClass.class), row.number("version"));
  }
}
