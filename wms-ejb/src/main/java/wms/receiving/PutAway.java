package wms.receiving;

import wms.inventory.MoveStockCommand;

/**
 * Goods to be moved within the house.
 *
 * @param probeTemperature taken of them just now, degrees Celsius, or null
 * @param exception why they go to their place although they are too warm, said by somebody who may decide that; or null
 */
public record PutAway(MoveStockCommand goods, Double probeTemperature, String exception) {
  public static PutAway of(MoveStockCommand goods) { return new PutAway(goods, null, null); }

  public boolean isExcused() { return exception != null && !exception.isBlank(); }
}
