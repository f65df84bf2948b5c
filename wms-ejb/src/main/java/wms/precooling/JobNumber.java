package wms.precooling;

/** The number that people say: counts up through all jobs. */
public final class JobNumber {
  private JobNumber() {}

  public static String of(long count) { return String.format("PC-%06d", count); }
}
