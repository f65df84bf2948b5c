package wms.shipping;

import jakarta.json.bind.annotation.JsonbProperty;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import wms.shared.Names;
import wms.shared.Quantity;

/**
 * An order with what has been found for it.
 *
 * @param destination one of our own facilities that it goes to, or null
 */
public record OrderView(String id, String number, OrderState state, String facility, String consignee, String destination, String owner, int priority, int minLifeDays, Instant dueFrom, Instant dueUntil,
    ShortChoice shortChoice, List<Line> lines, Instant placedAt, String placedBy, String parkedBecause, long version) {
  /** What matters more goes first, then what has to leave sooner, then what was ordered earlier. */
  public static final Comparator<OrderView> URGENCY = Comparator.comparing(OrderView::priority).reversed().thenComparing(OrderView::dueUntil, Comparator.nullsLast(Comparator.naturalOrder())).thenComparing(OrderView::number);

  public OrderView { lines = List.copyOf(lines); }

  /** Whether no line misses anything. */
  public boolean nothingShort() { return lines.stream().noneMatch(line -> line.shortBy().isPositive()); }

  /**
   * @param allocated reserved for it, neither held nor without a certificate it needs today, or shipped
   * @param shipped of what is allocated
   * @param givenUp what a person gave up because it was short
   * @param shortBy what is still missing
   */
  public record Line(String material, Names names, Quantity quantity, String pack, Integer packs, Integer pieces, Quantity allocated, Quantity shipped, Quantity givenUp,
      @JsonbProperty("short") Quantity shortBy) {}
}
