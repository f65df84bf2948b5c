package wms.inventory;

/** How many lots lie somewhere, and how many of them have a hold. */
public record LotCount(int lots, int held) {
  public static final LotCount NONE = new LotCount(0, 0);

  public LotCount plus(LotCount other) { return new LotCount(lots + other.lots, held + other.held); }
}
