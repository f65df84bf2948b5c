package wms.coldchain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** A stretch of time that is over or taken as far as now, from (with) to (without). */
public record Period(Instant from, Instant to) {
  public boolean isEmpty() { return !from.isBefore(to); }

  public double minutes() { return isEmpty() ? 0 : Duration.between(from, to).toMillis() / 60_000.0; }

  /** While both last; empty when they never do together. */
  public Period and(Period other) { return new Period(from.isAfter(other.from) ? from : other.from, to.isBefore(other.to) ? to : other.to); }

  /** What of the periods lies within this one, in their order. */
  public List<Period> cut(List<Period> periods) { return periods.stream().map(this::and).filter(part -> !part.isEmpty()).toList(); }
}
