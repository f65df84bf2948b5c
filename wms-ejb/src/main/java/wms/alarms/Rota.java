package wms.alarms;

import java.time.LocalDateTime;
import java.util.List;

/**
 * The duty rota of a facility.
 *
 * @param now who is on duty at this moment
 * @param gaps when nobody is, within the next seven days: then those are told who lead there
 */
public record Rota(String facility, String timezone, List<Shift> shifts, List<String> now, List<Gap> gaps) {
  /** Times of the facility. */
  public record Gap(LocalDateTime from, LocalDateTime to) {}
}
