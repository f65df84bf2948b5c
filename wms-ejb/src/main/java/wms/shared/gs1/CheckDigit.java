package wms.shared.gs1;

/** The last digit of a GS1 key: it fills the sum of the others, weighted 3 and 1 in turn from the right, up to a multiple of ten. */
public final class CheckDigit {
  private CheckDigit() {}

  /** @param body the digits without the check digit */
  public static int of(String body) {
    int sum = 0;
    for (int i = 0; i < body.length(); i++) {
      int fromRight = body.length() - 1 - i;
      sum += (body.charAt(i) - '0') * (fromRight % 2 == 0 ? 3 : 1);
    }
    return (10 - sum % 10) % 10;
  }

  /** True for a number of that many digits of which the last is right. */
  public static boolean isGood(String text, int length) {
    if (text == null || text.length() != length || !isDigits(text)) return false;
    return of(text.substring(0, length - 1)) == text.charAt(length - 1) - '0';
  }

  /** Digits of ASCII only: a scanner sends no others. */
  static boolean isDigits(String text) { return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9'); }
}
