package wms.coldchain.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The stretches of time in which a rule's clock stands, in epoch milliseconds, in order and apart from each other. */
public final class Pauses {
  /** From (with) to (without). */
  public record Pause(long from, long to) {}

  /** Told of a stretch in which the clock ran. */
  interface Running { void from(long from, long to); }

  public static final Pauses NONE = new Pauses(List.of());
  private final List<Pause> pauses;

  private Pauses(List<Pause> pauses) { this.pauses = pauses; }

  /** @param found in any order; they may overlap */
  public static Pauses of(List<Pause> found) {
    List<Pause> apart = new ArrayList<>();
    for (Pause pause : found.stream().sorted(Comparator.comparingLong(Pause::from)).toList()) {
      Pause last = apart.isEmpty() ? null : apart.get(apart.size() - 1);
      if (last == null || pause.from() > last.to()) apart.add(pause);
      else apart.set(apart.size() - 1, new Pause(last.from(), Math.max(last.to(), pause.to())));
    }
    return new Pauses(apart);
  }

  /** The parts of that time in which the clock ran; the last one has no length when time goes on at its end. */
  void running(long from, long to, Running told) {
    long start = from;
    for (Pause pause : pauses) {
      if (pause.to() <= start) continue;
      if (pause.from() > to) break;
      if (pause.from() > start) told.from(start, pause.from());
      start = pause.to();
    }
    if (start <= to) told.from(start, to);
  }

  /** How long the clock ran. */
  public long runningTime(long from, long to) {
    long[] sum = {0};
    running(from, to, (start, end) -> sum[0] += end - start);
    return sum[0];
  }
}
