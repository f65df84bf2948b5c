package wms.shipping;

import java.time.Instant;
import java.util.List;
import wms.catalogue.TemperatureClass;

/**
 * What one person fetches in one walk.
 *
 * @param zone where it is fetched
 * @param staging place where it is brought to
 * @param walkM metres of the shortest walk past all its bins
 * @param expectedSeconds how long the goods are expected to be out of their bins
 * @param limitSeconds how long they may be, null when nobody minds
 * @param picker who has taken it, or null
 * @param open lines still to be fetched
 * @param lines in the order of the walk; empty where only the list is told
 */
public record PickListView(String id, String number, String wave, String facility, String zone, TemperatureClass temperatureClass, String staging, double walkM, int expectedSeconds, Integer limitSeconds,
    String picker, Instant takenAt, int stops, int open, List<PickLineView> lines, long version) {}
