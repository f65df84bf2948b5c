package wms.dispatch;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A small emergency around Changji, told line by line. The plan is made at 08:00 UTC on 22 November 2026; rice travels ambient, vaccine chilled. */
public final class SituationFixture {
  public static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");
  public static final LocalDate TODAY = LocalDate.parse("2026-11-22");
  public static final ZoneId URUMQI = ZoneId.of("Asia/Urumqi");

  private final Set<String> places = new LinkedHashSet<>();
  private final List<Goods> goods = new ArrayList<>(List.of(
      new Goods("RICE", "AMBIENT", 1, 0.0014, new BigDecimal("0.001")),
      new Goods("BLANKET", "AMBIENT", 2, 0.01, BigDecimal.ONE),
      new Goods("VACCINE", "CHILLED", 0.02, 0.0001, BigDecimal.ONE)));
  private final List<SupplySource> sources = new ArrayList<>();
  private final List<ExcludedStock> excluded = new ArrayList<>();
  private final List<Need> needs = new ArrayList<>();
  private final List<Road> roads = new ArrayList<>();
  private final List<FleetVehicle> vehicles = new ArrayList<>();

  public static SituationFixture aSituation() { return new SituationFixture(); }

  public SituationFixture road(String from, String to, int minutes) { return road(from, to, minutes, false); }

  public SituationFixture closedRoad(String from, String to, int minutes) { return road(from, to, minutes, true); }

  private SituationFixture road(String from, String to, int minutes, boolean closed) {
    places.add(from);
    places.add(to);
    roads.add(new Road(from, to, minutes, minutes, closed));
    return this;
  }

  public SituationFixture place(String place) {
    places.add(place);
    return this;
  }

  public SituationFixture stock(String facility, String material, String quantity) { return lot(facility, material, null, quantity, null); }

  public SituationFixture lot(String facility, String material, String lot, String quantity, LocalDate expiry) {
    return source(facility, material, SupplyKind.COMMERCIAL, true, new SupplyLot(lot, new BigDecimal(quantity), expiry));
  }

  public SituationFixture source(String facility, String material, SupplyKind kind, boolean opened, SupplyLot... lots) {
    places.add(facility);
    sources.add(new SupplySource("S" + (sources.size() + 1), facility, material, kind, opened, BigDecimal.ZERO, List.of(lots)));
    return this;
  }

  public SituationFixture excluded(String facility, String material, String lot, String quantity, ExcludedStock.Cause cause) {
    excluded.add(new ExcludedStock(facility, material, lot, new BigDecimal(quantity), cause));
    return this;
  }

  /** One lorry of 10 t and 40 m3. */
  public SituationFixture vehicle(String home, String temperatureClass, double hours) {
    places.add(home);
    vehicles.add(new FleetVehicle("V" + (vehicles.size() + 1), home, temperatureClass, 10_000, 40, hours));
    return this;
  }

  public SituationFixture need(String point, String material, String quantity, int weight, int hoursToDeadline) { return need(point, material, quantity, weight, hoursToDeadline, 0); }

  public SituationFixture need(String point, String material, String quantity, int weight, int hoursToDeadline, int minimumLifeDays) {
    needs.add(new Need("N" + (needs.size() + 1), point, material, new BigDecimal(quantity), weight, NOW.plus(Duration.ofHours(hoursToDeadline)), minimumLifeDays));
    return this;
  }

  public Situation build() {
    return new Situation(NOW, URUMQI, new PlanningRules(30, 2, 30, 1), places, goods, sources, excluded, needs, roads, vehicles);
  }
}
