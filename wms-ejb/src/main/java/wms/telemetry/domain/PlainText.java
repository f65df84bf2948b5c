package wms.telemetry.domain;

/** Text as every database takes it: what a device says may hold U+0000 and halves of characters, which PostgreSQL refuses. */
public final class PlainText {
  private PlainText() {}

  /** @param longest characters (UTF-16 units) that are kept */
  public static String of(String text, int longest) {
    StringBuilder plain = null;
    int end = Math.min(text.length(), longest);
    for (int i = 0; i < end; i++) {
      char c = text.charAt(i);
      boolean isPair = Character.isHighSurrogate(c) && i + 1 < end && Character.isLowSurrogate(text.charAt(i + 1));
      if (isPair) i++;
      else if (c == 0 || Character.isSurrogate(c)) {
        if (plain == null) plain = new StringBuilder(text.substring(0, end));
        plain.setCharAt(i, '\uFFFD');
      }
    }
    return plain != null ? plain.toString() : end == text.length() ? text : text.substring(0, end);
  }
}
