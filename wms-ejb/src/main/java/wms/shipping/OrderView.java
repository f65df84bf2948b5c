package wms.shipping;

import jakarta.json.bind.annotation.JsonbProperty;
import java.time.Instant;
import java.util.List;
import wms.shared.Names;
import wms.shared.Quantity;

/** An order with what has been found for it. */
public record OrderView(String id, String number, OrderState state, String facility, String consignee, int priority, int minLifeDays,
    List<Line> lines, Instant placedAt, String placedBy, String parkedBecause, long version) {
  public OrderView { lines = List.copyOf(lines); }

  /** @param shortBy what is still missing */
  public record Line(String material, Names names, Quantity quantity, Quantity allocated,
      @JsonbProperty("short") Quantity shortBy) {}
}
