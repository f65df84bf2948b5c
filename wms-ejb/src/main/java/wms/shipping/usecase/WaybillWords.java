package wms.shipping.usecase;

import java.util.Locale;
import java.util.ResourceBundle;

/** The words on a waybill, in both languages. */
final class WaybillWords {
  private static final ResourceBundle ZH = ResourceBundle.getBundle("wms.shipping.waybill", Locale.CHINESE);
  private static final ResourceBundle EN = ResourceBundle.getBundle("wms.shipping.waybill", Locale.ENGLISH);

  private WaybillWords() {}

  static String zh(String key) { return ZH.getString(key); }

  static String en(String key) { return EN.getString(key); }

  /** Such as {@code 车牌号 Plate}. */
  static String both(String key) { return zh(key) + " " + en(key); }
}
