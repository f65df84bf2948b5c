package wms.trace.domain;

/** What people call a recall. */
public final class RecallNumber {
  private RecallNumber() {}

  public static String of(long count) { return String.format("RC-%06d", count); }
}
