package wms.shared.gs1;

import java.util.Map;

/** What the value behind an application identifier looks like. */
record Form(Kind kind, int least, int most) {
  /** A key ends in a check digit; a measure is six digits with the decimals told in the identifier. */
  enum Kind { KEY, DIGITS, DATE, MEASURE, TEXT }

  static final Form DATE = new Form(Kind.DATE, 6, 6);
  static final Form MEASURE = new Form(Kind.MEASURE, 6, 6);
  /** The 82 characters that every bar code of the trade can carry. */
  private static final String CHARACTERS = "!\"%&'()*+,-./:;<=>?_0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

  static Form key(int length) { return new Form(Kind.KEY, length, length); }

  static Form digits(int least, int most) { return new Form(Kind.DIGITS, least, most); }

  static Form text(int most) { return new Form(Kind.TEXT, 1, most); }

  /** @throws wms.shared.Refusal naming the first thing that is wrong */
  void mustFit(String ai, String text) {
    String strange = text.codePoints().filter(c -> !allows(c)).mapToObj(Character::toString).findFirst().orElse(null);
    if (strange != null) throw Gs1Reason.CHARACTER_NOT_ALLOWED.with(Map.of("ai", ai, "text", text, "character", strange));
    if (text.length() < least) throw Gs1Reason.TOO_SHORT.with(Map.of("ai", ai, "text", text, "shortest", least));
    if (text.length() > most) throw Gs1Reason.TOO_LONG.with(Map.of("ai", ai, "text", text, "longest", most));
    if (kind == Kind.KEY && !CheckDigit.isGood(text, most)) throw Gs1Reason.CHECK_DIGIT_WRONG.in(ai, text);
  }

  private boolean allows(int c) { return kind == Kind.TEXT ? CHARACTERS.indexOf(c) >= 0 : c >= '0' && c <= '9'; }
}
