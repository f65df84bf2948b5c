package wms.coldchain.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import wms.coldchain.domain.Pauses.Pause;

/** Defrosts by the clock of the facility. */
public record DailyDefrost(List<LocalTime> times, Duration longest, ZoneId zone) {
  /** Those that touch the time from one moment to another. */
  public List<Pause> between(Instant from, Instant to) {
    List<Pause> found = new ArrayList<>();
    LocalDate last = LocalDate.ofInstant(to, zone);
    for (LocalDate day = LocalDate.ofInstant(from.minus(longest), zone); !day.isAfter(last); day = day.plusDays(1)) {
      for (LocalTime time : times) {
        long start = day.atTime(time).atZone(zone).toInstant().toEpochMilli();
        found.add(new Pause(start, start + longest.toMillis()));
      }
    }
    return found;
  }
}
