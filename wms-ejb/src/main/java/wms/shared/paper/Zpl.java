package wms.shared.paper;

import java.util.HexFormat;

/**
 * A label in the language of label printers (ZPL II). The whole label goes as one picture ({@code ^GFA}): Chinese letters print only where
 * somebody has loaded a font into the printer, and a bar code drawn by the printer's own commands may differ from the one on the PDF. A
 * picture prints the same on every printer, without any font, and can be looked at beforehand. Rows are packed as the language has it
 * (repeat counts, {@code ,} for a white rest, {@code !} for a black one, {@code :} for the row above), which every such printer reads.
 */
final class Zpl {
  private static final int MOST_REPEATS = 419;
  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  private Zpl() {}

  static String of(Picture picture, int copies) {
    int bytes = picture.bits().length;
    return "^XA\n^PW" + picture.width() + "\n^LL" + picture.height() + "\n^LH0,0\n^FO0,0^GFA," + bytes + "," + bytes + "," + picture.bytesPerRow() + ","
        + packed(picture) + "^FS\n^PQ" + copies + "\n^XZ\n";
  }

  private static String packed(Picture picture) {
    StringBuilder packed = new StringBuilder();
    String above = "";
    for (int y = 0; y < picture.height(); y++) {
      String row = row(picture, y);
      packed.append(row.equals(above) ? ":" : packed(row));
      above = row;
    }
    return packed.toString();
  }

  private static String row(Picture picture, int y) {
    return HEX.formatHex(picture.bits(), y * picture.bytesPerRow(), (y + 1) * picture.bytesPerRow());
  }

  private static String packed(String row) {
    StringBuilder packed = new StringBuilder();
    for (int i = 0; i < row.length(); ) {
      char digit = row.charAt(i);
      int end = i;
      while (end < row.length() && row.charAt(end) == digit && end - i < MOST_REPEATS) end++;
      if (end == row.length() && (digit == '0' || digit == 'F')) return packed.append(digit == '0' ? ',' : '!').toString();
      packed.append(repeats(end - i)).append(digit);
      i = end;
    }
    return packed.toString();
  }

  /** g to z are 20 to 400 in twenties, G to Y are 1 to 19; both together add up. */
  private static String repeats(int times) {
    if (times == 1) return "";
    String twenties = times < 20 ? "" : String.valueOf((char) ('g' + times / 20 - 1));
    return twenties + (times % 20 == 0 ? "" : String.valueOf((char) ('G' + times % 20 - 1)));
  }
}
