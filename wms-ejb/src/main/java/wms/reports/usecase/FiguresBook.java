package wms.reports.usecase;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import wms.alarms.OperatorLoad;
import wms.alarms.usecase.AlarmBook;
import wms.alarms.usecase.OperatorLoads;
import wms.facilities.FacilityBook;
import wms.facilities.FacilityView;
import wms.reports.Figures;
import wms.shared.Actor;
import wms.shared.CivilTime;
import wms.shared.Query;
import wms.shared.Refusal;
import wms.shared.Right;
import wms.shared.Scope;

/** Works out the figures of a period. */
@Query
public class FiguresBook {
  private static final int MOST_DAYS = 366;
  private static final Duration STANDING = Duration.ofDays(1);
  private final LossFigures losses;
  private final ZoneFigures zones;
  private final EnergyFigures energy;
  private final OperatorLoads loads;
  private final AlarmBook alarms;
  private final FacilityBook facilities;
  private final Clock clock;

  @Inject public FiguresBook(LossFigures losses, ZoneFigures zones, EnergyFigures energy, OperatorLoads loads, AlarmBook alarms, FacilityBook facilities, Clock clock) {
    this.losses = losses;
    this.zones = zones;
    this.energy = energy;
    this.loads = loads;
    this.alarms = alarms;
    this.facilities = facilities;
    this.clock = clock;
  }

  /**
   * @param facility null: all that the reader may see; days are then those of Beijing
   * @param first null: thirty days until the last; @param last null: today
   * @throws Refusal not found, NOT_ALLOWED, NOT_BEFORE_TO, OUT_OF_RANGE for more than 366 days
   */
  public Figures of(String facility, LocalDate first, LocalDate last, Actor by) {
    ZoneId zone = facility == null ? CivilTime.BEIJING : facilities.calendarOf(facility);
    if (facility != null) by.mustBeAllowed(Right.SEE, facility);
    LocalDate end = last == null ? LocalDate.ofInstant(clock.instant(), zone) : last;
    LocalDate begin = first == null ? end.minusDays(29) : first;
    if (begin.isAfter(end)) throw Refusal.invalid("/query/from", "NOT_BEFORE_TO");
    if (begin.plusDays(MOST_DAYS).isBefore(end)) throw Refusal.invalid("/query/from", "OUT_OF_RANGE", Map.of("from", end.minusDays(MOST_DAYS).toString(), "to", end.toString()));
    Span span = new Span(facility, by.where(Right.SEE), begin.atStartOfDay(zone).toInstant(), end.plusDays(1).atStartOfDay(zone).toInstant());
    Instant reached = span.to().isBefore(clock.instant()) ? span.to() : clock.instant();
    Figures.Alarms load = new Figures.Alarms(operators(span, begin, end), alarms.standing(facility, reached, reached.minus(STANDING), span.scope()));
    return new Figures(facility, begin, end, span.from(), span.to(), losses.of(span), zones.of(span), load, energy.of(span));
  }

  private List<OperatorLoad> operators(Span span, LocalDate first, LocalDate last) {
    Scope scope = span.scope();
    List<String> asked = span.facility() != null ? List.of(span.facility()) : facilities.all().stream().map(FacilityView::code).filter(scope::covers).toList();
    return asked.stream().flatMap(one -> loads.of(one, first, last).stream()).toList();
  }
}
