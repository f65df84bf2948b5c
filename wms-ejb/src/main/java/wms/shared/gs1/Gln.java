package wms.shared.gs1;

/** A global location number: a party or a place in 13 digits, the last of them the check digit. */
public record Gln(String digits) {
  static final int LENGTH = 13;

  public Gln {
    if (!isGood(digits)) throw new IllegalArgumentException("not a GLN: " + digits);
  }

  public static Gln parse(String text) { return new Gln(text); }

  public static boolean isGood(String text) { return CheckDigit.isGood(text, LENGTH); }

  @Override public String toString() { return digits; }
}
