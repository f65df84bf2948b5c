package wms.reports.usecase;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import wms.coldchain.Excursion;
import wms.coldchain.Trouble;
import wms.coldchain.usecase.ExcursionBook;
import wms.reports.Figures.ZoneOut;
import wms.shared.Names;
import wms.shared.Query;
import wms.shared.Sql;

/** How long zones were out of their limits. */
@Query
public class ZoneFigures {
  private final Sql sql;
  private final ExcursionBook excursions;
  private final Clock clock;

  @Inject public ZoneFigures(Sql sql, ExcursionBook excursions, Clock clock) {
    this.sql = sql;
    this.excursions = excursions;
    this.clock = clock;
  }

  private record Kind(String zone, Trouble trouble) {}

  /** The longest first. */
  List<ZoneOut> of(Span span) {
    Instant end = span.to().isBefore(clock.instant()) ? span.to() : clock.instant();
    if (!span.from().isBefore(end)) return List.of();
    Map<String, Names> names = new LinkedHashMap<>();
    sql.each(row -> names.put(row.text("code"), Names.of(row.text("name_zh"), row.text("name_en"))), "SELECT z.code, z.name_zh, z.name_en FROM zone z WHERE 1 = 1" + span.at("z.facility"), span.params().toArray());
    Map<Kind, List<Excursion>> byKind = new LinkedHashMap<>();
    for (Excursion each : excursions.between(span.facility(), span.scope(), span.from(), end)) byKind.computeIfAbsent(new Kind(each.zone(), each.trouble()), kind -> new ArrayList<>()).add(each);
    double period = end.toEpochMilli() - span.from().toEpochMilli();
    List<ZoneOut> zones = new ArrayList<>();
    byKind.forEach((kind, some) -> {
      double out = milliseconds(some, span.from(), end);
      zones.add(new ZoneOut(some.get(0).facility(), kind.zone, names.getOrDefault(kind.zone, Names.of(kind.zone, kind.zone)), kind.trouble, some.size(), out / 60_000, 100 * out / period));
    });
    return zones.stream().sorted(Comparator.comparingDouble(ZoneOut::minutes).reversed()).toList();
  }

  /** @param some in order of their beginning */
  private static long milliseconds(List<Excursion> some, Instant from, Instant to) {
    long sum = 0;
    long reached = from.toEpochMilli();
    for (Excursion each : some) {
      long start = Math.max(reached, each.startedAt().toEpochMilli());
      long end = each.endedAt() == null ? to.toEpochMilli() : Math.min(to.toEpochMilli(), each.endedAt().toEpochMilli());
      sum += Math.max(0, end - start);
      reached = Math.max(reached, end);
    }
    return sum;
  }
}
