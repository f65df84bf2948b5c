package wms.catalogue;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import wms.shared.gs1.CheckDigit;

/** A global trade item number of 8, 12, 13 or 14 digits; the last is the GS1 check digit (weights 3, 1 from the right). */
public record Gtin(String digits) {
  private static final Set<Integer> LENGTHS = Set.of(8, 12, 13, 14);

  public Gtin {
    if (!isGood(digits)) throw new IllegalArgumentException("not a GTIN: " + digits);
  }

  public static Gtin parse(String text) { return new Gtin(text); }

  public static boolean isGood(String text) { return text != null && LENGTHS.contains(text.length()) && CheckDigit.isGood(text, text.length()); }

  /** The same item in the form bar codes and EPCIS use: fourteen digits, zeros in front. */
  public String toFourteen() { return "0".repeat(14 - digits.length()) + digits; }

  /** Every way the same item may be written: with fourteen digits and, where zeros lead, with thirteen, twelve or eight. */
  public List<String> forms() {
    String fourteen = toFourteen();
    return Stream.of(14, 13, 12, 8).filter(length -> fourteen.startsWith("0".repeat(14 - length))).map(length -> fourteen.substring(14 - length)).toList();
  }

  @Override public String toString() { return digits; }
}
