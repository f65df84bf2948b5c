package wms.receiving;

import wms.inventory.NewLot;

/**
 * @param probeTemperature of the goods in degrees Celsius, or null when none was taken
 * @param exception why they are taken on hold although they are too warm or too old, said by somebody who may decide that; or null
 */
public record Receipt(NewLot goods, Double probeTemperature, String exception) {
  public Receipt(NewLot goods, Double probeTemperature) { this(goods, probeTemperature, null); }

  public boolean isExcused() { return exception != null && !exception.isBlank(); }
}
