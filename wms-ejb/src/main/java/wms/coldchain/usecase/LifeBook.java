package wms.coldchain.usecase;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import wms.coldchain.LifeLeft;
import wms.coldchain.ShelfLife;
import wms.coldchain.sql.ShelfLives;
import wms.facilities.FacilityBook;
import wms.inventory.LotWay;
import wms.inventory.usecase.LotWays;
import wms.shared.Query;
import wms.shared.Refusal;
import wms.shared.Scope;

/** What is left of a lot's life now, by its own temperatures. */
@Query
public class LifeBook {
  private static final int FARTHEST = 60;
  private final ShelfLives shelfLives;
  private final LotWays ways;
  private final LotLives lives;
  private final FacilityBook facilities;
  private final Clock clock;

  @Inject public LifeBook(ShelfLives shelfLives, LotWays ways, LotLives lives, FacilityBook facilities, Clock clock) {
    this.shelfLives = shelfLives;
    this.ways = ways;
    this.lives = lives;
    this.facilities = facilities;
    this.clock = clock;
  }

  /**
   * In order of place; none when it is not known how the lot's material ages.
   *
   * @param celsius how warm it is to be kept from now on, -60 to 60; null: as its life is given for
   * @throws Refusal when it is anything else
   */
  public List<LifeLeft> ofLot(String lot, Double celsius, Scope scope) {
    mustBeMeant(celsius);
    LotWay way = ways.of(lot).orElse(null);
    ShelfLife life = way == null ? null : shelfLives.all().get(way.material());
    if (life == null) return List.of();
    Instant now = clock.instant();
    double kept = celsius == null ? life.at() : celsius;
    List<LifeLeft> left = new ArrayList<>();
    new TreeMap<>(lives.used(way, life, lives.hours(List.of(way), now))).forEach((place, used) -> {
      if (scope.covers(facilities.facilityOf(place.zone())))
        left.add(new LifeLeft(place.zone(), place.bin(), 100 * used, Math.max(0, 1 - used) * life.days() / life.speed(kept), kept, lives.lastDay(used, life, way.expiry(), now, place)));
    });
    return left;
  }

  static void mustBeMeant(Double celsius) {
    if (celsius != null && !(celsius >= -FARTHEST && celsius <= FARTHEST)) throw Refusal.invalid("/query/celsius", "OUT_OF_RANGE", Map.of("from", -FARTHEST, "to", FARTHEST));
  }
}
