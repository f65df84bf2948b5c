package wms.dispatch;

/**
 * A vehicle that can be sent.
 *
 * @param hours time it can be on the road and loading in this plan, from its home and back
 */
public record FleetVehicle(String code, String home, String temperatureClass, double capacityKg, double capacityM3, double hours) {}
