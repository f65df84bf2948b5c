package wms.inventory;

import java.util.List;
import wms.catalogue.TemperatureClass;

/**
 * What is to be counted; whatever is null does not narrow.
 *
 * @param id the sender's id for it, or null; the same id again changes nothing
 * @param zones empty: the whole facility
 * @param lines how many lines a sample takes
 * @param seed for a random sample; null: one is drawn
 */
public record NewCount(String id, String facility, List<String> zones, TemperatureClass temperatureClass, String material, SampleBy sampleBy, Integer lines, Long seed) {
  public NewCount { zones = zones == null ? List.of() : List.copyOf(zones); }

  public static NewCount of(String facility, String... zones) { return new NewCount(null, facility, List.of(zones), null, null, null, null, null); }
}
