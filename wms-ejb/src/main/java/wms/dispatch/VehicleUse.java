package wms.dispatch;

/** How far the vehicles of one class at one facility are used: hours and direct trips (full loads, fractions count). */
public record VehicleUse(String facility, String temperatureClass, int vehicles, double hoursAvailable, double hoursUsed, double trips) {}
