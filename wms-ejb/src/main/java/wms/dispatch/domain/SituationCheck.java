package wms.dispatch.domain;

import static wms.dispatch.DispatchReason.DUPLICATE;
import static wms.dispatch.DispatchReason.MISSING;
import static wms.dispatch.DispatchReason.NEGATIVE;
import static wms.dispatch.DispatchReason.NOT_A_MULTIPLE_OF_STEP;
import static wms.dispatch.DispatchReason.NOT_POSITIVE;
import static wms.dispatch.DispatchReason.NO_CAPACITY;
import static wms.dispatch.DispatchReason.TOO_LARGE;
import static wms.dispatch.DispatchReason.UNKNOWN_MATERIAL;
import static wms.dispatch.DispatchReason.UNKNOWN_PLACE;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import wms.dispatch.DispatchReason;
import wms.dispatch.ExcludedStock;
import wms.dispatch.FleetVehicle;
import wms.dispatch.Goods;
import wms.dispatch.Need;
import wms.dispatch.Road;
import wms.dispatch.Situation;
import wms.dispatch.SupplySource;
import wms.shared.Refusal;

/** Finds everything that makes a situation impossible to plan, all at once. */
final class SituationCheck {
  /** Beyond this the arithmetic of the plan would no longer be exact to the thousandth. */
  private static final BigDecimal LARGEST = new BigDecimal("1e10");

  private final Situation situation;
  private final Map<String, Goods> goods = new HashMap<>();
  private final List<Refusal.Field> bad = new ArrayList<>();

  SituationCheck(Situation situation) {
    this.situation = situation;
    situation.goods().forEach(g -> goods.put(g.material(), g));
  }

  void refuseIfBad() {
    each("goods", situation.goods(), Goods::material, this::goods);
    each("sources", situation.sources(), SupplySource::id, this::source);
    each("needs", situation.needs(), Need::id, this::need);
    each("vehicles", situation.vehicles(), FleetVehicle::code, this::vehicle);
    for (int i = 0; i < situation.roads().size(); i++) road("/roads/" + i, situation.roads().get(i));
    for (int i = 0; i < situation.excluded().size(); i++) excluded("/excluded/" + i, situation.excluded().get(i));
    notNegative("/rules", situation.rules().handlingMinutes());
    notNegative("/rules", situation.rules().costPerKm());
    notNegative("/rules", situation.rules().wasteCostPerKg());
    if (!bad.isEmpty()) throw Refusal.invalid(bad);
  }

  private interface Rule<T> { void check(String at, T subject); }

  private <T> void each(String list, List<T> subjects, Function<T, String> id, Rule<T> rule) {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < subjects.size(); i++) {
      String at = "/" + list + "/" + i;
      String name = id.apply(subjects.get(i));
      if (name == null || name.isBlank()) say(at, MISSING, "id");
      else if (!seen.add(name)) say(at, DUPLICATE, name);
      rule.check(at, subjects.get(i));
    }
  }

  private void goods(String at, Goods g) {
    if (g.temperatureClass() == null) say(at + "/temperatureClass", MISSING, g.material());
    if (g.step() == null || g.step().signum() <= 0) say(at + "/step", NOT_POSITIVE, g.material());
    notNegative(at + "/kgPerUnit", g.kgPerUnit());
    notNegative(at + "/m3PerUnit", g.m3PerUnit());
  }

  private void source(String at, SupplySource s) {
    place(at + "/facility", s.facility());
    material(at + "/material", s.material());
    if (s.unitCost() == null) say(at + "/unitCost", MISSING, s.id());
    else if (s.unitCost().signum() < 0) say(at + "/unitCost", NEGATIVE, s.unitCost());
    for (int i = 0; i < s.lots().size(); i++) quantity(at + "/lots/" + i, s.lots().get(i).quantity());
  }

  private void excluded(String at, ExcludedStock e) {
    place(at + "/facility", e.facility());
    material(at + "/material", e.material());
    quantity(at + "/quantity", e.quantity());
  }

  private void quantity(String at, BigDecimal quantity) {
    if (quantity == null) say(at, MISSING, "quantity");
    else if (quantity.signum() < 0) say(at, NEGATIVE, quantity);
    else if (quantity.compareTo(LARGEST) > 0) say(at, TOO_LARGE, quantity);
  }

  private void need(String at, Need n) {
    place(at + "/point", n.point());
    material(at + "/material", n.material());
    if (n.quantity() == null) say(at + "/quantity", MISSING, n.id());
    else if (n.quantity().signum() <= 0) say(at + "/quantity", NOT_POSITIVE, n.quantity());
    else if (n.quantity().compareTo(LARGEST) > 0) say(at + "/quantity", TOO_LARGE, n.quantity());
    else if (!isWhole(n)) say(at + "/quantity", NOT_A_MULTIPLE_OF_STEP, n.quantity());
    if (n.weight() < 1) say(at + "/weight", NOT_POSITIVE, n.weight());
    if (n.deadline() == null) say(at + "/deadline", MISSING, n.id());
    if (n.minimumLifeDays() < 0) say(at + "/minimumLifeDays", NEGATIVE, n.minimumLifeDays());
  }

  private boolean isWhole(Need n) {
    Goods g = goods.get(n.material());
    return g == null || g.step() == null || g.step().signum() <= 0 || n.quantity().remainder(g.step()).signum() == 0;
  }

  private void vehicle(String at, FleetVehicle v) {
    place(at + "/home", v.home());
    if (v.temperatureClass() == null) say(at + "/temperatureClass", MISSING, v.code());
    if (!(v.capacityKg() > 0 && v.capacityM3() > 0)) say(at, NO_CAPACITY, v.code());
    notNegative(at + "/hours", v.hours());
  }

  private void road(String at, Road road) {
    place(at + "/from", road.from());
    place(at + "/to", road.to());
    notNegative(at + "/minutes", road.minutes());
    notNegative(at + "/km", road.km());
  }

  private void place(String at, String place) {
    if (place == null) say(at, MISSING, "place");
    else if (!situation.places().contains(place)) say(at, UNKNOWN_PLACE, place);
  }

  private void material(String at, String material) {
    if (material == null) say(at, MISSING, "material");
    else if (!goods.containsKey(material)) say(at, UNKNOWN_MATERIAL, material);
  }

  private void notNegative(String at, double value) {
    if (!(value >= 0) || Double.isInfinite(value)) say(at, NEGATIVE, value);
  }

  private void say(String at, DispatchReason reason, Object value) { bad.add(new Refusal.Field(at, reason.name(), Map.of("value", String.valueOf(value)))); }
}
