package wms.shipping.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;

/**
 * Which orders go to the floor together: those whose goods lie in the same zones and that leave within one window, what leaves first first.
 * A wave has no more lines than a shift can oversee, and in no zone a longer walk than the goods may be out of their bins; an order that is
 * too much by itself goes by itself.
 */
public final class WavePolicy {
  private static final Comparator<Candidate> WHAT_LEAVES_FIRST = Comparator.comparing(Candidate::due, Comparator.nullsLast(Comparator.naturalOrder())).thenComparing(Comparator.comparing(Candidate::priority).reversed()).thenComparing(Candidate::number);
  private final Duration window;
  private final int mostLines;
  private final Walks walks;

  public WavePolicy(Duration window, int mostLines, Walks walks) {
    this.window = window;
    this.mostLines = mostLines;
    this.walks = walks;
  }

  /**
   * @param due when it has to leave, or null
   * @param zones where its goods lie
   * @param lines stops that it takes
   */
  public record Candidate(String order, String number, int priority, Instant due, SortedSet<String> zones, int lines) {}

  /** Orders that go together, what leaves first first. */
  public record Wave(SortedSet<String> zones, List<Candidate> orders) {
    public Wave { orders = List.copyOf(orders); }

    public Instant due() { return orders.get(0).due(); }

    public int lines() { return orders.stream().mapToInt(Candidate::lines).sum(); }

    Wave with(Candidate other) {
      List<Candidate> more = new ArrayList<>(orders);
      more.add(other);
      return new Wave(zones, more);
    }
  }

  public interface Walks {
    /** Whether all that the orders have in the zone can be fetched in one walk before it has been out of its bins too long. */
    boolean isShortEnough(String zone, List<Candidate> orders);
  }

  public List<Wave> propose(List<Candidate> candidates) {
    Map<SortedSet<String>, Wave> open = new HashMap<>();
    List<Wave> waves = new ArrayList<>();
    for (Candidate next : candidates.stream().sorted(WHAT_LEAVES_FIRST).toList()) {
      Wave before = open.get(next.zones());
      boolean goesAlong = before != null && fits(before, next);
      if (goesAlong) waves.remove(before);
      Wave wave = goesAlong ? before.with(next) : new Wave(next.zones(), List.of(next));
      open.put(next.zones(), wave);
      waves.add(wave);
    }
    waves.sort(Comparator.comparing((Wave wave) -> wave.orders().get(0), WHAT_LEAVES_FIRST));
    return waves;
  }

  private boolean fits(Wave wave, Candidate next) {
    if (!leavesWith(wave, next) || wave.lines() + next.lines() > mostLines) return false;
    List<Candidate> together = wave.with(next).orders();
    return wave.zones().stream().allMatch(zone -> walks.isShortEnough(zone, together));
  }

  private boolean leavesWith(Wave wave, Candidate next) {
    if (wave.due() == null || next.due() == null) return wave.due() == null && next.due() == null;
    return !next.due().isAfter(wave.due().plus(window));
  }
}
