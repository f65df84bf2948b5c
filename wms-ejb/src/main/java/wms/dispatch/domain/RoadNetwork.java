package wms.dispatch.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import wms.dispatch.Road;

/** Shortest ways by time (Dijkstra), over the open roads and, to explain, over all of them. */
final class RoadNetwork {
  private record Stop(String place, double minutes, double km, Stop before, Road by) {}

  private final Map<String, List<Road>> roadsAt = new HashMap<>();
  private final Map<String, Map<String, Way>> open = new HashMap<>();
  private final Map<String, Map<String, Way>> all = new HashMap<>();

  RoadNetwork(List<Road> roads) {
    for (Road road : roads) {
      roadsAt.computeIfAbsent(road.from(), at -> new ArrayList<>()).add(road);
      roadsAt.computeIfAbsent(road.to(), at -> new ArrayList<>()).add(road);
    }
  }

  /** Null when no open road leads there. */
  Way open(String from, String to) { return open.computeIfAbsent(from, f -> ways(f, false)).get(to); }

  /** The way if every closed road were open; null when there is none even then. */
  Way ifAllOpen(String from, String to) { return all.computeIfAbsent(from, f -> ways(f, true)).get(to); }

  private Map<String, Way> ways(String from, boolean closedToo) {
    Map<String, Way> found = new HashMap<>();
    PriorityQueue<Stop> queue = new PriorityQueue<>((a, b) -> {
      int byTime = Double.compare(a.minutes, b.minutes);
      return byTime != 0 ? byTime : a.place.compareTo(b.place);
    });
    queue.add(new Stop(from, 0, 0, null, null));
    while (!queue.isEmpty()) {
      Stop stop = queue.poll();
      if (found.containsKey(stop.place)) continue;
      found.put(stop.place, new Way(stop.minutes, stop.km, closedOn(stop)));
      for (Road road : roadsAt.getOrDefault(stop.place, List.of())) {
        if (road.closed() && !closedToo) continue;
        String next = road.from().equals(stop.place) ? road.to() : road.from();
        if (!found.containsKey(next)) queue.add(new Stop(next, stop.minutes + road.minutes(), stop.km + road.km(), stop, road));
      }
    }
    return found;
  }

  private static List<String> closedOn(Stop end) {
    List<String> closed = new ArrayList<>();
    for (Stop stop = end; stop.by != null; stop = stop.before) if (stop.by.closed()) closed.add(stop.by.name());
    return closed.isEmpty() ? List.of() : List.copyOf(closed);
  }
}
