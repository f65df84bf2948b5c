package wms.shipping;

/** The number that people say: counts up through all orders. */
public final class OrderNumber {
  private OrderNumber() {}

  public static String of(long count) { return String.format("SO-%06d", count); }
}
