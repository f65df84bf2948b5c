package wms.receiving.usecase;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import wms.receiving.ReceivingReason;
import wms.shared.csv.CsvReason;
import wms.shared.csv.CsvRow;

/** What a row says of the goods of its line. */
record NoticeLineCells(String material, String pack, Integer packs, BigDecimal quantity, String unit, Integer pieces, String lotNumber, LocalDate expiry, LocalDate produced) {
  /** What is wrong is reported in the row. */
  static NoticeLineCells read(CsvRow row, NoticeScene scene) {
    NoticeScene.Goods goods = scene.goods(row);
    String pack = row.codeOr("pack", null);
    Integer packs = row.wholeOr("packs", 1, 1_000_000, null);
    BigDecimal quantity = row.decimalOr("quantity", "0.001", "999999999999", 3, null);
    BigDecimal each = goods == null || pack == null ? null : scene.inPack(row, goods.material(), pack);
    if (quantity == null && each != null && packs != null) quantity = each.multiply(BigDecimal.valueOf(packs));
    if (quantity == null && row.isGood()) row.refuse("quantity", ReceivingReason.QUANTITY_OR_PACKS.name(), Map.of());
    if (quantity != null && goods != null && quantity.remainder(goods.step()).signum() != 0) row.refuse("quantity", "NOT_IN_STEPS", Map.of("step", goods.step().toPlainString()));
    LocalDate expiry = row.dateOr("expiry", null);
    LocalDate produced = row.dateOr("produced", null);
    if (expiry != null && produced != null && expiry.isBefore(produced)) row.refuse("expiry", "BEFORE_PRODUCED", Map.of());
    String number = row.textOr("lot_number", null);
    if (number != null && number.length() > 64) row.refuse("lot_number", CsvReason.TOO_LONG, Map.of("longest", 64));
    return new NoticeLineCells(goods == null ? null : goods.material(), pack, packs, quantity, goods == null ? null : goods.unit(), row.wholeOr("pieces", 1, 1_000_000_000, null), number, expiry, produced);
  }
}
