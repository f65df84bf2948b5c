package wms.inventory.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import wms.inventory.Place;

/**
 * What of one lot lay at a place at any instant, by when movements happened and not by when they were written down. A line counts at
 * its very instant; lines of one instant count together, since nobody can say which came first.
 */
public final class Timeline {
  /** The least that lay there, and from when on. */
  public record Low(BigDecimal balance, Instant at) {}

  private final Collection<Line> lines;

  /** @param lines of one lot, in any order */
  public Timeline(Collection<Line> lines) { this.lines = lines; }

  /** The same counted instead of weighed. */
  Timeline inPieces() { return new Timeline(lines.stream().map(Line::inPieces).toList()); }

  public BigDecimal balance(Place place, Instant at) {
    return lines.stream().filter(line -> !line.at().isAfter(at)).map(line -> line.effectOn(place)).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** The least that lay there at this instant or any later one. */
  public Low lowestSince(Place place, Instant since) {
    TreeMap<Instant, BigDecimal> effects = new TreeMap<>();
    for (Line line : lines) if (line.at().isAfter(since)) effects.merge(line.at(), line.effectOn(place), BigDecimal::add);
    BigDecimal running = balance(place, since);
    Low lowest = new Low(running, since);
    for (Map.Entry<Instant, BigDecimal> effect : effects.entrySet()) {
      running = running.add(effect.getValue());
      if (running.compareTo(lowest.balance()) < 0) lowest = new Low(running, effect.getKey());
    }
    return lowest;
  }
}
