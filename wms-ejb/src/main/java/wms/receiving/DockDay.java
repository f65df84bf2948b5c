package wms.receiving;

import java.time.LocalDate;
import java.util.List;
import wms.shared.Names;

/** What comes to a facility on one day of its calendar, door by door; those without a door come last. */
public record DockDay(String facility, LocalDate day, String timezone, List<Door> doors) {
  /** @param code null for arrivals without a door */
  public record Door(String code, Names names, String zone, boolean works, List<NoticeView> arrivals) {}
}
