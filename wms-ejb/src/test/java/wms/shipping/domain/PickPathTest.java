package wms.shipping.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import wms.shipping.domain.PickPath.Block;
import wms.shipping.domain.PickPath.Stop;
import wms.shipping.domain.PickPath.Walk;

/** The walk of a picker: never longer than any other, by trying all orders of few bins, and by the two rules of thumb for many. */
class PickPathTest {
  private static final double DEPTH = 20;
  private static final double APART = 4;
  private static final PickPath PATH = new PickPath(new Block(DEPTH, APART));

  @Example void oneBinIsThereAndBack() {
    Walk walk = PATH.from(0, List.of(new Stop(2, 5)));
    assertThat(walk.length()).isEqualTo(2 * (2 * APART + 5));
    assertThat(walk.order()).containsExactly(0);
  }

  @Example void twoFullAislesAreWalkedThrough() {
    Walk walk = PATH.from(0, List.of(new Stop(0, 1), new Stop(1, 18), new Stop(0, 19), new Stop(1, 2)));
    assertThat(walk.length()).isEqualTo(2 * DEPTH + 2 * APART);
    assertThat(walk.order()).isIn(List.of(0, 2, 1, 3), List.of(3, 1, 2, 0));
  }

  @Example void nothingToFetchIsNoWalk() { assertThat(PATH.from(0, List.of())).isEqualTo(new Walk(0, List.of())); }

  @Property(tries = 400) void itIsTheShortestOfAllOrders(@ForAll("fewBins") List<Stop> bins, @ForAll @IntRange(min = 0, max = 5) int home) {
    Walk walk = PATH.from(home, bins);
    assertThat(walk.length()).isCloseTo(shortest(bins, home), within(1e-9));
    assertThat(new HashSet<>(walk.order())).hasSize(bins.size());
    assertThat(walked(bins, walk.order(), home)).as("the order it tells is as short as it says").isCloseTo(walk.length(), within(1e-9));
  }

  @Property(tries = 200) void itIsNeverLongerThanTheRulesOfThumb(@ForAll("manyBins") List<Stop> bins, @ForAll @IntRange(min = 0, max = 9) int home) {
    Walk walk = PATH.from(home, bins);
    assertThat(walk.order()).hasSize(bins.size());
    assertThat(walk.length()).isLessThanOrEqualTo(winding(bins, home) + 1e-9).isLessThanOrEqualTo(largestGap(bins, home) + 1e-9);
  }

  @Provide Arbitrary<List<Stop>> fewBins() { return bins(5).list().ofMinSize(1).ofMaxSize(7); }

  @Provide Arbitrary<List<Stop>> manyBins() { return bins(9).list().ofMinSize(1).ofMaxSize(60); }

  private static Arbitrary<Stop> bins(int lastAisle) {
    return Combinators.combine(Arbitraries.integers().between(0, lastAisle), Arbitraries.integers().between(0, (int) DEPTH)).as((aisle, along) -> new Stop(aisle, along));
  }

  private static double distance(Stop one, Stop other) {
    if (one.aisle() == other.aisle()) return Math.abs(one.along() - other.along());
    return APART * Math.abs(one.aisle() - other.aisle()) + Math.min(one.along() + other.along(), 2 * DEPTH - one.along() - other.along());
  }

  private static double walked(List<Stop> bins, List<Integer> order, int home) {
    double length = 0;
    Stop here = new Stop(home, 0);
    for (int next : order) {
      length += distance(here, bins.get(next));
      here = bins.get(next);
    }
    return length + distance(here, new Stop(home, 0));
  }

  /** Every set of bins, every last one of it (Held and Karp). */
  private static double shortest(List<Stop> bins, int home) {
    int n = bins.size();
    Stop start = new Stop(home, 0);
    double[][] best = new double[1 << n][n];
    for (int set = 1; set < 1 << n; set++)
      for (int last = 0; last < n; last++) {
        best[set][last] = Double.MAX_VALUE;
        if ((set >> last & 1) == 0) continue;
        int before = set & ~(1 << last);
        if (before == 0) best[set][last] = distance(start, bins.get(last));
        for (int mid = 0; mid < n; mid++) if ((before >> mid & 1) == 1) best[set][last] = Math.min(best[set][last], best[before][mid] + distance(bins.get(mid), bins.get(last)));
      }
    double all = Double.MAX_VALUE;
    for (int last = 0; last < n; last++) all = Math.min(all, best[(1 << n) - 1][last] + distance(bins.get(last), start));
    return all;
  }

  /** Through every aisle that holds something, in turn up and down; the last, if one stands at the front, there and back. */
  private static double winding(List<Stop> bins, int home) {
    TreeMap<Integer, Double> farthest = farthest(bins);
    List<Integer> aisles = new ArrayList<>(farthest.keySet());
    double up = 0;
    for (int i = 0; i < aisles.size(); i++) up += i == aisles.size() - 1 && i % 2 == 0 ? 2 * farthest.get(aisles.get(i)) : DEPTH;
    return up + across(farthest, home);
  }

  /** Through the first and the last aisle; into those between from both ends, up to the largest gap. */
  private static double largestGap(List<Stop> bins, int home) {
    TreeMap<Integer, Double> farthest = farthest(bins);
    if (farthest.size() == 1) return 2 * farthest.firstEntry().getValue() + across(farthest, home);
    double length = 2 * DEPTH + across(farthest, home);
    for (int aisle : farthest.keySet()) {
      if (aisle == farthest.firstKey() || aisle == farthest.lastKey()) continue;
      double gap = 0;
      double before = 0;
      for (double along : bins.stream().filter(bin -> bin.aisle() == aisle).mapToDouble(Stop::along).sorted().toArray()) {
        gap = Math.max(gap, along - before);
        before = along;
      }
      length += 2 * (DEPTH - Math.max(gap, DEPTH - before));
    }
    return length;
  }

  private static TreeMap<Integer, Double> farthest(List<Stop> bins) {
    TreeMap<Integer, Double> farthest = new TreeMap<>();
    bins.forEach(bin -> farthest.merge(bin.aisle(), bin.along(), Math::max));
    return farthest;
  }

  /** From the aisle where one begins to both sides and back. */
  private static double across(TreeMap<Integer, Double> aisles, int home) { return 2 * APART * (Math.max(home, aisles.lastKey()) - Math.min(home, aisles.firstKey())); }
}
