package wms.coldchain.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import wms.coldchain.ShelfLife;
import wms.coldchain.domain.AirOfZone;
import wms.coldchain.domain.LifeUsed;
import wms.coldchain.sql.ShelfLives;
import wms.facilities.FacilityBook;
import wms.inventory.LotWay;
import wms.inventory.Place;
import wms.inventory.usecase.ChangeLastDays;
import wms.inventory.usecase.LotWays;
import wms.shared.Actor;

/**
 * Works out for every lot whose material is known to age so, place by place, which day its own temperatures leave it: the earlier of the date
 * on its label and what is left of its life at the temperature that life is given for. Always along its whole way, so that late readings and
 * late lines count like others; a zone's hours are summed up once for all the lots that were there.
 */
@Dependent
public class ReckonLives {
  private static final Actor BY = Actor.system("coldchain");
  private final ShelfLives shelfLives;
  private final LotWays ways;
  private final ZoneAirs airs;
  private final FacilityBook facilities;
  private final ChangeLastDays change;
  private final Clock clock;

  @Inject public ReckonLives(ShelfLives shelfLives, LotWays ways, ZoneAirs airs, FacilityBook facilities, ChangeLastDays change, Clock clock) {
    this.shelfLives = shelfLives;
    this.ways = ways;
    this.airs = airs;
    this.facilities = facilities;
    this.change = change;
    this.clock = clock;
  }

  /** Each lot in a transaction of its own. */
  public void reckon() {
    Map<String, ShelfLife> lives = shelfLives.all();
    List<LotWay> lots = new ArrayList<>();
    ways.each(lives.keySet(), lots::add);
    Instant now = clock.instant();
    Instant first = lots.stream().map(way -> way.steps().get(0).at()).min(Instant::compareTo).orElse(now);
    Clocks clocks = new Clocks(first, now);
    for (LotWay way : lots) {
      Map<Place, LocalDate> days = changed(way, lives.get(way.material()), clocks, now);
      if (!days.isEmpty()) change.change(way, days, BY);
    }
  }

  private Map<Place, LocalDate> changed(LotWay way, ShelfLife life, Clocks clocks, Instant now) {
    ZoneId home = homeOf(way.steps().get(0).to());
    LifeUsed used = LifeUsed.along(way, (zone, from, to) -> clocks.of(zone, way.material(), life).between(from, to), cameIn -> usedBefore(cameIn, way.expiry(), life, home));
    Map<Place, LocalDate> changed = new HashMap<>();
    way.lastDays().forEach((place, known) -> {
      LocalDate day = lastDay(used.at(place, now), life, way.expiry(), now, homeOf(place));
      if (!day.equals(known)) changed.put(place, day);
    });
    return changed;
  }

  private ZoneId homeOf(Place place) { return ZoneId.of(facilities.facility(facilities.zone(place.zone()).facility()).timezone()); }

  /** What the label left them when they came in is what they had left; without a date they come in with their whole life. */
  private static double usedBefore(Instant cameIn, LocalDate expiry, ShelfLife life, ZoneId home) {
    if (expiry == null) return 0;
    double left = Duration.between(cameIn, expiry.plusDays(1).atStartOfDay(home)).toSeconds() / 86_400.0;
    return Math.max(0, 1 - left / life.days());
  }

  /** The last day that is wholly within what is left, to the minute. */
  private static LocalDate lastDay(double used, ShelfLife life, LocalDate expiry, Instant now, ZoneId home) {
    long minutes = Math.round((1 - used) * life.days() * 1440);
    LocalDate day = LocalDate.ofInstant(now.truncatedTo(ChronoUnit.SECONDS).plus(Duration.ofMinutes(minutes)).plusSeconds(60), home).minusDays(1);
    return expiry != null && expiry.isBefore(day) ? expiry : day;
  }

  /** The clocks of the zones for each material, made when they are first asked for. */
  private final class Clocks {
    private final Instant from;
    private final Instant to;
    private final Map<String, AirOfZone> zones = new HashMap<>();
    private final Map<List<String>, AirOfZone.LifeClock> clocks = new HashMap<>();

    Clocks(Instant from, Instant to) {
      this.from = from;
      this.to = to;
    }

    AirOfZone.LifeClock of(String zone, String material, ShelfLife life) {
      return clocks.computeIfAbsent(List.of(zone, material), key -> zones.computeIfAbsent(zone, code -> airs.of(code, from, to)).clockFor(life));
    }
  }
}
