package wms.inventory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The ledger told in the simplest way, in whole kilograms and without a database: what the real one must agree with. */
public final class LedgerModel {
  public record Line(LotPlace from, LotPlace to, int kg, boolean isReversal, Set<String> discardedFor) {}

  public record Kept(LotPlace goods, int kg) {}

  public record Cause(LotPlace goods, String reference) {}

  public final Map<LotPlace, Integer> balances = new TreeMap<>();
  public final Map<String, Kept> kept = new LinkedHashMap<>();
  public final Set<Cause> held = new HashSet<>();
  final Set<Cause> settled = new HashSet<>();
  final Map<String, Line> lines = new LinkedHashMap<>();
  final Set<String> reversed = new HashSet<>();

  public int balance(LotPlace goods) { return balances.getOrDefault(goods, 0); }

  public int kept(LotPlace goods) { return kept.values().stream().filter(k -> k.goods().equals(goods)).mapToInt(Kept::kg).sum(); }

  public boolean isHeld(LotPlace goods) { return held.stream().anyMatch(cause -> cause.goods().equals(goods)); }

  public int free(LotPlace goods) { return isHeld(goods) ? 0 : loose(goods); }

  public int loose(LotPlace goods) { return balance(goods) - kept(goods); }

  boolean mayMove(LotPlace from, int kg) { return loose(from) >= kg; }

  InventoryReason whyNotReserve(LotPlace goods, int kg) {
    if (isHeld(goods)) return InventoryReason.LOT_HELD;
    return free(goods) < kg ? InventoryReason.NOT_ENOUGH_FREE : null;
  }

  InventoryReason whyNotShip(String reservation) {
    if (!kept.containsKey(reservation)) return InventoryReason.RESERVATION_ENDED;
    return isHeld(kept.get(reservation).goods()) ? InventoryReason.LOT_HELD : null;
  }

  InventoryReason whyNotReverse(String id) {
    Line line = lines.get(id);
    if (line.isReversal()) return InventoryReason.IS_A_REVERSAL;
    if (reversed.contains(id)) return InventoryReason.ALREADY_REVERSED;
    return line.to().place().isInside() && loose(line.to()) < line.kg() ? InventoryReason.GOODS_GONE : null;
  }

  public void move(String id, LotPlace from, LotPlace to, int kg) { post(id, new Line(from, to, kg, false, Set.of())); }

  void reverse(String id, String original) {
    Line line = lines.get(original);
    post(id, new Line(line.to(), line.from(), line.kg(), true, Set.of()));
    reversed.add(original);
    line.discardedFor().forEach(reference -> held.add(new Cause(line.from(), reference)));
  }

  public void hold(LotPlace goods, String reference) {
    if (balance(goods) > 0 && !settled.contains(new Cause(goods, reference))) held.add(new Cause(goods, reference));
  }

  void release(Cause cause) {
    held.remove(cause);
    settled.add(cause);
  }

  /** @param id of the movement, null when nothing was left to discard */
  public void discard(String id, LotPlace goods) {
    Set<String> causes = new HashSet<>();
    for (Cause cause : new ArrayList<>(held)) if (cause.goods().equals(goods)) causes.add(cause.reference());
    kept.values().removeIf(k -> k.goods().equals(goods));
    if (id != null) post(id, new Line(goods, new LotPlace(goods.lot(), Place.LOSS), balance(goods), false, causes));
    held.removeIf(cause -> cause.goods().equals(goods));
  }

  List<String> ids() { return List.copyOf(lines.keySet()); }

  public Map<LotPlace, Integer> filled() {
    Map<LotPlace, Integer> filled = new HashMap<>(balances);
    filled.values().removeIf(kg -> kg == 0);
    return filled;
  }

  private void post(String id, Line line) {
    lines.put(id, line);
    if (line.from().place().isInside()) balances.merge(line.from(), -line.kg(), Integer::sum);
    if (line.to().place().isInside()) balances.merge(line.to(), line.kg(), Integer::sum);
    settled.removeIf(cause -> cause.goods().equals(line.to()));
    if (line.from().place().isOutside() || line.to().place().isOutside()) return;
    for (Cause cause : new ArrayList<>(held)) {
      if (!cause.goods().equals(line.from())) continue;
      held.add(new Cause(line.to(), cause.reference()));
      if (balance(line.from()) == 0) held.remove(cause);
    }
  }
}
