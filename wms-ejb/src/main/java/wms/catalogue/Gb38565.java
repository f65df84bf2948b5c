package wms.catalogue;

/**
 * A class of emergency materials by GB/T 38565-2020: seven digits in four layers of 1, 2, 2 and 2. The first layer is 1 daily-life
 * security, 2 equipment, 3 engineering materials and machinery; 99 means other, 00 means that the layer is not divided further.
 */
public record Gb38565(String digits) {
  public Gb38565 {
    if (!isGood(digits)) throw new IllegalArgumentException("not a class of GB/T 38565: " + digits);
  }

  public static Gb38565 parse(String text) { return new Gb38565(text); }

  /** A layer below an undivided one cannot be divided. */
  public static boolean isGood(String text) {
    if (text == null || !text.matches("[123]\\d{6}")) return false;
    boolean undivided = false;
    for (int i = 1; i < 7; i += 2) {
      boolean zero = text.startsWith("00", i);
      if (undivided && !zero) return false;
      undivided = zero;
    }
    return true;
  }

  /** True when the other class is this one or lies below it. */
  public boolean covers(Gb38565 other) { return other.digits.startsWith(prefix()); }

  private String prefix() {
    int end = 7;
    while (end > 1 && digits.startsWith("00", end - 2)) end -= 2;
    return digits.substring(0, end);
  }

  @Override public String toString() { return digits; }
}
