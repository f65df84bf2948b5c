package wms.coldchain.usecase;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import wms.coldchain.Exposure;
import wms.coldchain.Period;
import wms.coldchain.ShelfLife;
import wms.coldchain.domain.LifeUsed;
import wms.inventory.LotWay;
import wms.inventory.Place;
import wms.inventory.usecase.LotWays;
import wms.shared.Part;

/** What was left of lots' lives when an exposure began and when it ended, wherever they are now. */
@Part
public class LifeLost {
  private final LotWays ways;
  private final LotLives lives;

  @Inject public LifeLost(LotWays ways, LotLives lives) {
    this.ways = ways;
    this.lives = lives;
  }

  /** Shared by the lots of one excursion, so that the hours of a zone are read once. */
  LotLives.Hours hours(List<String> lots, Instant to) { return lives.hours(lots.stream().map(lot -> ways.until(lot, to).orElse(null)).filter(Objects::nonNull).toList(), to); }

  /** Null when the lot has no way there. */
  Exposure.Life of(String lot, String zone, ShelfLife life, List<Period> periods, LotLives.Hours hours) {
    Instant from = periods.get(0).from();
    Instant to = periods.get(periods.size() - 1).to();
    LotWay way = ways.until(lot, to).orElse(null);
    if (way == null) return null;
    OptionalDouble before = used(way, zone, from, from, life, hours);
    OptionalDouble after = used(way, zone, from, to, life, hours);
    if (before.isEmpty() || after.isEmpty()) return null;
    return new Exposure.Life(100 * left(before), 100 * left(after), left(before) * life.days(), left(after) * life.days(), life.at(), way.expiry());
  }

  private static double left(OptionalDouble used) { return Math.max(0, 1 - used.getAsDouble()); }

  /** Goods that leave at that very moment are still asked. */
  private OptionalDouble used(LotWay way, String zone, Instant begun, Instant at, ShelfLife life, LotLives.Hours hours) {
    List<LotWay.Step> steps = way.steps().stream().filter(step -> !step.at().isAfter(begun) || step.at().isBefore(at)).toList();
    if (steps.isEmpty()) return OptionalDouble.empty();
    LifeUsed used = lives.along(new LotWay(way.lot(), way.material(), way.expiry(), steps, way.lastDays()), life, hours);
    return steps.stream().map(LotWay.Step::to).filter(place -> place.zone().equals(zone)).distinct().filter(used::isAt).mapToDouble((Place place) -> used.at(place, at)).max();
  }
}
