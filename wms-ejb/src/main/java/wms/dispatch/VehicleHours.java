package wms.dispatch;

/** How far the vehicles of one class at one facility are used by a plan. */
public record VehicleHours(String facility, String temperatureClass, int vehicles, double used, double available) {}
