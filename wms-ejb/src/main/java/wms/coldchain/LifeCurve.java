package wms.coldchain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What was and will be left of the life of that part of a lot that lies at a place.
 *
 * @param past from when it came in until now; it follows those goods that have used most
 * @param outlooks what comes of it, by how it is kept from now on
 * @param label the date on its label, null for goods that keep
 */
public record LifeCurve(String zone, String bin, List<Point> past, List<Outlook> outlooks, LocalDate label) {
  /** @param leftPercent of its whole life */
  public record Point(Instant at, double leftPercent) {}

  /** At the temperature its life is given for; as its zone was in the last day; at a temperature that was asked; as another zone was in the last day. */
  public enum Kept { AS_GIVEN, AS_NOW, ASKED, MOVED }

  /**
   * @param zone where it would be; null when only a temperature is asked
   * @param over when nothing is left
   */
  public record Outlook(Kept kept, String zone, double celsius, double daysLeft, Instant over) {}
}
