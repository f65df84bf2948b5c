package wms.dispatch.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import wms.dispatch.ExcludedStock;
import wms.dispatch.Goods;
import wms.dispatch.LeftOutLot;
import wms.dispatch.SupplyKind;
import wms.dispatch.SupplyLot;
import wms.dispatch.SupplySource;
import wms.inventory.InventoryReason;
import wms.inventory.ReserveClass;
import wms.inventory.StockRow;
import wms.inventory.StockStatus;
import wms.inventory.Usability;
import wms.shared.Quantity;
import wms.shared.Reason;

/**
 * Sorts the stock for a plan: what can go, what could go if a facility were switched, and what may not go. Goods that are held, expired or without a certificate never
 * become a source; they are only told to the planner so that it can say "480 kg are held". The physical reserve is there for the
 * emergency and costs nothing more to use; an enterprise is compensated under its agreement; commercial goods have to be bought.
 */
public final class Supply {
  private static final Map<ReserveClass, BigDecimal> COST_PER_KG = Map.of(ReserveClass.PHYSICAL_RESERVE, BigDecimal.ZERO,
      ReserveClass.ENTERPRISE_RESERVE, BigDecimal.ONE, ReserveClass.COMMERCIAL, BigDecimal.valueOf(2));

  private static final Map<Reason, ExcludedStock.Cause> CAUSES = Map.of(InventoryReason.LOT_EXPIRED, ExcludedStock.Cause.EXPIRED, InventoryReason.CERTIFICATE_MISSING, ExcludedStock.Cause.WITHOUT_CERTIFICATE);

  /** What the sorting asks about: a facility's day, whether its physical reserve is open, and the least life any point asks of a material. */
  public interface Rules {
    LocalDate today(String facility);

    boolean isReserveOpen(String facility);

    int leastLife(String material);
  }

  private record SourceKey(String facility, String material, ReserveClass kind) {}

  private final Rules rules;
  private final Map<SourceKey, List<SupplyLot>> lots = new LinkedHashMap<>();
  private final Map<String, StockRow> rows = new LinkedHashMap<>();
  private final List<ExcludedStock> excluded = new ArrayList<>();
  private final List<LeftOutLot> leftOut = new ArrayList<>();

  public Supply(List<StockRow> stock, Rules rules) {
    this.rules = rules;
    stock.forEach(this::sort);
  }

  private void sort(StockRow row) {
    if (row.held().isPositive()) exclude(row, row.held(), row.status() == StockStatus.RECALLED ? ExcludedStock.Cause.RECALLED : ExcludedStock.Cause.HELD);
    if (!row.free().isPositive()) return;
    Optional<Reason> unusable = Usability.judge(row.whereFree(), rules.leastLife(row.material()), rules.today(row.facility()));
    Optional<ExcludedStock.Cause> cause = unusable.map(reason -> CAUSES.get(reason));
    if (cause.isPresent()) {
      exclude(row, row.free(), cause.get());
      return;
    }
    if (unusable.isPresent()) leaveOut(row, row.free(), LeftOutLot.Reason.LIFE_TOO_SHORT);
    else if (!isOpen(row.facility(), row.reserveClass())) leaveOut(row, row.free(), LeftOutLot.Reason.RESERVE_NOT_OPENED);
    rows.put(key(row), row);
    lots.computeIfAbsent(new SourceKey(row.facility(), row.material(), row.reserveClass()), key -> new ArrayList<>())
        .add(new SupplyLot(key(row), row.free().value(), row.expiry()));
  }

  private boolean isOpen(String facility, ReserveClass kind) { return kind != ReserveClass.PHYSICAL_RESERVE || rules.isReserveOpen(facility); }

  private void exclude(StockRow row, Quantity quantity, ExcludedStock.Cause cause) {
    excluded.add(new ExcludedStock(row.facility(), row.material(), row.lot(), quantity.value(), cause));
    leaveOut(row, quantity, LeftOutLot.Reason.valueOf(cause.name()));
  }

  private void leaveOut(StockRow row, Quantity quantity, LeftOutLot.Reason reason) {
    leftOut.add(new LeftOutLot(row.lot(), row.lotNumber(), row.material(), row.names(), row.facility(), quantity, reason));
  }

  /** A lot may lie in several places; each place is planned on its own, so that what is approved is what is reserved. */
  public static String key(StockRow row) { return row.lot() + "@" + row.place().code(); }

  public StockRow row(String key) { return rows.get(key); }

  public List<SupplySource> sources(Map<String, Goods> goods) {
    return lots.entrySet().stream().map(entry -> source(entry.getKey(), goods.get(entry.getKey().material()), entry.getValue())).toList();
  }

  private SupplySource source(SourceKey key, Goods goods, List<SupplyLot> supply) {
    BigDecimal cost = COST_PER_KG.get(key.kind()).multiply(BigDecimal.valueOf(goods.kgPerUnit()));
    return new SupplySource(key.facility() + "/" + key.material() + "/" + key.kind(), key.facility(), key.material(), kind(key.kind()),
        isOpen(key.facility(), key.kind()), cost, supply);
  }

  private static SupplyKind kind(ReserveClass kind) {
    return switch (kind) {
      case COMMERCIAL -> SupplyKind.COMMERCIAL;
      case PHYSICAL_RESERVE -> SupplyKind.PHYSICAL_RESERVE;
      case ENTERPRISE_RESERVE -> SupplyKind.ENTERPRISE;
    };
  }

  public List<ExcludedStock> excluded() { return excluded; }

  public List<LeftOutLot> leftOut() { return leftOut; }
}
