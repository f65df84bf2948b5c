package wms.shipping.usecase;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import wms.facilities.BinView;
import wms.facilities.FacilityBook;
import wms.facilities.ZoneView;
import wms.shared.Part;
import wms.shipping.domain.PickPath;
import wms.shipping.domain.PickPath.Stop;

/** The walks past places of one zone: each the shortest, and none longer than its goods may be out of their bins, unless a single stop is. */
@Part
public class Walks {
  private final FacilityBook facilities;
  private final PickRules rules;

  @Inject public Walks(FacilityBook facilities, PickRules rules) {
    this.facilities = facilities;
    this.rules = rules;
  }

  /** @param stops what is fetched, in the order of the walk */
  record Planned<T>(List<T> stops, double metres, int seconds, Integer limit) {}

  interface BinOf<T> { String bin(T stop); }

  /** A zone as one walks through it: where its bins are, and how long its goods may be out of them. */
  record Floor(Map<String, Stop> where, PickPath path, Integer limit) {}

  Floor floor(ZoneView zone) {
    Map<String, Stop> where = layout(zone.code());
    return new Floor(where, new PickPath(new PickPath.Block(depth(where), rules.apart())), rules.mostSeconds(zone.temperatureClass()));
  }

  <T> List<Planned<T>> through(ZoneView zone, List<T> stops, BinOf<T> binOf) { return through(floor(zone), stops, binOf); }

  <T> List<Planned<T>> through(Floor floor, List<T> stops, BinOf<T> binOf) {
    Map<String, Stop> where = floor.where();
    PickPath path = floor.path();
    Integer limit = floor.limit();
    List<T> left = planned(stops, binOf, where, path, limit).stops();
    List<Planned<T>> walks = new ArrayList<>();
    while (!left.isEmpty()) {
      int most = most(left, binOf, where, path, limit);
      walks.add(planned(left.subList(0, most), binOf, where, path, limit));
      left = left.subList(most, left.size());
    }
    return walks;
  }

  /** How many of the first stops one walk can take: a walk with more stops is never shorter. */
  private <T> int most(List<T> stops, BinOf<T> binOf, Map<String, Stop> where, PickPath path, Integer limit) {
    int fits = 1;
    int tooMany = stops.size() + 1;
    while (limit != null && tooMany - fits > 1) {
      int middle = (fits + tooMany) / 2;
      if (planned(stops.subList(0, middle), binOf, where, path, limit).seconds() <= limit) fits = middle;
      else tooMany = middle;
    }
    return limit == null ? stops.size() : fits;
  }

  private <T> Planned<T> planned(List<T> stops, BinOf<T> binOf, Map<String, Stop> where, PickPath path, Integer limit) {
    PickPath.Walk walk = path.from(0, stops.stream().map(stop -> where.getOrDefault(binOf.bin(stop), new Stop(0, 0))).toList());
    return new Planned<>(walk.order().stream().map(stops::get).toList(), walk.length(), rules.seconds(walk.length(), stops.size()), limit);
  }

  /** Goods on the floor, and bins of which nobody said where they are, are met where the walk begins. */
  private Map<String, Stop> layout(String zone) {
    List<BinView> bins = facilities.bins(zone).stream().filter(bin -> bin.aisle() != null && bin.position() != null).toList();
    List<String> aisles = bins.stream().map(BinView::aisle).distinct().sorted().toList();
    Map<String, Stop> where = new HashMap<>();
    bins.forEach(bin -> where.put(bin.code(), new Stop(aisles.indexOf(bin.aisle()), bin.position() * rules.pitch())));
    return where;
  }

  private double depth(Map<String, Stop> where) { return where.values().stream().mapToDouble(Stop::along).max().orElse(0) + rules.pitch(); }
}
