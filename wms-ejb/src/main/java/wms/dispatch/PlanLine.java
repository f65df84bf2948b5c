package wms.dispatch;

import java.time.Instant;
import java.util.List;
import wms.shared.Names;
import wms.shared.Quantity;

/** What the plan gives to one need; {@code whyNot} names what limited it and is empty only when nothing is unmet. */
public record PlanLine(String need, String point, String material, Names names, Quantity needed, Quantity planned, Quantity unmet, int priority,
    int minLifeDays, Instant deadline, Instant latestArrival, List<Limit> whyNot) {
  public PlanLine { whyNot = List.copyOf(whyNot); }
}
