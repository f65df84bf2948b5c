package wms.shipping;

import java.time.Instant;
import java.time.LocalDate;
import wms.catalogue.TemperatureClass;
import wms.shared.Names;
import wms.shared.Quantity;

/**
 * Goods that stand where they are made ready to leave.
 *
 * @param zoneClass how cold it is kept where they stand
 * @param sscc the unit that they stand on, when all of it waits for nobody; else null
 * @param lot null for a unit with several lots
 * @param parcel number of the parcel they are in, or null
 * @param order that they wait for, or that they were picked for; null when there never was one
 * @param stray why they wait for nobody and are to be put back; null while an order waits for them
 * @param since when they came there
 * @param strayAt since when they wait for nobody; null while somebody does, and when nobody ever did
 * @param limitMinutes how long they may stand there, null when nobody minds
 * @param late whether they stand there longer than that
 */
public record StagedGoods(String id, String facility, String zone, String bin, TemperatureClass zoneClass, String sscc, int lots, String lot, String lotNumber, String material, Names names, LocalDate expiry, TemperatureClass temperatureClass,
    Quantity quantity, boolean held, String parcel, String order, String orderNumber, Stray stray, Instant since, Instant strayAt, Integer limitMinutes, boolean late) {}
