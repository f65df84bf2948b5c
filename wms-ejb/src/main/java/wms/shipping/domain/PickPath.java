package wms.shipping.domain;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The shortest walk from the head of the aisles past some bins and back, in one block of parallel aisles between two cross aisles. Exact:
 * the dynamic programme of Ratliff and Rosenthal (1983). Going from aisle to aisle it keeps, for each way in which the walk so far may meet
 * the two ends of the present aisle, the cheapest set of stretches; its work grows with the number of aisles and no faster.
 */
public final class PickPath {
  private final Block block;

  public PickPath(Block block) { this.block = block; }

  /**
   * Metres.
   *
   * @param depth length of an aisle from its front to its back end
   * @param apart from one aisle to the next
   */
  public record Block(double depth, double apart) {}

  /**
   * A bin, or the place where the walk begins and ends.
   *
   * @param aisle counted from one side
   * @param along metres from the front end, 0 to the depth
   */
  public record Stop(int aisle, double along) {}

  /** @param order the stops in the order in which the walk first meets them, as their numbers in the list that was given */
  public record Walk(double length, List<Integer> order) {
    public Walk { order = List.copyOf(order); }
  }

  /** @param aisle where it begins and ends, at the front end */
  public Walk from(int aisle, List<Stop> stops) {
    if (stops.isEmpty()) return new Walk(0, List.of());
    TreeMap<Integer, Aisle> aisles = aisles(aisle, stops);
    Map<Ends, Partial> states = new EnumMap<>(Ends.class);
    states.put(Ends.NOTHING, Partial.EMPTY);
    Aisle before = null;
    for (Aisle next : aisles.values()) {
      if (before != null) states = crossed(states, before.number, next.number);
      states = walked(states, next);
      before = next;
    }
    Partial best = states.entrySet().stream().filter(state -> state.getKey().isClosed()).map(Map.Entry::getValue).min(java.util.Comparator.comparingDouble(Partial::length)).orElseThrow();
    return new Walk(best.length(), new Tour(best.stretches()).order(Tour.front(aisle), stops));
  }

  private TreeMap<Integer, Aisle> aisles(int home, List<Stop> stops) {
    TreeMap<Integer, Aisle> aisles = new TreeMap<>();
    aisles.computeIfAbsent(home, number -> new Aisle(number, block.depth())).visit(0);
    stops.forEach(stop -> aisles.computeIfAbsent(stop.aisle(), number -> new Aisle(number, block.depth())).visit(stop.along()));
    return aisles;
  }

  private static Map<Ends, Partial> walked(Map<Ends, Partial> states, Aisle aisle) {
    Map<Ends, Partial> after = new EnumMap<>(Ends.class);
    states.forEach((ends, partial) -> aisle.ways().forEach(way -> {
      Ends met = ends.with(way.kind());
      if (met != null) after.merge(met, partial.plus(way.length(), way.stretches()), Partial::shorter);
    }));
    return after;
  }

  private Map<Ends, Partial> crossed(Map<Ends, Partial> states, int from, int to) {
    double apart = (to - from) * block.apart();
    Map<Ends, Partial> after = new EnumMap<>(Ends.class);
    states.forEach((ends, partial) -> ends.crossings().forEach((crossing, there) -> {
      List<Stretch> stretches = new ArrayList<>();
      for (int i = 0; i < crossing.front(); i++) stretches.add(new Stretch(Tour.front(from), Tour.front(to)));
      for (int i = 0; i < crossing.back(); i++) stretches.add(new Stretch(Tour.back(from, block.depth()), Tour.back(to, block.depth())));
      after.merge(there, partial.plus(apart * (crossing.front() + crossing.back()), stretches), Partial::shorter);
    }));
    return after;
  }

  /** One walk along a line between two points. */
  record Stretch(Stop from, Stop to) {}

  private record Partial(double length, List<Stretch> stretches) {
    static final Partial EMPTY = new Partial(0, List.of());

    Partial plus(double more, List<Stretch> further) {
      List<Stretch> all = new ArrayList<>(stretches);
      all.addAll(further);
      return new Partial(length + more, all);
    }

    static Partial shorter(Partial one, Partial other) { return other.length < one.length ? other : one; }
  }

  /** How one aisle may be walked. */
  private record Way(Kind kind, double length, List<Stretch> stretches) {}

  enum Kind { THROUGH, FROM_FRONT, FROM_BACK, FROM_BOTH, THERE_AND_BACK }

  /** An aisle with what must be met in it. All its bins have to be met, and where the walk begins too. */
  private static final class Aisle {
    private final int number;
    private final double depth;
    private final List<Double> points = new ArrayList<>();

    Aisle(int number, double depth) {
      this.number = number;
      this.depth = depth;
    }

    void visit(double along) {
      if (!points.contains(along)) points.add(along);
      points.sort(null);
    }

    List<Way> ways() {
      double first = points.get(0);
      double last = points.get(points.size() - 1);
      List<Way> ways = new ArrayList<>();
      ways.add(new Way(Kind.THROUGH, depth, line(0, depth, 1)));
      ways.add(new Way(Kind.FROM_FRONT, 2 * last, line(0, last, 2)));
      ways.add(new Way(Kind.FROM_BACK, 2 * (depth - first), line(first, depth, 2)));
      ways.add(new Way(Kind.THERE_AND_BACK, 2 * depth, line(0, depth, 2)));
      for (int gap = 0; gap + 1 < points.size(); gap++) {
        List<Stretch> both = new ArrayList<>(line(0, points.get(gap), 2));
        both.addAll(line(points.get(gap + 1), depth, 2));
        ways.add(new Way(Kind.FROM_BOTH, 2 * (points.get(gap) + depth - points.get(gap + 1)), both));
      }
      return ways;
    }

    /** From point to point, so that the bins on the way are met. */
    private List<Stretch> line(double from, double to, int times) {
      List<Double> marks = new ArrayList<>(List.of(from));
      points.stream().filter(point -> point > from && point < to).forEach(marks::add);
      if (to > from) marks.add(to);
      List<Stretch> line = new ArrayList<>();
      for (int i = 0; i + 1 < marks.size(); i++)
        for (int time = 0; time < times; time++) line.add(new Stretch(new Stop(number, marks.get(i)), new Stop(number, marks.get(i + 1))));
      return line;
    }
  }

  private record Crossing(int front, int back) {}

  /**
   * How the walk so far meets the front and the back end of an aisle: not at all, an odd or an even number of times, and in how many
   * pieces it falls. These seven are all that can be closed again.
   */
  enum Ends {
    NOTHING, ODD_ODD, FRONT, BACK, BOTH_IN_ONE, BOTH_IN_TWO, CLOSED;

    boolean isClosed() { return this == FRONT || this == BACK || this == BOTH_IN_ONE || this == CLOSED; }

    /** @return null when it cannot be walked so */
    Ends with(Kind kind) {
      if (this == CLOSED) return null;
      return switch (kind) {
        case THROUGH -> this == ODD_ODD ? BOTH_IN_ONE : ODD_ODD;
        case THERE_AND_BACK -> this == ODD_ODD ? ODD_ODD : BOTH_IN_ONE;
        case FROM_FRONT -> this == NOTHING ? FRONT : this == BACK ? BOTH_IN_TWO : this;
        case FROM_BACK -> this == NOTHING ? BACK : this == FRONT ? BOTH_IN_TWO : this;
        case FROM_BOTH -> this == NOTHING || this == FRONT || this == BACK ? BOTH_IN_TWO : this;
      };
    }

    /** How one may go on to the next aisle, and how its ends are met then. */
    Map<Crossing, Ends> crossings() {
      Map<Crossing, Ends> on = new HashMap<>();
      if (this == ODD_ODD) on.put(new Crossing(1, 1), ODD_ODD);
      if (this == FRONT || this == BOTH_IN_ONE) on.put(new Crossing(2, 0), FRONT);
      if (this == BACK || this == BOTH_IN_ONE) on.put(new Crossing(0, 2), BACK);
      if (this == FRONT || this == BACK || this == BOTH_IN_TWO) on.put(new Crossing(2, 2), BOTH_IN_TWO);
      if (this == BOTH_IN_ONE) on.put(new Crossing(2, 2), BOTH_IN_ONE);
      return on;
    }
  }
}
