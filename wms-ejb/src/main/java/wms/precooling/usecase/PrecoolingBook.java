package wms.precooling.usecase;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import wms.precooling.CoolingMethod;
import wms.precooling.JobState;
import wms.precooling.Known;
import wms.precooling.Measured;
import wms.precooling.PrecoolingInDetail;
import wms.precooling.PrecoolingInDetail.Point;
import wms.precooling.PrecoolingView;
import wms.precooling.domain.CoolingCurve;
import wms.precooling.domain.Course;
import wms.precooling.domain.PrecoolingJob;
import wms.precooling.sql.Jobs;
import wms.shared.Names;
import wms.shared.Query;
import wms.shared.Refusal;
import wms.shared.Row;
import wms.shared.Scope;
import wms.shared.Sql;

/** Reads jobs, with what their readings say of them now. */
@Query
public class PrecoolingBook {
  private static final String LOTS = """
      SELECT p.lot, p.quantity, p.unit, l.lot_number, l.material, m.name_zh, m.name_en
      FROM precooling_lot p JOIN lot l ON l.lot = p.lot JOIN material m ON m.code = l.material WHERE p.job = ? ORDER BY l.lot_number, p.lot""";
  private static final int POINTS = 120;
  private final Sql sql;
  private final Jobs jobs;
  private final Thermometers thermometers;
  private final Clock clock;

  @Inject public PrecoolingBook(Sql sql, Jobs jobs, Thermometers thermometers, Clock clock) {
    this.sql = sql;
    this.jobs = jobs;
    this.thermometers = thermometers;
    this.clock = clock;
  }

  /** Which jobs; null everywhere means all. */
  public record Filter(String facility, String zone, String lot, JobState state) {}

  /**
   * Newest first.
   *
   * @param below the count of the last job seen, or {@link Long#MAX_VALUE} to begin
   */
  public List<PrecoolingView> newest(Filter filter, Scope scope, long below, int limit) {
    List<Object> params = new ArrayList<>(List.of(below));
    params.addAll(scope.params());
    StringBuilder where = new StringBuilder("WHERE seq < ?" + scope.and("facility"));
    narrow(where, params, "facility = ?", filter.facility());
    narrow(where, params, "zone = ?", filter.zone());
    narrow(where, params, "id IN (SELECT job FROM precooling_lot WHERE lot = ?)", filter.lot());
    narrow(where, params, "stage = ?", filter.state());
    return sql.list(this::view, "SELECT * FROM precooling_job " + where + " ORDER BY seq DESC FETCH FIRST " + limit + " ROWS ONLY", params.toArray());
  }

  /** What cools in a zone, what began first comes first. */
  public List<PrecoolingView> running(String zone) { return sql.list(this::view, "SELECT * FROM precooling_job WHERE zone = ? AND stage = 'RUNNING' ORDER BY started_at, id", zone); }

  /** Zones in which something cools. */
  public List<String> zonesAtWork() { return sql.list(row -> row.text("zone"), "SELECT DISTINCT zone FROM precooling_job WHERE stage = 'RUNNING'"); }

  /** What stands for a job when asking for those before it. */
  public static String cursor(PrecoolingView job) { return Long.toString(Long.parseLong(job.number().substring(job.number().indexOf('-') + 1))); }

  /** @throws Refusal not found */
  public PrecoolingView job(String id) { return sql.first(this::view, "SELECT * FROM precooling_job WHERE id = ?", id).orElseThrow(() -> Refusal.notFound("precooling", id)); }

  /** @throws Refusal not found */
  public PrecoolingInDetail inDetail(String id) {
    PrecoolingJob job = jobs.find(id);
    Course course = course(job);
    Instant until = job.endedAt() == null ? course.now() : job.endedAt();
    Instant end = course.target().at() == null || !job.isRunning() ? until : later(until, course.target().at());
    List<Point> fitted = course.curve().map(curve -> points(curve, job.startedAt(), job.startedAt(), until)).orElse(List.of());
    List<Point> predicted = course.curve().filter(curve -> job.isRunning()).map(curve -> points(curve, job.startedAt(), until, end)).orElse(List.of());
    return new PrecoolingInDetail(job(id), course.pulp(), thermometers.mediumOver(job), fitted, predicted);
  }

  Course course(PrecoolingJob job) { return Course.of(job, thermometers.pulpOver(job), thermometers.medium(job).orElse(null), clock.instant()); }

  private static List<Point> points(CoolingCurve curve, Instant start, Instant from, Instant to) {
    List<Point> points = new ArrayList<>();
    double first = Course.hours(start, from);
    double step = Course.hours(from, to) / POINTS;
    for (int i = 0; step > 0 && i <= POINTS; i++) points.add(new Point(start.plus(Course.duration(first + i * step)), curve.at(first + i * step)));
    return points;
  }

  private PrecoolingView view(Row row) throws SQLException {
    PrecoolingJob job = jobs.read(row);
    Course course = course(job);
    Measured newest = course.newest();
    Known pulp = new Known(newest.celsius(), newest.t(), newest.byHand(), job.isRunning() && newest.t().plus(thermometers.silentAfter(job)).isBefore(course.now()));
    return new PrecoolingView(job.id(), job.number(), job.state(), job.isRunning() ? course.standing(thermometers.silentAfter(job)) : null, job.facility(), job.zone(),
        row.word("cooling_method", CoolingMethod.class), sql.list(PrecoolingBook::goods, LOTS, job.id()), job.start(), job.target(), job.medium(), job.probe(), job.startedAt(), row.text("started_by"), job.dueAt(),
        course.medium(), pulp, course.halfCoolingMinutes().isPresent() ? (Double) course.halfCoolingMinutes().getAsDouble() : null, course.sevenEighths().orElse(null), course.target(),
        job.endedAt(), row.text("ended_by"), row.real("end_c"), row.text("end_reason"), row.number("version"));
  }

  private static PrecoolingView.Goods goods(Row row) throws SQLException {
    return new PrecoolingView.Goods(row.text("lot"), row.text("lot_number"), row.text("material"), Names.of(row.text("name_zh"), row.text("name_en")), row.quantity("quantity", "unit"));
  }

  private static Instant later(Instant one, Instant other) { return one.isAfter(other) ? one : other; }

  private static void narrow(StringBuilder where, List<Object> params, String condition, Object value) {
    if (value == null) return;
    where.append(" AND ").append(condition);
    params.add(value);
  }
}
