package wms.coldchain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import wms.shared.Names;

/**
 * What an excursion did to one lot.
 *
 * @param periods when some of it lay in the zone while the excursion went on; none when late readings have moved the excursion away from it
 * @param minutes how long that was
 * @param minutesOutside how long of that the value was beyond its limit
 * @param worst what any sensor in the zone's air felt worst in that time, of the quantity that was judged; null for switches and without readings
 * @param kinetic mean kinetic temperature of the zone's air in that time, and over the lot's stays in the zone that the excursion fell into; the
 *     warmest sensor counts. Null where nobody knows how warm it was. It judges warmth only and excuses no frost
 * @param life null when nobody knows how its material ages
 */
public record Exposure(String lot, String lotNumber, String material, Names names, List<Period> periods, double minutes, double minutesOutside, Worst worst, Kinetic kinetic, Life life) {
  /** @param value in the unit of the quantity */
  public record Worst(double value, Instant at, String sensor) {}

  /** Degrees Celsius. @param stayFrom when the stay began; @param stayTo when it ended, as far as now */
  public record Kinetic(Double exposure, Double stay, Instant stayFrom, Instant stayTo) {}

  /**
   * What was left of its whole life when the exposure began and when it ended; it follows those goods that have used most.
   *
   * @param daysBefore at {@code celsius}, the temperature its life is given for; 0 when it is over
   * @param label the last day on its label then, null for goods that keep
   */
  public record Life(double percentBefore, double percentAfter, double daysBefore, double daysAfter, double celsius, LocalDate label) {}
}
