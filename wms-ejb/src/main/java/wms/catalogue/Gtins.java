package wms.catalogue;

import java.util.List;
import wms.shared.Sql;
import wms.shared.csv.Codes;
import wms.shared.csv.CsvReason;
import wms.shared.csv.CsvRow;

/** The trade numbers that are taken, by materials and packs alike; one number means one thing. */
final class Gtins {
  private final Codes taken;

  private Gtins(Codes taken) { this.taken = taken; }

  static Gtins in(Sql sql) {
    List<String> known = sql.list(row -> row.text("gtin"), "SELECT gtin FROM material WHERE gtin IS NOT NULL UNION ALL SELECT gtin FROM pack WHERE gtin IS NOT NULL");
    return new Gtins(Codes.of(known.stream().map(digits -> Gtin.parse(digits).toFourteen()).toList()));
  }

  /** The number in the row's column {@code gtin}; null when it is empty or was reported as wrong. */
  Gtin claim(CsvRow row) {
    String text = row.textOr("gtin", null);
    if (text == null) return null;
    if (!Gtin.isGood(text)) {
      row.refuse("gtin", CsvReason.CHECK_DIGIT_WRONG);
      return null;
    }
    Gtin gtin = Gtin.parse(text);
    taken.claim(row, "gtin", gtin.toFourteen());
    return gtin;
  }
}
