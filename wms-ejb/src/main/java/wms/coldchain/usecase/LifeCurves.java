package wms.coldchain.usecase;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import wms.coldchain.LifeCurve;
import wms.coldchain.LifeCurve.Kept;
import wms.coldchain.LifeCurve.Outlook;
import wms.coldchain.LifeCurve.Point;
import wms.coldchain.ShelfLife;
import wms.coldchain.domain.LifeUsed;
import wms.coldchain.sql.ShelfLives;
import wms.facilities.FacilityBook;
import wms.inventory.LotWay;
import wms.inventory.Place;
import wms.inventory.usecase.LotWays;
import wms.shared.Actor;
import wms.shared.Query;
import wms.shared.Refusal;
import wms.shared.Right;

/** What was left of a lot's life all along its way, and what comes of it if it is kept as a person supposes. */
@Query
public class LifeCurves {
  private static final Duration LATELY = Duration.ofDays(1);
  private static final int POINTS = 200;
  private final ShelfLives shelfLives;
  private final LotWays ways;
  private final LotLives lives;
  private final ZoneAirs airs;
  private final FacilityBook facilities;
  private final Clock clock;

  @Inject public LifeCurves(ShelfLives shelfLives, LotWays ways, LotLives lives, ZoneAirs airs, FacilityBook facilities, Clock clock) {
    this.shelfLives = shelfLives;
    this.ways = ways;
    this.lives = lives;
    this.airs = airs;
    this.facilities = facilities;
    this.clock = clock;
  }

  /**
   * In order of place; none when it is not known how the lot's material ages.
   *
   * @param celsius how warm it might be kept, or null
   * @param zone where it might be moved, or null
   * @throws Refusal when that is too warm or too cold to be meant, or the zone is not the reader's to see
   */
  public List<LifeCurve> ofLot(String lot, Double celsius, String zone, Actor by) {
    LifeBook.mustBeMeant(celsius);
    if (zone != null) by.mustBeAllowed(Right.SEE, facilities.facilityOf(zone));
    LotWay way = ways.of(lot).orElse(null);
    ShelfLife life = way == null ? null : shelfLives.all().get(way.material());
    if (life == null) return List.of();
    Instant now = clock.instant();
    LifeUsed used = lives.along(way, life, lives.hours(List.of(way), now));
    return new TreeSet<>(way.lastDays().keySet()).stream().filter(place -> used.isAt(place) && by.may(Right.SEE, facilities.facilityOf(place.zone())))
        .map(place -> new LifeCurve(place.zone(), place.bin(), past(used, place, now), outlooks(used.at(place, now), life, place, celsius, zone, now), way.expiry())).toList();
  }

  private static List<Point> past(LifeUsed used, Place place, Instant now) {
    List<LifeUsed.Leg> way = used.way(place);
    Duration step = Duration.between(way.get(0).from(), now).dividedBy(POINTS).plusMillis(1);
    List<Point> past = new ArrayList<>();
    for (int i = 0; i < way.size(); i++) {
      LifeUsed.Leg stay = way.get(i);
      Instant end = i + 1 < way.size() ? way.get(i + 1).from() : now;
      for (Instant at = stay.from(); at.isBefore(end); at = at.plus(step)) past.add(point(at, used.after(stay, at)));
      past.add(point(end, used.after(stay, end)));
    }
    return past;
  }

  private static Point point(Instant at, double used) { return new Point(at, 100 * Math.max(0, 1 - used)); }

  private List<Outlook> outlooks(double used, ShelfLife life, Place place, Double celsius, String zone, Instant now) {
    double left = Math.max(0, 1 - used) * life.days();
    List<Outlook> outlooks = new ArrayList<>(List.of(outlook(Kept.AS_GIVEN, null, life.at(), left, life, now)));
    lately(Kept.AS_NOW, place.zone(), left, life, now, outlooks);
    if (celsius != null) outlooks.add(outlook(Kept.ASKED, null, celsius, left, life, now));
    if (zone != null) lately(Kept.MOVED, zone, left, life, now, outlooks);
    return outlooks;
  }

  /** A zone of which nobody knows how warm it is has no outlook. */
  private void lately(Kept kept, String zone, double left, ShelfLife life, Instant now, List<Outlook> outlooks) {
    airs.of(zone, now.minus(LATELY), now).mean().ifPresent(celsius -> outlooks.add(outlook(kept, zone, celsius, left, life, now)));
  }

  private static Outlook outlook(Kept kept, String zone, double celsius, double left, ShelfLife life, Instant now) {
    double days = left / life.speed(celsius);
    return new Outlook(kept, zone, celsius, days, now.plusSeconds(Math.round(days * 86_400)));
  }
}
