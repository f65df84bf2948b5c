package wms.dispatch.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import wms.dispatch.LostLot;
import wms.dispatch.PlanLine;
import wms.dispatch.PlanShipment;
import wms.inventory.ReserveClass;
import wms.inventory.StockRow;
import wms.inventory.StockStatus;
import wms.inventory.Usability;
import wms.shared.Quantity;
import wms.shared.Reason;

/**
 * Asks of every shipment of a plan, at the moment of approval, what was asked when the plan was drawn up: are the goods still free, not
 * held, fresh enough on arrival, their reserve open, and can they still arrive in time when they leave now?
 */
public final class PlanCheck {
  private final Map<String, StockRow> rows = new HashMap<>();
  private final Map<String, PlanLine> lines = new HashMap<>();
  private final Map<String, Quantity> left = new HashMap<>();
  private final Supply.Rules rules;
  private final Instant now;
  private final ZoneId zone;

  /** @param zone where the points read dates of expiry */
  public PlanCheck(List<StockRow> stock, List<PlanLine> lines, Supply.Rules rules, Instant now, ZoneId zone) {
    stock.forEach(row -> rows.put(Supply.key(row), row));
    stock.forEach(row -> left.put(Supply.key(row), row.free()));
    lines.forEach(line -> this.lines.put(line.need(), line));
    this.rules = rules;
    this.now = now;
    this.zone = zone;
  }

  public List<LostLot> lost(List<PlanShipment> shipments) { return shipments.stream().flatMap(s -> lost(s).stream()).toList(); }

  private Optional<LostLot> lost(PlanShipment s) {
    String key = s.lot() + "@" + (s.bin() == null ? s.zone() : s.zone() + ":" + s.bin());
    Quantity free = left.getOrDefault(key, Quantity.zero(s.quantity().unit()));
    LostLot.Reason reason = reason(s, rows.get(key), free);
    if (reason != null) return Optional.of(new LostLot(s.lot(), s.lotNumber(), s.from(), s.quantity(), free, reason));
    left.put(key, free.minus(s.quantity()));
    return Optional.empty();
  }

  private LostLot.Reason reason(PlanShipment s, StockRow row, Quantity free) {
    if (row == null) return LostLot.Reason.NOT_ENOUGH_FREE;
    boolean tooLittle = free.isLessThan(s.quantity());
    if (tooLittle && row.held().isPositive()) return row.status() == StockStatus.RECALLED ? LostLot.Reason.LOT_RECALLED : LostLot.Reason.LOT_HELD;
    Optional<Reason> unusable = Usability.judge(row.whereFree(), lines.get(s.need()).minLifeDays(), LocalDate.ofInstant(arrival(s), zone));
    if (unusable.isPresent()) return LostLot.Reason.valueOf(unusable.get().name());
    if (tooLittle) return LostLot.Reason.NOT_ENOUGH_FREE;
    if (row.reserveClass() == ReserveClass.PHYSICAL_RESERVE && !rules.isReserveOpen(s.from())) return LostLot.Reason.RESERVE_NOT_OPENED;
    return arrival(s).isAfter(lines.get(s.need()).deadline()) ? LostLot.Reason.DEADLINE_TOO_TIGHT : null;
  }

  private Instant arrival(PlanShipment s) { return departure(s, now).plus(Duration.between(s.departure(), s.arrival())); }

  /** What is approved late leaves late. */
  public static Instant departure(PlanShipment s, Instant now) { return s.departure().isBefore(now) ? now : s.departure(); }
}
