package wms.coldchain.usecase;

import static wms.coldchain.usecase.ExcursionsNeedReadings.AROUND;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import wms.coldchain.Allowance;
import wms.coldchain.Excursion;
import wms.coldchain.ExcursionFacts;
import wms.coldchain.ExcursionView;
import wms.coldchain.Exposure;
import wms.coldchain.ExposedLot;
import wms.coldchain.InForce;
import wms.coldchain.JudgedBy;
import wms.coldchain.Period;
import wms.coldchain.Rule;
import wms.coldchain.ShelfLife;
import wms.coldchain.domain.Pauses;
import wms.coldchain.domain.Trace;
import wms.coldchain.sql.Excursions;
import wms.coldchain.sql.Post;
import wms.coldchain.sql.Posts;
import wms.coldchain.sql.Profiles;
import wms.coldchain.sql.ShelfLives;
import wms.inventory.Stay;
import wms.inventory.usecase.Stays;
import wms.shared.Query;
import wms.shared.Refusal;
import wms.shared.Row;
import wms.shared.Sql;
import wms.telemetry.SensedQuantity;

/** What an excursion did to each lot that was there, worked out of the readings as they are now known. */
@Query
public class Exposures {
  /** A stay is looked at no further back than this. */
  private static final Duration LONGEST_STAY = Duration.ofDays(400);
  private final Sql sql;
  private final ExcursionBook book;
  private final Profiles profiles;
  private final Posts posts;
  private final RuleClocks clocks;
  private final ZoneTraces traces;
  private final Stays stays;
  private final ShelfLives shelfLives;
  private final LifeLost lives;
  private final Clock clock;

  @Inject public Exposures(Sql sql, ExcursionBook book, Profiles profiles, Posts posts, RuleClocks clocks, ZoneTraces traces, Stays stays, ShelfLives shelfLives, LifeLost lives, Clock clock) {
    this.sql = sql;
    this.book = book;
    this.profiles = profiles;
    this.posts = posts;
    this.clocks = clocks;
    this.traces = traces;
    this.stays = stays;
    this.shelfLives = shelfLives;
    this.lives = lives;
    this.clock = clock;
  }

  /** What holds for every lot of one excursion. */
  private record Scene(Excursion excursion, Rule rule, Period period, Trace judged, Pauses pauses, Map<String, Trace> felt, Map<String, Trace> air, Map<String, List<Period>> stays, LotLives.Hours hours, Map<String, ShelfLife> ageing) {
    /** The lot's stays that the excursion fell into. */
    List<Period> touched(String lot) { return stays.get(lot).stream().filter(stay -> !stay.and(period).isEmpty()).toList(); }
  }

  /** @throws Refusal not found */
  public ExcursionFacts of(String id) {
    ExcursionView view = book.excursion(id);
    Excursion excursion = sql.first(Excursions::read, "SELECT * FROM excursion WHERE id = ?", id).orElseThrow();
    JudgedBy judgedBy = sql.first(row -> judgedBy(row, excursion), "SELECT profile, profile_version FROM excursion WHERE id = ?", id).orElseThrow();
    Instant end = excursion.endedAt() == null ? clock.instant() : excursion.endedAt();
    Scene scene = scene(excursion, rule(excursion, judgedBy), new Period(excursion.startedAt(), end), view.lots());
    List<Exposure> exposures = view.lots().stream().map(lot -> exposure(lot, scene)).toList();
    SensedQuantity quantity = excursion.measure().quantity();
    Trace around = traces.of(excursion.sensor(), gapSeconds(excursion), quantity, excursion.startedAt().minus(AROUND), end.plus(AROUND));
    return new ExcursionFacts(view, judgedBy, exposures, around.readings(), Duration.ofSeconds(gapSeconds(excursion)), ZoneTraces.late(traces.of(excursion.zone(), quantity, excursion.startedAt(), end)));
  }

  private JudgedBy judgedBy(Row row, Excursion excursion) throws SQLException {
    String profile = row.text("profile");
    Rule rule = profile == null ? null : profiles.rules(profile, excursion.startedAt()).stream().filter(each -> each.code().equals(excursion.rule())).findFirst().orElse(null);
    return new JudgedBy(profile, row.whole("profile_version"), excursion.rule(), rule == null ? null : rule.duration(), rule == null ? null : rule.window(), rule == null ? null : rule.hysteresis());
  }

  /** As the excursion keeps it; what it does not keep, as its profile has it. */
  private Rule rule(Excursion e, JudgedBy judgedBy) {
    Allowance allowance = judgedBy.profile() == null ? Allowance.NONE
        : profiles.rules(judgedBy.profile(), e.startedAt()).stream().filter(rule -> rule.code().equals(e.rule())).map(Rule::allowance).findFirst().orElse(Allowance.NONE);
    return new Rule(e.rule(), e.measure(), e.bound(), e.limit(), Duration.ZERO, judgedBy.hysteresis() == null ? 0 : judgedBy.hysteresis(), null, e.severity(), allowance, e.holds(), InForce.ALWAYS);
  }

  private Scene scene(Excursion excursion, Rule rule, Period period, List<ExposedLot> lots) {
    Post post = posts.of(excursion.sensor());
    Pauses pauses = post == null ? Pauses.NONE : clocks.pauses(post.around(), rule, period.from(), period.to());
    Duration before = Duration.ofSeconds(gapSeconds(excursion)).plus(rule.measure().isChange() ? rule.measure().per() : Duration.ZERO);
    Trace judged = traces.of(excursion.sensor(), gapSeconds(excursion), rule.measure().quantity(), period.from().minus(before), period.to()).asJudgedBy(rule);
    Map<String, Trace> felt = rule.measure().isChange() ? new HashMap<>() : traces.of(excursion.zone(), rule.measure().quantity(), period.from(), period.to());
    felt.putIfAbsent(excursion.sensor(), judged);
    Map<String, List<Period>> lay = new HashMap<>();
    for (ExposedLot lot : lots) lay.put(lot.lot(), stays.of(lot.lot(), excursion.zone()).stream().map(this::period).toList());
    return new Scene(excursion, rule, period, judged, pauses, felt, air(excursion.zone(), period, lay), lay, lives.hours(lots.stream().map(ExposedLot::lot).toList(), period.to()), shelfLives.all());
  }

  private int gapSeconds(Excursion excursion) { return sql.first(row -> row.count("gap_limit_seconds"), "SELECT gap_limit_seconds FROM sensor WHERE code = ?", excursion.sensor()).orElse(3600); }

  private Exposure exposure(ExposedLot lot, Scene scene) {
    List<Period> periods = scene.period.cut(scene.stays.get(lot.lot()));
    double minutes = periods.stream().mapToDouble(Period::minutes).sum();
    if (periods.isEmpty()) return new Exposure(lot.lot(), lot.lotNumber(), lot.material(), lot.names(), periods, 0, 0, null, null, null);
    double outside = scene.judged.beyond(scene.rule, scene.excursion.confirmedAt().toEpochMilli(), scene.pauses, periods) / 60_000.0;
    ShelfLife ageing = scene.ageing.get(lot.material());
    return new Exposure(lot.lot(), lot.lotNumber(), lot.material(), lot.names(), periods, minutes, outside, worst(scene, periods), kinetic(scene, scene.touched(lot.lot()), periods),
        ageing == null ? null : lives.of(lot.lot(), scene.excursion.zone(), ageing, periods, scene.hours));
  }

  private Period period(Stay stay) {
    Instant to = stay.to() == null ? clock.instant() : stay.to();
    return new Period(stay.from().isBefore(to.minus(LONGEST_STAY)) ? to.minus(LONGEST_STAY) : stay.from(), to);
  }

  /** Read once for all lots. */
  private Map<String, Trace> air(String zone, Period excursion, Map<String, List<Period>> lay) {
    List<Period> touched = lay.values().stream().flatMap(List::stream).filter(stay -> !stay.and(excursion).isEmpty()).toList();
    Instant from = touched.stream().map(Period::from).min(Comparator.naturalOrder()).orElse(excursion.from());
    Instant to = touched.stream().map(Period::to).max(Comparator.naturalOrder()).orElse(excursion.to());
    return traces.of(zone, SensedQuantity.TEMP, from.minus(AROUND), to.plus(AROUND));
  }

  private static Exposure.Worst worst(Scene scene, List<Period> periods) {
    if (scene.rule.measure().isSwitch()) return null;
    Comparator<Exposure.Worst> byValue = Comparator.comparingDouble(each -> scene.rule.bound().isWarm() ? each.value() : -each.value());
    return scene.felt.entrySet().stream().flatMap(felt -> felt.getValue().worst(scene.rule.bound(), periods).stream().map(reading -> new Exposure.Worst(reading.value(), reading.t(), felt.getKey())))
        .max(byValue.thenComparing(Exposure.Worst::sensor, Comparator.reverseOrder())).orElse(null);
  }

  private static Exposure.Kinetic kinetic(Scene scene, List<Period> touched, List<Period> periods) {
    Double exposure = warmest(scene.air, periods);
    Double stay = warmest(scene.air, touched);
    return exposure == null && stay == null ? null : new Exposure.Kinetic(exposure, stay, touched.get(0).from(), touched.get(touched.size() - 1).to());
  }

  /** A sensor that knows less than half as much of that time as another one does not speak for it. */
  private static Double warmest(Map<String, Trace> air, List<Period> periods) {
    double best = air.values().stream().mapToDouble(trace -> trace.known(periods)).max().orElse(0);
    OptionalDouble found = air.values().stream().filter(trace -> trace.known(periods) >= best / 2).map(trace -> trace.meanKinetic(periods)).flatMap(mean -> mean.isPresent() ? Stream.of(mean.getAsDouble()) : Stream.empty()).mapToDouble(Double::doubleValue).max();
    return found.isPresent() ? found.getAsDouble() : null;
  }
}
