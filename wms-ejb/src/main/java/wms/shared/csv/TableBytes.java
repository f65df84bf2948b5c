package wms.shared.csv;

import java.util.Map;
import wms.shared.csv.Lines.NotATable;

/** What kind of file some bytes are, told by the bytes alone. */
final class TableBytes {
  private TableBytes() {}

  /** @throws NotATable when they are neither text nor a workbook */
  static Lines lines(byte[] bytes) {
    if (begin(bytes, 'P', 'K', 3, 4)) return new XlsxLines(bytes);
    if (begin(bytes, 0xD0, 0xCF, 0x11, 0xE0)) throw new NotATable(CsvReason.OLD_WORKBOOK, Map.of());
    return new CsvLines(CsvText.of(bytes).orElseThrow(() -> new NotATable(CsvReason.NOT_TEXT, Map.of())));
  }

  private static boolean begin(byte[] bytes, int... first) {
    if (bytes.length < first.length) return false;
    for (int i = 0; i < first.length; i++) if ((bytes[i] & 0xFF) != first[i]) return false;
    return true;
  }
}
