package wms.shipping;

import java.time.LocalDate;
import wms.catalogue.TemperatureClass;
import wms.shared.Names;
import wms.shared.Quantity;

/**
 * Goods of one lot that left with a delivery.
 *
 * @param lost did not arrive; null before the arrival
 * @param damaged arrived unfit; null before the arrival
 * @param returned came back later
 */
public record DeliveryLine(int line, String order, String parcel, String lot, String lotNumber, String material, Names names, LocalDate expiry, TemperatureClass temperatureClass, Quantity quantity, Integer pieces,
    Quantity lost, Quantity damaged, String reason, Quantity returned) {}
