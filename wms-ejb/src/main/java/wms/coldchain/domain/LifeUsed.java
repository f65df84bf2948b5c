package wms.coldchain.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import wms.inventory.LotWay;
import wms.inventory.Place;

/**
 * Follows a lot on its way and says, place by place, which share of its life what lies there has used. Goods take what they have used with
 * them; where some of the lot lie already, those who have used more count for all, for nobody can tell them apart.
 */
public final class LifeUsed {
  /** The share of the life that a zone's temperatures use up from one moment to a later one. */
  public interface Ageing { double share(String zone, Instant from, Instant to); }

  /** The share of the life that goods had used when they came in. */
  public interface Before { double share(Instant cameIn); }

  private record Part(BigDecimal quantity, double used, Instant at) {}

  private final Ageing ageing;
  private final Map<Place, Part> parts = new HashMap<>();

  private LifeUsed(Ageing ageing) { this.ageing = ageing; }

  public static LifeUsed along(LotWay way, Ageing ageing, Before before) {
    LifeUsed life = new LifeUsed(ageing);
    for (LotWay.Step step : way.steps()) life.go(step, before);
    return life;
  }

  /** Whether some of the lot lie there. */
  public boolean isAt(Place place) { return parts.containsKey(place); }

  /** At a place where some of the lot lie. */
  public double at(Place place, Instant now) {
    Part part = parts.get(place);
    return part.used() + ageing.share(place.zone(), part.at(), now);
  }

  private void go(LotWay.Step step, Before before) {
    double used = isAt(step.from()) ? at(step.from(), step.at()) : before.share(step.at());
    if (isAt(step.from())) leave(step);
    if (step.to().isInside()) arrive(step, used);
  }

  private void leave(LotWay.Step step) {
    Part part = parts.get(step.from());
    BigDecimal rest = part.quantity().subtract(step.quantity());
    if (rest.signum() > 0) parts.put(step.from(), new Part(rest, part.used(), part.at()));
    else parts.remove(step.from());
  }

  private void arrive(LotWay.Step step, double used) {
    if (!isAt(step.to())) parts.put(step.to(), new Part(step.quantity(), used, step.at()));
    else parts.put(step.to(), new Part(parts.get(step.to()).quantity().add(step.quantity()), Math.max(used, at(step.to(), step.at())), step.at()));
  }
}
