package wms.inventory;

/** The number that people say: counts up through all counts. */
public final class CountNumber {
  private CountNumber() {}

  public static String of(long count) { return "PD-" + count; }
}
