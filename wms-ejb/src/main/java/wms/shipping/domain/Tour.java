package wms.shipping.domain;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import wms.shipping.domain.PickPath.Stop;
import wms.shipping.domain.PickPath.Stretch;

/** Stretches that meet every point an even number of times, walked each once (Hierholzer). */
final class Tour {
  private final Map<Stop, Deque<Integer>> at = new HashMap<>();
  private final List<Stretch> stretches;

  Tour(List<Stretch> stretches) {
    this.stretches = stretches;
    for (int i = 0; i < stretches.size(); i++) {
      at.computeIfAbsent(stretches.get(i).from(), stop -> new ArrayDeque<>()).add(i);
      at.computeIfAbsent(stretches.get(i).to(), stop -> new ArrayDeque<>()).add(i);
    }
  }

  static Stop front(int aisle) { return new Stop(aisle, 0); }

  static Stop back(int aisle, double depth) { return new Stop(aisle, depth); }

  /** The numbers of the stops as they are first met. */
  List<Integer> order(Stop home, List<Stop> stops) {
    Map<Stop, List<Integer>> numbers = new LinkedHashMap<>();
    for (int i = 0; i < stops.size(); i++) numbers.computeIfAbsent(stops.get(i), stop -> new ArrayList<>()).add(i);
    List<Integer> order = new ArrayList<>();
    for (Stop met : circuit(home)) {
      List<Integer> here = numbers.remove(met);
      if (here != null) order.addAll(here);
    }
    if (!numbers.isEmpty()) throw new IllegalStateException("the walk misses " + numbers.keySet());
    return order;
  }

  private List<Stop> circuit(Stop home) {
    Set<Integer> walked = new HashSet<>();
    Deque<Stop> stack = new ArrayDeque<>(List.of(home));
    List<Stop> circuit = new ArrayList<>();
    while (!stack.isEmpty()) {
      Stop here = stack.peek();
      Deque<Integer> open = at.getOrDefault(here, new ArrayDeque<>());
      while (!open.isEmpty() && walked.contains(open.peek())) open.poll();
      if (open.isEmpty()) circuit.add(stack.pop());
      else {
        int next = open.poll();
        walked.add(next);
        stack.push(stretches.get(next).from().equals(here) ? stretches.get(next).to() : stretches.get(next).from());
      }
    }
    Collections.reverse(circuit);
    return circuit;
  }
}
