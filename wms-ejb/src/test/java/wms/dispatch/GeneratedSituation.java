package wms.dispatch;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/** Situations of any size from a seed: a plane of places with roads to their neighbours, scarce stock, scarce vehicles, some roads closed. */
public final class GeneratedSituation {
  private static final List<String> CLASSES = List.of("AMBIENT", "CHILLED", "FROZEN", "COOL");
  private static final Instant NOW = SituationFixture.NOW;

  private final Random random;
  private final int facilities;
  private final int points;
  private final int patience;
  private final double sourceShare;
  private final List<String> places = new ArrayList<>();
  private final double[][] at;

  /**
   * @param patience stretches deadlines and vehicle hours
   * @param sourceShare how many of the facilities hold a material
   */
  private GeneratedSituation(long seed, int facilities, int points, int patience, double sourceShare) {
    random = new Random(seed);
    this.patience = patience;
    this.sourceShare = sourceShare;
    this.facilities = facilities;
    this.points = points;
    IntStream.range(0, facilities).forEach(i -> places.add("F" + i));
    IntStream.range(0, points).forEach(i -> places.add("P" + i));
    at = places.stream().map(p -> new double[] {random.nextDouble() * 300, random.nextDouble() * 300}).toArray(double[][]::new);
  }

  /** The size that the planner is measured at: about 3,000 needs, and time enough for most sources to reach most of them. */
  public static Situation large(long seed) { return new GeneratedSituation(seed, 30, 200, 3, 0.6).generate(50, 150, 0.3); }

  public static Situation of(long seed, int facilities, int points, int materials, int vehicles, double needShare) {
    return new GeneratedSituation(seed, facilities, points, 1, 0.45).generate(materials, vehicles, needShare);
  }

  private Situation generate(int materials, int vehicles, double needShare) {
    List<Goods> goods = IntStream.range(0, materials).mapToObj(this::goods).toList();
    List<Need> needs = new ArrayList<>();
    for (Goods g : goods) for (int p = 0; p < points; p++) if (random.nextDouble() < needShare) needs.add(need(needs.size(), p, g));
    double wanted = needs.stream().mapToDouble(n -> n.quantity().doubleValue()).sum() / Math.max(1, materials);
    List<SupplySource> sources = new ArrayList<>();
    List<ExcludedStock> excluded = new ArrayList<>();
    for (Goods g : goods) for (int f = 0; f < facilities; f++) {
      if (random.nextDouble() < sourceShare) sources.add(source(sources.size(), f, g, wanted / facilities / sourceShare));
      if (random.nextDouble() < 0.05) excluded.add(new ExcludedStock("F" + f, g.material(), "X" + f, quantity(g, 50), random.nextBoolean() ? ExcludedStock.Cause.HELD : ExcludedStock.Cause.EXPIRED));
    }
    List<FleetVehicle> fleet = IntStream.range(0, vehicles).mapToObj(this::vehicle).toList();
    return new Situation(NOW, SituationFixture.URUMQI, new PlanningRules(20, 3, 20, 2), Set.copyOf(places), goods, sources, excluded, needs, roads(), fleet);
  }

  private Goods goods(int m) {
    boolean pieces = random.nextBoolean();
    return new Goods("M" + m, CLASSES.get(random.nextInt(CLASSES.size())), 0.5 + 4 * random.nextDouble(), 0.002 + 0.02 * random.nextDouble(), pieces ? BigDecimal.ONE : new BigDecimal("0.001"));
  }

  private BigDecimal quantity(Goods g, double mean) {
    return BigDecimal.valueOf(mean * (0.3 + 1.4 * random.nextDouble())).divide(g.step(), 0, RoundingMode.UP).multiply(g.step());
  }

  private Need need(int id, int point, Goods g) {
    int minimumLife = random.nextInt(3) == 0 ? random.nextInt(40) : 0;
    return new Need("N" + id, "P" + point, g.material(), quantity(g, 300), 1 + random.nextInt(4), NOW.plus(Duration.ofMinutes(patience * (120 + random.nextInt(1000)))), minimumLife);
  }

  private SupplySource source(int id, int f, Goods g, double mean) {
    SupplyKind kind = SupplyKind.values()[random.nextInt(SupplyKind.values().length)];
    boolean opened = kind != SupplyKind.PHYSICAL_RESERVE || random.nextInt(4) > 0;
    int lots = 1 + random.nextInt(4);
    List<SupplyLot> held = IntStream.range(0, lots).mapToObj(l -> new SupplyLot("L" + id + "-" + l, quantity(g, mean / lots), expiry())).toList();
    return new SupplySource("S" + id, "F" + f, g.material(), kind, opened, BigDecimal.valueOf(random.nextInt(50), 1), held);
  }

  private LocalDate expiry() { return random.nextInt(3) == 0 ? null : SituationFixture.TODAY.plusDays(random.nextInt(90) - 5); }

  private FleetVehicle vehicle(int v) {
    double tons = 2 + random.nextInt(9);
    return new FleetVehicle("V" + v, "F" + random.nextInt(facilities), CLASSES.get(random.nextInt(CLASSES.size())), tons * 1000, tons * 4, patience * (6 + random.nextInt(10)));
  }

  private List<Road> roads() {
    Set<List<Integer>> pairs = new LinkedHashSet<>();
    for (int a = 0; a < places.size(); a++) {
      int here = a;
      IntStream.range(0, places.size()).boxed().filter(b -> b != here).sorted(Comparator.comparingDouble(b -> distance(here, b))).limit(4)
          .forEach(b -> pairs.add(List.of(Math.min(here, b), Math.max(here, b))));
    }
    for (int f = 1; f < facilities; f++) pairs.add(List.of(f - 1, f));
    List<Road> roads = new ArrayList<>();
    for (List<Integer> p : pairs) roads.add(road(p.get(0), p.get(1)));
    Collections.shuffle(roads, random);
    return roads;
  }

  private Road road(int a, int b) {
    double km = distance(a, b) * (1.1 + 0.3 * random.nextDouble());
    return new Road(places.get(a), places.get(b), km / 50 * 60, km, random.nextDouble() < 0.08);
  }

  private double distance(int a, int b) { return Math.hypot(at[a][0] - at[b][0], at[a][1] - at[b][1]); }
}
