package wms.telemetry.usecase;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import wms.shared.Actor;
import wms.shared.Deed;
import wms.shared.UseCase;
import wms.telemetry.RawReadingsNeeded;
import wms.telemetry.RawReadingsNeeded.Stretch;
import wms.telemetry.domain.Day;
import wms.telemetry.domain.Hour;
import wms.telemetry.sql.RawHours;
import wms.telemetry.sql.RawHours.Place;
import wms.telemetry.sql.RawHours.RawHour;
import wms.telemetry.sql.RollUps;

/**
 * Drops raw readings that are older than they need to be, hour by hour, and writes down what went. Roll-ups stay, and so does every hour
 * that somebody needs or that is not rolled up to the last reading. Some series at a time, each time a transaction.
 */
@UseCase
public class DropRawReadings {
  /** Rules look back thirty days. */
  public static final int LEAST_DAYS = 35;
  static final int SERIES_AT_ONCE = 20;
  static final int HOURS_AT_ONCE = 25;
  private static final Duration WARNING = Duration.ofHours(1);
  private static final Actor BY = Actor.system("telemetry");

  /** A series, and from where on its hours are still to be looked at. */
  public record Next(Place place, long from) {}

  private final RawHours hours;
  private final RollUps rollUps;
  private final Iterable<RawReadingsNeeded> needed;
  private final Event<Deed> deeds;
  private final int days;
  private final Clock clock;

  @Inject DropRawReadings(RawHours hours, RollUps rollUps, Instance<RawReadingsNeeded> needed, Event<Deed> deeds, @ConfigProperty(name = "wms.telemetry.raw-days", defaultValue = "0") int days, Clock clock) {
    this(hours, rollUps, (Iterable<RawReadingsNeeded>) needed, deeds, days, clock);
  }

  /** @param days for which raw readings are kept; 0: for ever */
  public DropRawReadings(RawHours hours, RollUps rollUps, Iterable<RawReadingsNeeded> needed, Event<Deed> deeds, int days, Clock clock) {
    this.hours = hours;
    this.rollUps = rollUps;
    this.needed = needed;
    this.deeds = deeds;
    this.days = days;
    this.clock = clock;
  }

  /** What is said to be kept is too little: nothing is dropped then. */
  public boolean isTooShort() { return days != 0 && days < LEAST_DAYS; }

  /** Up to where raw readings may go now, epoch milliseconds; 0 when none may. The first time it is set they go an hour later. */
  public long dueBefore() {
    Long wanted = days < LEAST_DAYS ? null : Long.valueOf(Day.of(clock.instant().minus(Duration.ofDays(days)).toEpochMilli()));
    long due = hours.advance(wanted, clock.millis(), WARNING.toMillis());
    return wanted == null || hours.isInJournal(due) ? 0 : Math.min(due, wanted);
  }

  /** All series, in groups that are dealt with in one transaction. */
  public List<List<Next>> groups() {
    List<List<Next>> groups = new ArrayList<>();
    List<Next> group = List.of();
    for (Place place : hours.places()) {
      if (group.isEmpty() || group.size() == SERIES_AT_ONCE || !group.get(0).place.facility().equals(place.facility())) groups.add(group = new ArrayList<>());
      group.add(new Next(place, 0));
    }
    return groups;
  }

  /** Drops some hours of each; answers those that may have more. */
  public List<Next> drop(List<Next> group, long before) {
    List<Next> more = new ArrayList<>();
    Dropped dropped = new Dropped();
    for (Next next : group) {
      List<RawHour> some = hours.some(next.place.series(), next.from, before, HOURS_AT_ONCE);
      if (some.isEmpty()) continue;
      drop(next.place, some, dropped);
      if (some.size() == HOURS_AT_ONCE) more.add(new Next(next.place, some.get(some.size() - 1).at() + Hour.MILLIS));
    }
    if (dropped.hours > 0) deeds.fire(Deed.of(BY, "telemetry.readings.dropped", "facility", group.get(0).place.facility(), group.get(0).place.facility(), dropped.details()));
    return more;
  }

  private void drop(Place place, List<RawHour> some, Dropped dropped) {
    long end = some.get(some.size() - 1).at() + Hour.MILLIS;
    List<Stretch> stretches = new ArrayList<>();
    needed.forEach(who -> stretches.addAll(who.of(place.sensor(), place.zone(), Instant.ofEpochMilli(some.get(0).at()), Instant.ofEpochMilli(end))));
    Map<Long, Day> days = rollUps.days(place.series(), some.get(0).at(), end);
    List<RawHour> going = some.stream().filter(hour -> isRolledUp(hour, days) && stretches.stream().noneMatch(stretch -> stretch.touches(Instant.ofEpochMilli(hour.at()), Instant.ofEpochMilli(hour.at() + Hour.MILLIS)))).toList();
    hours.drop(place.series(), going);
    dropped.add(place, going);
  }

  private static boolean isRolledUp(RawHour hour, Map<Long, Day> days) {
    Day day = days.get(Day.of(hour.at()));
    return day != null && day.hour(hour.at()).readings() == hour.readings();
  }

  /** What one transaction dropped. */
  private static final class Dropped {
    final TreeSet<String> series = new TreeSet<>();
    long first = Long.MAX_VALUE;
    long end = Long.MIN_VALUE;
    int hours;
    long readings;

    void add(Place place, List<RawHour> gone) {
      if (gone.isEmpty()) return;
      series.add(place.sensor() + ":" + place.quantity().wire());
      first = Math.min(first, gone.get(0).at());
      end = Math.max(end, gone.get(gone.size() - 1).at() + Hour.MILLIS);
      hours += gone.size();
      readings += gone.stream().mapToLong(RawHour::readings).sum();
    }

    Map<String, Object> details() { return Map.of("series", List.copyOf(series), "from", Instant.ofEpochMilli(first).toString(), "to", Instant.ofEpochMilli(end).toString(), "hours", hours, "readings", readings); }
  }
}
