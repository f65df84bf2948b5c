package wms.inventory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What units and loose goods should be, in whole kilograms, without any database. */
final class UnitsModel {
  static final class Unit {
    int place;
    Unit parent;
    boolean ended;
    final TreeMap<Integer, Integer> contents = new TreeMap<>();

    Unit(int place) { this.place = place; }
  }

  final List<Unit> units = new ArrayList<>();
  private final Map<String, Integer> balances = new HashMap<>();

  int balance(int lot, int place) { return balances.getOrDefault(lot + "@" + place, 0); }

  int onUnits(int lot, int place) { return units.stream().filter(unit -> unit.place == place).mapToInt(unit -> unit.contents.getOrDefault(lot, 0)).sum(); }

  int loose(int lot, int place) { return balance(lot, place) - onUnits(lot, place); }

  void bring(int lot, int place, int kg) { balances.merge(lot + "@" + place, kg, Integer::sum); }

  boolean move(int lot, int from, int to, int kg) {
    if (from == to || loose(lot, from) < kg) return false;
    bring(lot, from, -kg);
    bring(lot, to, kg);
    return true;
  }

  boolean put(Unit unit, int lot, int kg) {
    if (unit.ended || loose(lot, unit.place) < kg) return false;
    unit.contents.merge(lot, kg, Integer::sum);
    return true;
  }

  boolean take(Unit unit, int lot, int kg) {
    if (unit.ended || unit.contents.getOrDefault(lot, 0) < kg) return false;
    unit.contents.merge(lot, -kg, (there, less) -> there + less == 0 ? null : there + less);
    return true;
  }

  boolean nest(Unit unit, Unit parent) {
    if (unit.ended || parent.ended || unit.parent != null || isUnder(parent, unit) || unit.place != parent.place) return false;
    unit.parent = parent;
    return true;
  }

  boolean takeOff(Unit unit) {
    if (unit.ended) return false;
    unit.parent = null;
    return true;
  }

  boolean move(Unit unit, int to) {
    if (unit.ended || unit.parent != null || unit.place == to) return false;
    int from = unit.place;
    for (Unit each : units)
      if (isUnder(each, unit)) {
        each.contents.forEach((lot, kg) -> {
          bring(lot, from, -kg);
          bring(lot, to, kg);
        });
        each.place = to;
      }
    return true;
  }

  boolean split(Unit unit, int lot, int kg) {
    if (unit.ended || unit.contents.getOrDefault(lot, 0) < kg) return false;
    take(unit, lot, kg);
    Unit other = new Unit(unit.place);
    other.contents.put(lot, kg);
    units.add(other);
    return true;
  }

  boolean merge(Unit unit, Unit into) {
    if (unit == into || unit.ended || into.ended || unit.parent != null || unit.place != into.place || isUnder(into, unit)) return false;
    unit.contents.forEach((lot, kg) -> into.contents.merge(lot, kg, Integer::sum));
    unit.contents.clear();
    end(unit, into);
    return true;
  }

  boolean apart(Unit unit) {
    if (unit.ended || unit.parent != null) return false;
    unit.contents.clear();
    end(unit, null);
    return true;
  }

  void discard(int lot, int place) {
    balances.put(lot + "@" + place, 0);
    units.stream().filter(unit -> unit.place == place).forEach(unit -> unit.contents.remove(lot));
  }

  private void end(Unit unit, Unit heir) {
    units.stream().filter(each -> each.parent == unit).forEach(each -> each.parent = heir);
    unit.ended = true;
  }

  private static boolean isUnder(Unit unit, Unit root) {
    for (Unit each = unit; each != null; each = each.parent) if (each == root) return true;
    return false;
  }
}
