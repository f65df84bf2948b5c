package wms.receiving;

import wms.inventory.NewLot;

/** @param probeTemperature of the goods in degrees Celsius, or null when none was taken */
public record Receipt(NewLot goods, Double probeTemperature) {}
