package wms.shipping;

/** The number on a waybill: counts up through all deliveries. */
public final class DeliveryNumber {
  private DeliveryNumber() {}

  public static String of(long count) { return String.format("DN-%06d", count); }
}
