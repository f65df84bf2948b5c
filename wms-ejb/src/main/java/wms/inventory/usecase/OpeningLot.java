package wms.inventory.usecase;

import java.time.LocalDate;
import java.util.Map;
import wms.inventory.ReserveClass;
import wms.inventory.domain.Lot;
import wms.inventory.domain.Measure;
import wms.shared.csv.CsvReason;
import wms.shared.csv.CsvRow;

/** What a row of opening stock says of its lot. */
final class OpeningLot {
  private static final int LONGEST_ID = 36;
  private static final int LONGEST_NUMBER = 64;

  private OpeningLot() {}

  /** @return null when something in the row is wrong */
  static Lot read(CsvRow row, Measure measure) {
    String id = row.code("lot");
    if (id != null && id.length() > LONGEST_ID) row.refuse("lot", CsvReason.TOO_LONG, Map.of("longest", LONGEST_ID));
    String number = row.text("lot_number");
    if (number != null && number.length() > LONGEST_NUMBER) row.refuse("lot_number", CsvReason.TOO_LONG, Map.of("longest", LONGEST_NUMBER));
    LocalDate expiry = row.dateOr("expiry", null);
    LocalDate produced = row.dateOr("produced", null);
    if (expiry != null && produced != null && expiry.isBefore(produced)) row.refuse("expiry", "BEFORE_PRODUCED", Map.of());
    ReserveClass reserve = row.word("reserve_class", ReserveClass.class);
    String owner = row.text("owner");
    String supplier = row.text("supplier");
    return row.isGood() && measure != null ? new Lot(id, number, measure.material(), measure.unit(), expiry, produced, supplier, owner, reserve, 1) : null;
  }
}
