package wms.inventory;

/** Which rows of stock; null everywhere means all. {@code text} is sought in lot, lot number, material and its names; what is recalled is held too. */
public record StockFilter(String facility, String zone, String material, String lot, StockStatus status, String text) {
  public static StockFilter all() { return new StockFilter(null, null, null, null, null, null); }
}
