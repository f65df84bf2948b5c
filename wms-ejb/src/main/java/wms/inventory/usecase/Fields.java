package wms.inventory.usecase;

import wms.shared.paper.Sheet;

/** The small parts that labels are made of: a caption with its value below, and a rule. Millimetres. */
final class Fields {
  private static final double HAIR = 0.25;

  private final Sheet sheet;
  private final double caption;

  /** @param caption size of captions */
  Fields(Sheet sheet, double caption) {
    this.sheet = sheet;
    this.caption = caption;
  }

  /** @param y top of the field */
  void field(String key, String value, double x, double y, double size, double width) {
    sheet.text(LabelWords.both(key), x, y + caption, caption, width);
    sheet.text(value, x, y + caption + size * 1.06, size, width);
  }

  void rule(double x, double y, double width) { sheet.fill(x, y, width, HAIR); }
}
