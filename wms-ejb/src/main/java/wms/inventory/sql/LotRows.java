package wms.inventory.sql;

import java.sql.SQLException;
import wms.inventory.ReserveClass;
import wms.inventory.domain.Lot;
import wms.shared.Row;

final class LotRows {
  static final String SELECT = "SELECT lot, lot_number, material, unit, expiry, produced, supplier, lot_owner, reserve_class, version FROM lot ";

  private LotRows() {}

  static Lot lot(Row row) throws SQLException {
    return new Lot(row.text("lot"), row.text("lot_number"), row.text("material"), row.text("unit"), row.date("expiry"), row.date("produced"),
        row.text("supplier"), row.text("lot_owner"), row.word("reserve_class", ReserveClass.class), row.number("version"));
  }
}
