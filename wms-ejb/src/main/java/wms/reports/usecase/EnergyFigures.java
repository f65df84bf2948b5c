package wms.reports.usecase;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import wms.facilities.FacilityBook;
import wms.facilities.FacilityView;
import wms.reports.Figures.Energy;
import wms.reports.GreenElectricity;
import wms.shared.Query;
import wms.shared.Sql;
import wms.telemetry.RawReading;
import wms.telemetry.SensedQuantity;
import wms.telemetry.usecase.Readings;

/** How much electricity facilities used, by the meters that send readings: meters only count up, and one that falls has been changed or set back to nought. */
@Query
public class EnergyFigures {
  private static final Duration BEFORE = Duration.ofDays(1);
  private final Sql sql;
  private final Readings readings;
  private final FacilityBook facilities;
  private final StockFlows flows;
  private final GreenBook green;

  @Inject public EnergyFigures(Sql sql, Readings readings, FacilityBook facilities, StockFlows flows, GreenBook green) {
    this.sql = sql;
    this.readings = readings;
    this.facilities = facilities;
    this.flows = flows;
    this.green = green;
  }

  /** Of each facility that has meters, in order of code. */
  List<Energy> of(Span span) {
    List<String> metered = sql.list(row -> row.text("facility"), "SELECT DISTINCT z.facility FROM sensor s JOIN zone z ON z.code = s.zone JOIN reading_series r ON r.sensor = s.code AND r.quantity = 'KWH' WHERE 1 = 1" + span.at("z.facility") + " ORDER BY z.facility", span.params().toArray());
    return metered.stream().map(facility -> energy(facilities.facility(facility), span.of(facility))).toList();
  }

  private Energy energy(FacilityView facility, Span span) {
    List<String> meters = sql.list(row -> row.text("code"), "SELECT s.code FROM sensor s JOIN zone z ON z.code = s.zone JOIN reading_series r ON r.sensor = s.code AND r.quantity = 'KWH' WHERE z.facility = ? ORDER BY s.code", facility.code());
    List<RawReading> steps = new ArrayList<>();
    for (String meter : meters) steps.addAll(used(readings.range(meter, SensedQuantity.KWH, span.from().minus(BEFORE), span.to()), span.from()));
    double kwh = sum(steps);
    double opening = flows.openingKg(span);
    double came = flows.cameInKg(span) / 1000;
    double mean = flows.meanKg(span, opening) / 1000;
    double days = Duration.between(span.from(), span.to()).toMinutes() / 1440.0;
    List<RawReading> known = new ArrayList<>();
    double greenKwh = green(facility, steps, known);
    double knownKwh = sum(known);
    return new Energy(facility.code(), facility.names(), meters.size(), kwh, came, mean, came > 0 ? (Double) (kwh / came) : null, mean > 0 ? (Double) (kwh / mean / days) : null,
        knownKwh > 0 ? (Double) (100 * greenKwh / knownKwh) : null, kwh > 0 ? 100 * knownKwh / kwh : 0);
  }

  private static double sum(List<RawReading> steps) { return steps.stream().mapToDouble(RawReading::value).sum(); }

  /** What was used until each reading of the period since the one before it. */
  private static List<RawReading> used(List<RawReading> meter, Instant from) {
    List<RawReading> steps = new ArrayList<>();
    for (int i = 1; i < meter.size(); i++) {
      double rise = meter.get(i).value() - meter.get(i - 1).value();
      if (!meter.get(i).t().isBefore(from)) steps.add(new RawReading(meter.get(i).t(), rise >= 0 ? rise : meter.get(i).value(), meter.get(i).receivedAt()));
    }
    return steps;
  }

  /** @param known takes the steps of which it is known how green they are */
  private double green(FacilityView facility, List<RawReading> steps, List<RawReading> known) {
    List<GreenElectricity> said = green.of(facility.code());
    ZoneId zone = ZoneId.of(facility.timezone());
    double sum = 0;
    for (RawReading step : steps) {
      LocalDate day = LocalDate.ofInstant(step.t(), zone);
      GreenElectricity then = said.stream().filter(each -> !each.fromDay().isAfter(day)).reduce((first, second) -> second).orElse(null);
      if (then == null) continue;
      known.add(step);
      sum += step.value() * then.percent().doubleValue() / 100;
    }
    return sum;
  }
}
