package wms.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static wms.inventory.Warehouse.A1;
import static wms.inventory.Warehouse.A2;
import static wms.inventory.Warehouse.WORKER;
import static wms.inventory.Warehouse.furnish;
import static wms.inventory.Warehouse.kg;
import static wms.inventory.Warehouse.milk;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import wms.shared.DatabaseTest;
import wms.shared.Refusal;
import wms.shared.Scope;

/** Sixteen people at once on ten lots, while others read: nobody gets what another has, nobody is turned away by the database. */
class ManyWritersTest extends DatabaseTest {
  private static final int WRITERS = 16;
  private static final int LOTS = 10;
  private static final int ATTEMPTS = 30;
  private static final int KG_A_LOT = 20;
  private Warehouse house;

  @BeforeEach void tenLots() {
    furnish(sql);
    house = new Warehouse(sql);
    for (int lot = 0; lot < LOTS; lot++) receive(lot);
  }

  @Test void theLastKilogramOfEachLotGoesToExactlyOne() throws Exception {
    AtomicInteger yes = new AtomicInteger();
    AtomicInteger no = new AtomicInteger();
    AtomicBoolean over = new AtomicBoolean();
    ExecutorService people = Executors.newFixedThreadPool(WRITERS + 2);
    try {
      Future<Integer> reader = people.submit(() -> readUntil(over));
      Future<Integer> prover = people.submit(() -> proveUntil(over));
      List<Future<Void>> writers = new ArrayList<>();
      for (int writer = 0; writer < WRITERS; writer++) writers.add(people.submit(writer(writer, yes, no)));
      for (Future<Void> writer : writers) writer.get();
      over.set(true);
      assertThat(reader.get() + prover.get()).isPositive();
    } finally {
      people.shutdownNow();
    }
    assertThat(yes.get()).isEqualTo(LOTS * KG_A_LOT);
    assertThat(no.get()).isEqualTo(WRITERS * ATTEMPTS - LOTS * KG_A_LOT);
    assertThat(house.stock.rows(StockFilter.all(), Scope.EVERYWHERE, null, 100)).isEmpty();
    assertThat(served(() -> house.proof.prove(null, null, null)).ok()).isTrue();
  }

  private Callable<Void> writer(int number, AtomicInteger yes, AtomicInteger no) {
    return () -> {
      for (int i = 0; i < ATTEMPTS; i++) {
        int lot = (number + i) % LOTS;
        shift(lot, i);
        List<String> got = number % 2 == 0 ? one(lot) : any((lot + 1) % LOTS, lot);
        if (got.isEmpty()) no.incrementAndGet();
        else yes.incrementAndGet();
        if (!got.isEmpty()) served(() -> house.shipReserved.ship(got, "Fukang", null, WORKER));
      }
      return null;
    };
  }

  private List<String> one(int lot) {
    return unlessRefused(() -> List.of(house.reserveStock.reserve(ReservationRequest.of("L-M" + lot, "CJ", kg("1"), Purpose.MANUAL, "note"), WORKER).id()), List.of());
  }

  private List<String> any(int lot, int other) {
    Allocation wanted = new Allocation(Stream.of(lot, other).flatMap(one -> Stream.of(A1, A2).map(place -> new LotPlace("L-M" + one, place))).toList(), "CJ", kg("1"), Purpose.MANUAL, "note");
    return served(() -> house.allocateStock.allocate(wanted, WORKER)).stream().map(Reservation::id).toList();
  }

  private void shift(int lot, int i) {
    MoveStockCommand move = new MoveStockCommand("L-M" + lot, i % 2 == 0 ? A1 : A2, i % 2 == 0 ? A2 : A1, kg("1"), null);
    unlessRefused(() -> house.moveStock.move(move, WORKER), null);
  }

  private <T> T unlessRefused(Supplier<T> work, T otherwise) {
    try {
      return served(work);
    } catch (Refusal refusal) {
      assertThat(refusal.reason()).isEqualTo(InventoryReason.NOT_ENOUGH_FREE);
      return otherwise;
    }
  }

  private int readUntil(AtomicBoolean over) {
    int times = 0;
    for (; !over.get(); times++) served(() -> house.stock.rows(StockFilter.all(), Scope.EVERYWHERE, null, 100));
    return times;
  }

  private int proveUntil(AtomicBoolean over) {
    int times = 0;
    for (; !over.get(); times++) assertThat(served(() -> house.proof.prove(null, null, null)).differences()).isEmpty();
    return times;
  }

  private void receive(int lot) { served(() -> house.receiveLot.receive(milk("M" + lot, "" + KG_A_LOT, A1), WORKER)); }
}
