package wms.facilities;

import java.math.BigDecimal;
import wms.catalogue.TemperatureClass;
import wms.shared.Names;

/** A zone by itself. */
public record ZoneView(String code, String facility, Names names, TemperatureClass temperatureClass, ZoneUse use, ZoneUse normalUse, ZoneUse emergencyUse,
    BigDecimal areaM2, BigDecimal capacityKg, int version) {}
