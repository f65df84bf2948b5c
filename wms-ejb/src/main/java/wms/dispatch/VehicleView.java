package wms.dispatch;

import java.math.BigDecimal;
import wms.catalogue.TemperatureClass;

/** A vehicle with its home; {@code hoursPerDay} is the time it may be out, loading included. */
public record VehicleView(String code, String plate, String home, TemperatureClass temperatureClass, BigDecimal capacityKg, BigDecimal capacityM3,
    BigDecimal hoursPerDay) {}
