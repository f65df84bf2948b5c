package wms.dispatch.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import wms.dispatch.SupplyLot;
import wms.dispatch.SupplySource;

/**
 * What one source can give, in whole steps, lots in order of expiry. Needs ask for goods that keep until a day at least; those days nest,
 * so goods for all of them can be found exactly when, for every such day, what is asked to keep that long is no more than what does
 * (Hall's condition on a chain). One row per day takes the place of one variable per lot.
 */
final class SourceStock {
  static final long KEEPS = Long.MAX_VALUE;

  record UsableLot(SupplyLot lot, long units, long expiryDay) {}

  /** A day and the units that keep until then or longer. */
  record Level(long day, long units) {}

  final SupplySource source;
  final List<UsableLot> lots = new ArrayList<>();

  SourceStock(SupplySource source, BigDecimal step, LocalDate today) {
    this.source = source;
    for (SupplyLot lot : source.lots()) {
      long units = lot.quantity().divide(step, 0, RoundingMode.FLOOR).longValueExact();
      long day = lot.expiry() == null ? KEEPS : lot.expiry().toEpochDay();
      if (units > 0 && day >= today.toEpochDay()) lots.add(new UsableLot(lot, units, day));
    }
    lots.sort(Comparator.comparingLong(UsableLot::expiryDay).thenComparing(l -> l.lot().lot(), Comparator.nullsLast(Comparator.naturalOrder())));
  }

  boolean isEmpty() { return lots.isEmpty(); }

  boolean has(long freshUntil) { return !lots.isEmpty() && lots.get(lots.size() - 1).expiryDay >= freshUntil; }

  long units(long freshUntil) { return lots.stream().filter(l -> l.expiryDay >= freshUntil).mapToLong(UsableLot::units).sum(); }

  long lastExpiry() { return lots.get(lots.size() - 1).expiryDay; }

  /** The days that matter among those asked for, earliest first: where fewer units keep than until the day before. */
  List<Level> levels(Iterable<Long> daysAsked) {
    TreeMap<Long, Long> byDay = new TreeMap<>();
    for (long day : daysAsked) byDay.computeIfAbsent(day, this::units);
    List<Level> levels = new ArrayList<>();
    byDay.forEach((day, units) -> {
      if (levels.isEmpty() || units < levels.get(levels.size() - 1).units) levels.add(new Level(day, units));
    });
    return levels;
  }
}
