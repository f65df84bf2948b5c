package wms.inventory.usecase;

import java.util.Locale;
import java.util.ResourceBundle;
import wms.shared.Names;
import wms.shared.Quantity;

/** The words printed on labels. Both languages stand on every label: goods travel further than a reader's settings. */
final class LabelWords {
  private static final ResourceBundle ZH = ResourceBundle.getBundle("wms.inventory.label", Locale.CHINESE);
  private static final ResourceBundle EN = ResourceBundle.getBundle("wms.inventory.label", Locale.ENGLISH);

  private LabelWords() {}

  static Names names(String key) { return Names.of(ZH.getString(key), EN.getString(key)); }

  /** Such as {@code 批号 LOT}. */
  static String both(String key) { return names(key).zh() + " " + names(key).en(); }

  /** Such as {@code 12.5 kg} or {@code 24 件 pcs}. */
  static String quantity(Quantity quantity) {
    String number = quantity.value().stripTrailingZeros().toPlainString();
    String key = "unit." + quantity.unit();
    return number + " " + (ZH.containsKey(key) ? both(key) : quantity.unit());
  }
}
