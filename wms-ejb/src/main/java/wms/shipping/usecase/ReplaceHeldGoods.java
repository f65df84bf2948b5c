package wms.shipping.usecase;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import wms.shared.Actor;
import wms.shared.Part;

/**
 * Orders whose goods stay held, or have lost a certificate they need, get others without anybody asking; what cannot be replaced is short,
 * and is seen to be. A hold that ends soon, or a certificate that is soon filed anew, changes nothing. Nothing needs to be remembered: what
 * is to be done is what the books say at any time.
 */
@Part
public class ReplaceHeldGoods {
  static final Duration PATIENCE = Duration.ofMinutes(10);
  private static final Actor BY = Actor.system("shipping");
  private final OrdersOnHeldGoods held;
  private final KeptWithoutPapers unpapered;
  private final AllocateOrder allocate;
  private final Clock clock;

  @Inject public ReplaceHeldGoods(OrdersOnHeldGoods held, KeptWithoutPapers unpapered, AllocateOrder allocate, Clock clock) {
    this.held = held;
    this.unpapered = unpapered;
    this.allocate = allocate;
    this.clock = clock;
  }

  /**
   * Each order in a transaction of its own; one that fails stops no other.
   *
   * @return why orders could not be served, by their ids
   */
  public Map<String, RuntimeException> replace() {
    Instant since = clock.instant().minus(PATIENCE);
    Map<String, RuntimeException> failed = new HashMap<>();
    for (String order : Stream.concat(held.find(since).stream(), unpapered.orders(since).stream()).distinct().toList()) {
      try {
        allocate.again(order, BY);
      } catch (RuntimeException e) {
        failed.put(order, e);
      }
    }
    return failed;
  }
}
