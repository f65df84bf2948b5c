package wms.dispatch;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Looks at a plan without any of the planner's code and lists everything that could not be carried out. */
public final class PlanCheck {
  private final Situation situation;
  private final Allocation plan;
  private final Map<String, SupplySource> sources;
  private final Map<String, Need> needs;
  private final Map<String, Goods> goods;
  private final List<String> places;
  private final double[][] minutes;
  private final List<String> violations = new ArrayList<>();

  private PlanCheck(Situation situation, Allocation plan) {
    this.situation = situation;
    this.plan = plan;
    sources = situation.sources().stream().collect(Collectors.toMap(SupplySource::id, Function.identity()));
    needs = situation.needs().stream().collect(Collectors.toMap(Need::id, Function.identity()));
    goods = situation.goods().stream().collect(Collectors.toMap(Goods::material, Function.identity()));
    places = List.copyOf(situation.places());
    minutes = floyd();
  }

  private PlanCheck(PlanCheck other, Allocation plan) {
    this.situation = other.situation;
    this.plan = plan;
    sources = other.sources;
    needs = other.needs;
    goods = other.goods;
    places = other.places;
    minutes = other.minutes;
  }

  public static List<String> violations(Situation situation, Allocation plan) {
    PlanCheck check = new PlanCheck(situation, plan);
    plan.consignments().forEach(check::consignment);
    check.lots();
    check.answers();
    check.hours(1 + 1e-6);
    return check.violations;
  }

  private double[][] floyd() {
    int n = places.size();
    Map<String, Integer> index = new HashMap<>();
    for (int i = 0; i < n; i++) index.put(places.get(i), i);
    double[][] m = new double[n][n];
    for (int i = 0; i < n; i++) {
      Arrays.fill(m[i], Double.POSITIVE_INFINITY);
      m[i][i] = 0;
    }
    for (Road r : situation.roads()) {
      if (r.closed()) continue;
      int a = index.get(r.from());
      int b = index.get(r.to());
      m[a][b] = m[b][a] = Math.min(m[a][b], r.minutes());
    }
    for (int k = 0; k < n; k++) for (int i = 0; i < n; i++) for (int j = 0; j < n; j++) m[i][j] = Math.min(m[i][j], m[i][k] + m[k][j]);
    return m;
  }

  private double travel(Consignment c) { return minutes[places.indexOf(c.facility())][places.indexOf(c.point())]; }

  private void consignment(Consignment c) {
    SupplySource source = sources.get(c.source());
    Need need = needs.get(c.need());
    Instant earliest = situation.now().plusMillis((long) Math.floor(travel(c) * 60_000) - 1);
    must(c.quantity().signum() > 0, "nothing is sent", c);
    must(c.quantity().remainder(goods.get(c.material()).step()).signum() == 0, "not whole units", c);
    must(source.opened(), "reserve not opened", c);
    must(source.facility().equals(c.facility()) && source.material().equals(c.material()) && need.material().equals(c.material()) && need.point().equals(c.point()), "wrong goods or place", c);
    must(Double.isFinite(travel(c)), "no open road", c);
    must(!c.departure().isBefore(situation.now()), "leaves before it is planned", c);
    must(!c.arrival().isBefore(earliest), "arrives sooner than the road allows", c);
    must(!c.arrival().isAfter(need.deadline()), "late", c);
    LocalDate keepsUntil = c.arrival().atZone(situation.zone()).toLocalDate().plusDays(need.minimumLifeDays());
    must(c.expiry() == null || !c.expiry().isBefore(keepsUntil), "too old on arrival", c);
    must(source.lots().stream().anyMatch(l -> same(l, c)), "no such lot", c);
    must(c.facility().equals(c.point()) || vehicles(c).stream().anyMatch(v -> v.hours() >= tripHours(c) - 1e-6), "no vehicle of the class can make the trip", c);
  }

  private static boolean same(SupplyLot lot, Consignment c) { return java.util.Objects.equals(lot.lot(), c.lot()) && java.util.Objects.equals(lot.expiry(), c.expiry()); }

  private List<FleetVehicle> vehicles(Consignment c) {
    return situation.vehicles().stream().filter(v -> v.home().equals(c.facility()) && v.temperatureClass().equals(goods.get(c.material()).temperatureClass())).toList();
  }

  private double tripHours(Consignment c) { return c.facility().equals(c.point()) ? 0 : (2 * travel(c) + situation.rules().handlingMinutes()) / 60; }

  private void lots() {
    for (SupplySource source : situation.sources()) {
      for (SupplyLot lot : source.lots()) {
        BigDecimal there = source.lots().stream().filter(l -> java.util.Objects.equals(l.lot(), lot.lot()) && java.util.Objects.equals(l.expiry(), lot.expiry())).map(SupplyLot::quantity).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal taken = plan.consignments().stream().filter(c -> c.source().equals(source.id()) && same(lot, c)).map(Consignment::quantity).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (taken.compareTo(there) > 0) violations.add("lot " + lot + " of " + source.id() + " gives " + taken);
      }
    }
  }

  private void answers() {
    Map<String, BigDecimal> sent = new HashMap<>();
    plan.consignments().forEach(c -> sent.merge(c.need(), c.quantity(), BigDecimal::add));
    if (plan.answers().size() != situation.needs().size()) violations.add("not every need is answered");
    for (NeedAnswer a : plan.answers()) {
      if (a.met().compareTo(sent.getOrDefault(a.need(), BigDecimal.ZERO)) != 0) violations.add(a + " but sent " + sent.get(a.need()));
      if (a.met().add(a.unmet()).compareTo(needs.get(a.need()).quantity()) != 0 || a.unmet().signum() < 0) violations.add(a + " does not add up");
      if (a.unmet().signum() > 0 == a.limits().isEmpty()) violations.add(a + " explains too little or too much");
    }
  }

  private void hours(double share) {
    Map<List<String>, List<Consignment>> pools = plan.consignments().stream().filter(c -> !c.facility().equals(c.point()))
        .collect(Collectors.groupingBy(c -> List.of(c.facility(), goods.get(c.material()).temperatureClass())));
    pools.forEach((pool, sent) -> {
      double kgHours = sent.stream().mapToDouble(c -> c.quantity().doubleValue() * goods.get(c.material()).kgPerUnit() * tripHours(c)).sum();
      double m3Hours = sent.stream().mapToDouble(c -> c.quantity().doubleValue() * goods.get(c.material()).m3PerUnit() * tripHours(c)).sum();
      double kg = vehicles(sent.get(0)).stream().mapToDouble(v -> v.capacityKg() * v.hours()).sum();
      double m3 = vehicles(sent.get(0)).stream().mapToDouble(v -> v.capacityM3() * v.hours()).sum();
      if (kgHours > kg * share || m3Hours > m3 * share) violations.add(pool + " takes " + kgHours + " of " + kg + " kg h, " + m3Hours + " of " + m3 + " m3 h");
    });
  }

  private void must(boolean holds, String what, Consignment c) {
    if (!holds) violations.add(what + ": " + c);
  }

  /** Whole steps of a lot that some unmet need could still have had, without taking anything from anybody. */
  public static List<String> leftBehind(Situation situation, Allocation plan) {
    PlanCheck check = new PlanCheck(situation, plan);
    List<String> left = new ArrayList<>();
    for (NeedAnswer a : plan.answers()) if (a.unmet().signum() > 0) for (SupplySource s : situation.sources()) for (SupplyLot l : s.lots()) {
      Need need = check.needs.get(a.need());
      BigDecimal step = check.goods.get(need.material()).step();
      if (!s.material().equals(need.material()) || !s.opened() || check.free(s, l).compareTo(step) < 0) continue;
      double travel = check.minutes[check.places.indexOf(s.facility())][check.places.indexOf(need.point())];
      if (!Double.isFinite(travel)) continue;
      Instant departure = situation.now();
      Instant arrival = departure.plusSeconds((long) Math.ceil(travel * 60));
      Consignment one = new Consignment(s.id(), s.kind(), s.facility(), need.id(), need.point(), need.material(), l.lot(), l.expiry(), step, check.goods.get(need.material()).temperatureClass(), departure, arrival, 0);
      List<Consignment> more = new ArrayList<>(plan.consignments());
      more.add(one);
      PlanCheck trial = new PlanCheck(check, new Allocation(plan.answers(), more, plan.vehicleUse(), plan.weightedUnmet(), plan.bound(), 3));
      trial.consignment(one);
      trial.hours(1 - 1e-6);
      if (trial.violations.isEmpty()) left.add("could send " + one);
    }
    return left;
  }

  private BigDecimal free(SupplySource source, SupplyLot lot) {
    return plan.consignments().stream().filter(c -> c.source().equals(source.id()) && same(lot, c)).map(Consignment::quantity).reduce(lot.quantity(), BigDecimal::subtract);
  }
}
