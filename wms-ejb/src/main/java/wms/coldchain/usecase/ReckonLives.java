package wms.coldchain.usecase;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import wms.coldchain.ShelfLife;
import wms.coldchain.sql.ShelfLives;
import wms.inventory.LotWay;
import wms.inventory.Place;
import wms.inventory.usecase.ChangeLastDays;
import wms.inventory.usecase.LotWays;
import wms.shared.Actor;
import wms.shared.Part;

/**
 * Works out for every lot whose material is known to age so, place by place, which day its own temperatures leave it: the earlier of the date
 * on its label and what is left of its life at the temperature that life is given for. Always along its whole way, so that late readings and
 * late lines count like others; a zone's hours are summed up once for all the lots that were there.
 */
@Part
public class ReckonLives {
  private static final Actor BY = Actor.system("coldchain");
  private final ShelfLives shelfLives;
  private final LotWays ways;
  private final LotLives lives;
  private final ChangeLastDays change;
  private final Clock clock;

  @Inject public ReckonLives(ShelfLives shelfLives, LotWays ways, LotLives lives, ChangeLastDays change, Clock clock) {
    this.shelfLives = shelfLives;
    this.ways = ways;
    this.lives = lives;
    this.change = change;
    this.clock = clock;
  }

  /** Of all materials of which it is known how they age. */
  public void reckon() { reckon(shelfLives.all().keySet()); }

  /** Each lot in a transaction of its own. Where it is not known how a material ages, the date on the label holds. */
  public void reckon(Set<String> materials) {
    Map<String, ShelfLife> known = shelfLives.all();
    List<LotWay> lots = new ArrayList<>();
    ways.each(materials, lots::add);
    Instant now = clock.instant();
    LotLives.Hours hours = lives.hours(lots, now);
    for (LotWay way : lots) {
      ShelfLife life = known.get(way.material());
      Map<Place, LocalDate> days = life == null ? labelled(way) : changed(way, life, hours, now);
      if (!days.isEmpty()) change.change(way, days, BY);
    }
  }

  private Map<Place, LocalDate> changed(LotWay way, ShelfLife life, LotLives.Hours hours, Instant now) {
    Map<Place, LocalDate> changed = new HashMap<>();
    lives.used(way, life, hours).forEach((place, used) -> {
      LocalDate day = lives.lastDay(used, life, way.expiry(), now, place);
      if (!day.equals(way.lastDays().get(place))) changed.put(place, day);
    });
    return changed;
  }

  private static Map<Place, LocalDate> labelled(LotWay way) {
    Map<Place, LocalDate> changed = new HashMap<>();
    way.lastDays().forEach((place, day) -> {
      if (!Objects.equals(day, way.expiry())) changed.put(place, way.expiry());
    });
    return changed;
  }
}
