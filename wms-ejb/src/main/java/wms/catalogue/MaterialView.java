package wms.catalogue;

import java.math.BigDecimal;
import wms.shared.Names;

/**
 * A material as the console shows it.
 *
 * @param shelfLifeDays days from production to expiry, null for goods that keep
 * @param massKg gross mass of one unit
 * @param volumeM3 space of one unit
 * @param step smallest quantity that is moved, in units
 */
public record MaterialView(String code, String gtin, Names names, String gb38565, String unit, TemperatureClass temperatureClass,
    Integer shelfLifeDays, BigDecimal massKg, BigDecimal volumeM3, BigDecimal step, int version) {}
