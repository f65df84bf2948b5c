package wms.shared.gs1;

/**
 * The number of one logistic unit (a pallet, a case, a roll cage) on its way: extension digit, company prefix, serial and check digit, 18
 * digits together. Its owner gives it once and not again for at least a year; ours are never given again.
 */
public record Sscc(String digits) {
  static final int LENGTH = 18;

  public Sscc {
    if (!isGood(digits)) throw new IllegalArgumentException("not an SSCC: " + digits);
  }

  public static Sscc parse(String text) { return new Sscc(text); }

  public static boolean isGood(String text) { return CheckDigit.isGood(text, LENGTH); }

  /**
   * @param extension 0 to 9, the owner's to choose
   * @param prefix GS1 company prefix
   * @param serial fills what is left of 17 digits, zeros in front
   */
  public static Sscc of(int extension, String prefix, long serial) {
    int room = LENGTH - 2 - prefix.length();
    String number = String.valueOf(serial);
    if (number.length() > room) throw new IllegalArgumentException("no room for serial " + serial + " behind prefix " + prefix);
    String body = extension + prefix + "0".repeat(room - number.length()) + number;
    return new Sscc(body + CheckDigit.of(body));
  }

  @Override public String toString() { return digits; }
}
