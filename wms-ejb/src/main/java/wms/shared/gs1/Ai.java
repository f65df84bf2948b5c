package wms.shared.gs1;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The application identifiers we read: what the number in brackets says of the value behind it. */
public enum Ai {
  SSCC("00", Form.key(18)), GTIN("01", Form.key(14)), CONTENT("02", Form.key(14)),
  LOT("10", Form.text(20)), PRODUCED("11", Form.DATE), DUE("12", Form.DATE), PACKED("13", Form.DATE), BEST_BEFORE("15", Form.DATE), SELL_BY("16", Form.DATE), EXPIRY("17", Form.DATE),
  VARIANT("20", Form.digits(2, 2)), SERIAL("21", Form.text(20)), CONSUMER_VARIANT("22", Form.text(20)),
  ADDITIONAL_ID("240", Form.text(30)), CUSTOMER_PART("241", Form.text(30)), SECONDARY_SERIAL("250", Form.text(30)),
  PIECES("30", Form.digits(1, 8)), NET_KG("310", Form.MEASURE), NET_LITRES("315", Form.MEASURE), GROSS_KG("330", Form.MEASURE), COUNT("37", Form.digits(1, 8)),
  ORDER("400", Form.text(30)), CONSIGNMENT("401", Form.text(30)), SHIPMENT("402", Form.key(17)),
  SHIP_TO("410", Form.key(13)), BILL_TO("411", Form.key(13)), BOUGHT_FROM("412", Form.key(13)), SHIP_FOR("413", Form.key(13)), LOCATION("414", Form.key(13)),
  INVOICED_BY("415", Form.key(13)), PRODUCED_AT("416", Form.key(13)), PARTY("417", Form.key(13)), ORIGIN("422", Form.digits(3, 3)),
  AGREED("90", Form.text(30)), INTERNAL_91("91", Form.text(90)), INTERNAL_92("92", Form.text(90)), INTERNAL_93("93", Form.text(90)), INTERNAL_94("94", Form.text(90)),
  INTERNAL_95("95", Form.text(90)), INTERNAL_96("96", Form.text(90)), INTERNAL_97("97", Form.text(90)), INTERNAL_98("98", Form.text(90)), INTERNAL_99("99", Form.text(90));

  /** Values behind these beginnings have a length that every reader knows, so no separator follows them. The norm closed the list for ever. */
  private static final Set<String> PREDEFINED = Set.of("00", "01", "02", "03", "04", "11", "12", "13", "14", "15", "16", "17", "18", "19", "20", "31", "32", "33", "34", "35", "36", "41");
  private static final Set<Ai> OF_GOODS = Set.of(LOT, PRODUCED, DUE, PACKED, BEST_BEFORE, SELL_BY, EXPIRY, VARIANT, SERIAL, CONSUMER_VARIANT, ADDITIONAL_ID, CUSTOMER_PART, SECONDARY_SERIAL,
      PIECES, NET_KG, NET_LITRES, ORIGIN);
  private static final Map<String, Ai> BY_CODE = Arrays.stream(values()).collect(Collectors.toMap(Ai::code, Function.identity()));
  static final int MOST_DECIMALS = 5;

  private final String code;
  private final Form form;

  Ai(String code, Form form) {
    this.code = code;
    this.form = form;
  }

  /** The digits in the brackets; a measure has one more, which says its decimals. */
  public String code() { return code; }

  Form form() { return form; }

  /** True when the value's length is known to every reader. */
  boolean endsByItself() { return PREDEFINED.contains(code.substring(0, 2)); }

  /** True for what is said of goods and means nothing without the goods. */
  boolean isOfGoods() { return OF_GOODS.contains(this); }

  boolean isMeasure() { return form.kind() == Form.Kind.MEASURE; }

  /** @param key all digits in the brackets, those of a measure with its decimals */
  static Optional<Ai> of(String key) {
    Ai whole = BY_CODE.get(key);
    if (whole != null && !whole.isMeasure()) return Optional.of(whole);
    if (key.length() != 4 || key.charAt(3) < '0' || key.charAt(3) > '0' + MOST_DECIMALS) return Optional.empty();
    return Optional.ofNullable(BY_CODE.get(key.substring(0, 3))).filter(Ai::isMeasure);
  }
}
