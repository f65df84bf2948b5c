package wms.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static wms.inventory.Warehouse.*;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import wms.inventory.domain.Line;
import wms.inventory.domain.Timeline;
import wms.shared.DatabaseTest;
import wms.shared.Refusal;

/**
 * Sixteen people do every kind of work on the same three lots, some of it written down late, while another keeps asking whether the books
 * agree. For {@code -Dwms.together.seconds=120} it goes on for two minutes on each database; usually for a few seconds.
 */
class AllAtOnceTest extends DatabaseTest {
  private enum Kind { RECEIVE, MOVE, MOVE_LATE, SHIP, RELEASE, CORRECT, REVERSE, COUNT, APPROVE }

  private static final int WRITERS = 16;
  private static final int LOTS = 3;
  private static final Duration LASTS = Duration.ofSeconds(Integer.getInteger("wms.together.seconds", 5));
  /** On a machine that is busy with other things, until every kind of work was done. */
  private static final Duration PATIENCE = Duration.ofMinutes(1);
  private static final List<Place> PLACES = List.of(A1, A2, B);
  private static final Set<InventoryReason> FAIR = EnumSet.of(InventoryReason.NOT_ENOUGH_FREE, InventoryReason.NOT_ENOUGH_THEN, InventoryReason.GOODS_GONE, InventoryReason.ALREADY_REVERSED,
      InventoryReason.IS_A_REVERSAL, InventoryReason.COUNT_CLOSED, InventoryReason.COUNT_LINES_REFUSED, InventoryReason.NOTHING_COUNTED,
      InventoryReason.NOTHING_TO_COUNT);
  private final AtomicReference<String> open = new AtomicReference<>();
  private final Map<Kind, AtomicInteger> done = new EnumMap<>(Kind.class);
  private Warehouse house;

  @BeforeEach void threeLots() {
    furnish(sql);
    house = new Warehouse(sql);
    for (Kind kind : Kind.values()) done.put(kind, new AtomicInteger());
    for (int lot = 0; lot < LOTS; lot++) receive(lot, A1, 30);
  }

  @Test void theBooksAgreeWhateverSixteenPeopleDoAtOnce() throws Exception {
    AtomicBoolean over = new AtomicBoolean();
    ExecutorService people = Executors.newFixedThreadPool(WRITERS + 1);
    try {
      Future<Integer> prover = people.submit(() -> proveUntil(over));
      List<Future<?>> writers = new ArrayList<>();
      long end = System.nanoTime() + LASTS.toNanos();
      for (int writer = 0; writer < WRITERS; writer++) {
        Random choice = new Random(writer);
        writers.add(people.submit(() -> { while (System.nanoTime() < end || isLacking() && System.nanoTime() < end + PATIENCE.toNanos()) step(choice); }));
      }
      for (Future<?> writer : writers) writer.get();
      over.set(true);
      assertThat(prover.get()).isPositive();
    } finally {
      people.shutdownNow();
    }
    assertThat(done).as("every kind of work was done").allSatisfy((kind, times) -> assertThat(times.get()).as(kind.name()).isPositive());
    assertThat(served(() -> house.proof.prove(null, null, null)).ok()).isTrue();
    for (int lot = 0; lot < LOTS; lot++) neverLessThanNothing("L-M" + lot);
  }

  private boolean isLacking() { return done.values().stream().anyMatch(times -> times.get() == 0); }

  private void step(Random choice) {
    house.clock.pass(Duration.ofMillis(1));
    Kind kind = Kind.values()[choice.nextInt(Kind.values().length)];
    int lot = choice.nextInt(LOTS);
    Place place = PLACES.get(choice.nextInt(PLACES.size()));
    try {
      if (perform(kind, lot, place, 1 + choice.nextInt(3), choice)) done.get(kind).incrementAndGet();
    } catch (Refusal refusal) {
      assertThat(FAIR).as(refusal.getMessage()).contains((InventoryReason) refusal.reason());
    }
  }

  /** @return false when there was nothing to do it to */
  private boolean perform(Kind kind, int lot, Place place, int kg, Random choice) {
    String id = "L-M" + lot;
    Place other = PLACES.get((PLACES.indexOf(place) + 1) % PLACES.size());
    return switch (kind) {
      case RECEIVE -> { receive(lot, place, kg); yield true; }
      case MOVE -> served(() -> house.moveStock.move(new MoveStockCommand(id, place, other, kg(kg + ""), null), WORKER)) != null;
      case MOVE_LATE -> served(() -> house.moveStock.move(new MoveStockCommand(id, place, other, kg(kg + ""), house.clock.instant().minusMillis(20)), WORKER)) != null;
      case SHIP -> { List<String> kept = List.of(reserve(id, place, kg)); yield served(() -> house.shipReserved.ship(kept, "Fukang", null, WORKER)) != null; }
      case RELEASE -> { String kept = reserve(id, place, kg); served(() -> house.releaseReservation.release(kept, WORKER)); yield true; }
      case CORRECT -> correct(id, place);
      case REVERSE -> reverse(id, choice);
      case COUNT -> count(id, place, choice);
      case APPROVE -> approve();
    };
  }

  private String reserve(String lot, Place place, int kg) {
    return served(() -> house.reserveStock.reserve(new ReservationRequest(null, lot, null, "CJ", place.zone(), place.bin(), kg(kg + ""), Purpose.MANUAL, "note"), WORKER)).id();
  }

  private boolean correct(String lot, Place place) {
    AdjustmentView made = served(() -> house.proposeAdjustment.propose(new NewAdjustment(null, new Adjustment(lot, place, kg("-1"), AdjustmentReason.DAMAGE), null), WORKER));
    if (made.state() == AdjustmentState.WAITING) served(() -> house.decideAdjustment.decide(made.id(), true, "seen", null, SECOND));
    return true;
  }

  private boolean reverse(String lot, Random choice) {
    List<Movement> lines = served(() -> house.story.movements(lot));
    Movement line = lines.get(lines.size() - 1 - choice.nextInt(Math.min(5, lines.size())));
    return served(() -> house.reverseMovement.reverse(line.id(), "mistake", WORKER)) != null;
  }

  private boolean count(String lot, Place place, Random choice) {
    Instant now = house.clock.instant();
    BigDecimal seen = served(() -> house.ledger.balance(new LotPlace(lot, place), now)).add(BigDecimal.valueOf(choice.nextInt(3) - 1)).max(BigDecimal.ZERO);
    String count = openCount();
    return served(() -> house.countGoods.count(count, new CountEntry(null, lot, place, kg(seen.toPlainString()), now), choice.nextBoolean() ? COUNTER : OTHER_COUNTER)) != null;
  }

  private boolean approve() {
    String count = openCount();
    try {
      served(() -> house.closeCount.approve(new CountApproval(count, "seen", Set.of(), null), SECOND));
    } catch (Refusal refusal) {
      if (refusal.reason() != InventoryReason.COUNT_LINES_REFUSED) throw refusal;
      served(() -> house.closeCount.cancel(count, "does not fit", null, SECOND));
    }
    open.compareAndSet(count, null);
    return true;
  }

  /** The count that all work on; when it was closed, another one, as soon as there is something to count. */
  private String openCount() {
    for (String count = open.get(); ; count = open.get()) {
      if (count != null) return count;
      open.compareAndSet(null, served(() -> house.planCount.plan(NewCount.of("CJ"), SECOND)).id());
    }
  }

  private void receive(int lot, Place place, int kg) { served(() -> house.receiveLot.receive(milk("M" + lot, kg + "", place), WORKER)); }

  private int proveUntil(AtomicBoolean over) {
    int times = 0;
    for (; !over.get(); times++) assertThat(served(() -> house.proof.prove(null, null, null)).differences()).isEmpty();
    return times;
  }

  private void neverLessThanNothing(String lot) {
    Timeline timeline = new Timeline(served(() -> house.story.movements(lot)).stream().map(line -> new Line(Place.parse(line.from()), Place.parse(line.to()), line.quantity().value(), 0, line.at())).toList());
    for (Place place : PLACES) assertThat(timeline.lowestSince(place, Instant.EPOCH).balance()).as("%s at %s", lot, place).isNotNegative();
  }
}
