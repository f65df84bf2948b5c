package wms.coldchain.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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

  /** A stay in a zone, and the share of their life that goods had used when it began. */
  public record Leg(String zone, Instant from, double used) {}

  /** @param way how those came here who have used most, the stay here last */
  private record Part(BigDecimal quantity, List<Leg> way) {
    Leg here() { return way.get(way.size() - 1); }
  }

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
    return after(parts.get(place).here(), now);
  }

  /** How those came to a place where some of the lot lie who have used most of their life, stay by stay. */
  public List<Leg> way(Place place) { return parts.get(place).way(); }

  /** What is used so long after a stay began. */
  public double after(Leg stay, Instant at) { return stay.used() + ageing.share(stay.zone(), stay.from(), at); }

  private void go(LotWay.Step step, Before before) {
    double used = isAt(step.from()) ? at(step.from(), step.at()) : before.share(step.at());
    List<Leg> way = isAt(step.from()) ? way(step.from()) : List.of();
    if (isAt(step.from())) leave(step);
    if (step.to().isInside()) arrive(step, way, used);
  }

  private void leave(LotWay.Step step) {
    Part part = parts.get(step.from());
    BigDecimal rest = part.quantity().subtract(step.quantity());
    if (rest.signum() > 0) parts.put(step.from(), new Part(rest, part.way()));
    else parts.remove(step.from());
  }

  private void arrive(LotWay.Step step, List<Leg> way, double used) {
    Part there = parts.get(step.to());
    BigDecimal quantity = there == null ? step.quantity() : there.quantity().add(step.quantity());
    if (there != null && at(step.to(), step.at()) >= used) parts.put(step.to(), new Part(quantity, there.way()));
    else parts.put(step.to(), new Part(quantity, with(way, new Leg(step.to().zone(), step.at(), used))));
  }

  private static List<Leg> with(List<Leg> way, Leg next) { return Stream.concat(way.stream(), Stream.of(next)).toList(); }
}
