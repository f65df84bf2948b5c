package wms.coldchain.usecase;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import wms.coldchain.ShelfLife;
import wms.coldchain.domain.AirOfZone;
import wms.coldchain.domain.LifeUsed;
import wms.facilities.FacilityBook;
import wms.inventory.LotWay;
import wms.inventory.Place;
import wms.shared.Part;

/** Follows lots through the temperatures of the zones they were in. */
@Part
public class LotLives {
  private final ZoneAirs airs;
  private final FacilityBook facilities;

  @Inject public LotLives(ZoneAirs airs, FacilityBook facilities) {
    this.airs = airs;
    this.facilities = facilities;
  }

  /** The hours of all zones since the first of these lots came in. */
  Hours hours(List<LotWay> lots, Instant now) {
    return new Hours(lots.stream().map(way -> way.steps().get(0).at()).min(Instant::compareTo).orElse(now), now);
  }

  /** The share of its life that the lot has used, wherever some of it lies; goods that moved while their way was read are left out. */
  Map<Place, Double> used(LotWay way, ShelfLife life, Hours hours) {
    LifeUsed used = along(way, life, hours);
    Map<Place, Double> shares = new HashMap<>();
    way.lastDays().keySet().stream().filter(used::isAt).forEach(place -> shares.put(place, used.at(place, hours.to)));
    return shares;
  }

  LifeUsed along(LotWay way, ShelfLife life, Hours hours) {
    ZoneId home = homeOf(way.steps().get(0).to());
    return LifeUsed.along(way, (zone, from, to) -> hours.of(zone, way.material(), life).between(from, to), cameIn -> usedBefore(cameIn, way.expiry(), life, home));
  }

  /** What the label left them when they came in is what they had left; without a date they come in with their whole life. */
  private static double usedBefore(Instant cameIn, LocalDate expiry, ShelfLife life, ZoneId home) {
    if (expiry == null) return 0;
    double left = Duration.between(cameIn, expiry.plusDays(1).atStartOfDay(home)).toSeconds() / 86_400.0;
    return Math.max(0, 1 - left / life.days());
  }

  /** The last day that is wholly within what is left, to the minute, and not after the one on the label. */
  LocalDate lastDay(double used, ShelfLife life, LocalDate expiry, Instant now, Place place) {
    long minutes = Math.round((1 - used) * life.days() * 1440);
    LocalDate day = LocalDate.ofInstant(now.truncatedTo(ChronoUnit.SECONDS).plus(Duration.ofMinutes(minutes + 1)), homeOf(place)).minusDays(1);
    return expiry != null && expiry.isBefore(day) ? expiry : day;
  }

  private ZoneId homeOf(Place place) { return facilities.calendarOf(facilities.facilityOf(place.zone())); }

  /** The clocks of the zones for each material, made when they are first asked for. */
  final class Hours {
    private final Instant from;
    private final Instant to;
    private final Map<String, AirOfZone> zones = new HashMap<>();
    private final Map<List<String>, AirOfZone.LifeClock> clocks = new HashMap<>();

    private Hours(Instant from, Instant to) {
      this.from = from;
      this.to = to;
    }

    private AirOfZone.LifeClock of(String zone, String material, ShelfLife life) {
      return clocks.computeIfAbsent(List.of(zone, material), key -> zones.computeIfAbsent(zone, code -> airs.of(code, from, to)).clockFor(life));
    }
  }
}
