package wms.coldchain;

import java.time.Instant;
import java.util.List;
import wms.catalogue.TemperatureClass;
import wms.shared.Names;

/**
 * What zones must keep.
 *
 * @param low lower end of the band, degrees Celsius, null when open
 * @param standsForClass whether the zones of the class that chose no other keep it
 * @param zones those that keep it now
 * @param next the version that takes effect later, or null
 */
public record ProfileView(String code, Names names, TemperatureClass temperatureClass, boolean standsForClass, Double low, Double high, List<RuleView> rules, List<String> zones, Next next, int version) {
  /** A version that is decided on and not yet in force. */
  public record Next(Instant from, Double low, Double high, List<RuleView> rules, String remark, String by) {}
}
