package wms.shared;

/** What a thing is called, in Chinese and in English; the console picks by the person's language. */
public record Names(String zh, String en) {
  public static Names of(String zh, String en) { return new Names(zh, en); }
}
