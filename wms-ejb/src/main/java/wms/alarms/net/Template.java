package wms.alarms.net;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wms.shared.Facts;

/** {@code {phone}} and {@code {text}} filled in so that nothing in them is taken for more than text. What is filled in is not searched again. */
final class Template {
  private static final Pattern PLACE = Pattern.compile("\\{(phone|text)}");

  private Template() {}

  static String inUrl(String template, String phone, String text) { return filled(template, phone, text, value -> URLEncoder.encode(value, StandardCharsets.UTF_8)); }

  /** The places of a JSON template stand between quotation marks. */
  static String inBody(String template, String contentType, String phone, String text) {
    return "application/json".equals(contentType) ? filled(template, phone, text, Template::withinQuotes) : inUrl(template, phone, text);
  }

  private static String withinQuotes(String value) {
    String object = Facts.write(Map.of("v", value));
    return object.substring("{\"v\":\"".length(), object.length() - 2);
  }

  private static String filled(String template, String phone, String text, UnaryOperator<String> escape) {
    return PLACE.matcher(template).replaceAll(place -> Matcher.quoteReplacement(escape.apply(place.group(1).equals("phone") ? phone : text)));
  }
}
