package wms.catalogue;

import java.util.List;
import java.util.stream.Stream;

/** A global trade item number of 8, 12, 13 or 14 digits; the last is the GS1 check digit (weights 3, 1 from the right). */
public record Gtin(String digits) {
  public Gtin {
    if (!isGood(digits)) throw new IllegalArgumentException("not a GTIN: " + digits);
  }

  public static Gtin parse(String text) { return new Gtin(text); }

  public static boolean isGood(String text) {
    if (text == null || !text.matches("\\d{8}|\\d{12,14}")) return false;
    int last = text.length() - 1;
    return checkDigit(text.substring(0, last)) == text.charAt(last) - '0';
  }

  /** @param body the digits without the check digit */
  public static int checkDigit(String body) {
    int sum = 0;
    for (int i = 0; i < body.length(); i++) {
      int fromRight = body.length() - 1 - i;
      sum += (body.charAt(i) - '0') * (fromRight % 2 == 0 ? 3 : 1);
    }
    return (10 - sum % 10) % 10;
  }

  /** The same item in the form bar codes and EPCIS use: fourteen digits, zeros in front. */
  public String toFourteen() { return "0".repeat(14 - digits.length()) + digits; }

  /** Every way the same item may be written: with fourteen digits and, where zeros lead, with thirteen, twelve or eight. */
  public List<String> forms() {
    String fourteen = toFourteen();
    return Stream.of(14, 13, 12, 8).filter(length -> fourteen.startsWith("0".repeat(14 - length))).map(length -> fourteen.substring(14 - length)).toList();
  }

  @Override public String toString() { return digits; }
}
