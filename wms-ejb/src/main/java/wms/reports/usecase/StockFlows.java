package wms.reports.usecase;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import wms.shared.Query;
import wms.shared.Sql;

/** How many kilograms lay somewhere, and how many came in, by when it happened. */
@Query
public class StockFlows {
  private static final String MASS = "CAST(m.quantity * t.mass_kg AS DOUBLE PRECISION)";
  private static final String LINES = " FROM stock_movement m JOIN lot l ON l.lot = m.lot JOIN material t ON t.code = l.material WHERE ";
  private final Sql sql;

  @Inject public StockFlows(Sql sql) { this.sql = sql; }

  /** When the period began. */
  double openingKg(Span span) {
    double now = first("SELECT SUM(CAST(b.balance * t.mass_kg AS DOUBLE PRECISION)) AS kg FROM stock_balance b JOIN material t ON t.code = b.material WHERE b.balance > 0" + span.at("b.facility"), span.params().toArray());
    return now - sum("to_zone", span) + sum("from_zone", span);
  }

  private double sum(String side, Span span) { return first("SELECT SUM(" + MASS + ") AS kg" + LINES + "m." + side + " IN (" + span.zones() + ") AND m.moved_at >= ?", span.params(List.of(), span.from())); }

  /** From elsewhere, what was reversed taken off; what a count found did not come in. */
  double cameInKg(Span span) {
    double came = first("SELECT SUM(" + MASS + ") AS kg" + LINES + "m.to_zone IN (" + span.zones() + ") AND m.from_zone NOT IN (" + span.zones() + ") AND m.from_zone NOT IN ('@COUNT', '@LOSS') AND m.reverses IS NULL AND m.moved_at >= ? AND m.moved_at < ?",
        span.params(span.params(), span.from(), span.to()));
    double back = first("SELECT SUM(" + MASS + ") AS kg" + LINES + "m.from_zone IN (" + span.zones() + ") AND m.to_zone = '@SUPPLIER' AND m.reverses IS NOT NULL AND m.moved_at >= ? AND m.moved_at < ?", span.params(List.of(), span.from(), span.to()));
    return came - back;
  }

  /** In the mean over the period. */
  double meanKg(Span span, double openingKg) {
    double milliseconds = Duration.between(span.from(), span.to()).toMillis();
    return openingKg + (weighted("to_zone", span) - weighted("from_zone", span)) / milliseconds;
  }

  private double weighted(String side, Span span) {
    return first("SELECT SUM(" + MASS + " * (" + span.to().toEpochMilli() + " - m.moved_at)) AS kg" + LINES + "m." + side + " IN (" + span.zones() + ") AND m.moved_at >= ? AND m.moved_at < ?", span.params(List.of(), span.from(), span.to()));
  }

  private double first(String question, Object... params) { return sql.first(row -> row.real("kg"), question, params).orElse(0.0); }
}
