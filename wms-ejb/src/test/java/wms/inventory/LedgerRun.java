package wms.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static wms.inventory.Warehouse.A1;
import static wms.inventory.Warehouse.A2;
import static wms.inventory.Warehouse.B;
import static wms.inventory.Warehouse.SYSTEM;
import static wms.inventory.Warehouse.WORKER;
import static wms.inventory.Warehouse.kg;
import static wms.inventory.Warehouse.milk;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import wms.shared.Bench;
import wms.shared.Refusal;
import wms.shared.Scope;

/** Does each command to the real ledger and to the model, and compares the two. */
final class LedgerRun {
  private static final List<Place> PLACES = List.of(A1, A2, B);
  private final Bench bench;
  private final Warehouse house;
  private final LedgerModel model = new LedgerModel();
  private final List<String> everReserved = new ArrayList<>();

  LedgerRun(Bench bench) {
    this.bench = bench;
    Warehouse.furnish(bench.sql());
    house = new Warehouse(bench.sql());
    for (int lot = 0; lot < 2; lot++) receive(lot, A1, 5);
  }

  void step(LedgerCommand command) {
    house.clock.pass(Duration.ofSeconds(1));
    perform(command);
    assertThat(real()).as("balances after %s", command).isEqualTo(model.filled());
    assertThat(realHolds()).as("holds after %s", command).isEqualTo(model.held);
    assertThat(bench.in(() -> house.proof.prove(null, null, null)).differences()).as("proof after %s", command).isEmpty();
  }

  private void perform(LedgerCommand command) {
    if (command instanceof LedgerCommand.Receive c) receive(c.lot(), PLACES.get(c.place()), c.kg());
    else if (command instanceof LedgerCommand.Move c) move(goods(c.lot(), c.from()), goods(c.lot(), c.to()), c.kg());
    else if (command instanceof LedgerCommand.Adjust c) adjust(goods(c.lot(), c.place()), c.delta());
    else if (command instanceof LedgerCommand.Reserve c) reserve(goods(c.lot(), c.place()), c.kg());
    else if (command instanceof LedgerCommand.Release c) release(pick(everReserved, c.pick()));
    else if (command instanceof LedgerCommand.Ship c) ship(pick(everReserved, c.pick()));
    else if (command instanceof LedgerCommand.Reverse c) reverse(pick(model.ids(), c.pick()));
    else if (command instanceof LedgerCommand.HoldGoods c) hold(goods(c.lot(), c.place()), "E" + c.cause());
    else if (command instanceof LedgerCommand.Decide c) decide(c.pick(), c.discard());
    else if (command instanceof LedgerCommand.Withdraw c) withdraw("E" + c.cause());
  }

  private void receive(int lot, Place place, int kg) {
    String id = bench.in(() -> house.receiveLot.receive(milk("M" + lot, "" + kg, place), WORKER)).movements().stream().reduce((first, last) -> last).orElseThrow().id();
    model.move(id, new LotPlace("L-M" + lot, Place.SUPPLIER), new LotPlace("L-M" + lot, place), kg);
  }

  private void move(LotPlace from, LotPlace to, int kg) {
    InventoryReason no = from.equals(to) ? InventoryReason.SAME_PLACE : model.mayMove(from, kg) ? null : InventoryReason.NOT_ENOUGH_FREE;
    Movement line = expect(no, () -> house.moveStock.move(new MoveStockCommand(from.lot(), from.place(), to.place(), kg("" + kg), null), WORKER));
    if (line != null) model.move(line.id(), from, to, kg);
  }

  private void adjust(LotPlace goods, int delta) {
    InventoryReason no = delta > 0 || model.mayMove(goods, -delta) ? null : InventoryReason.NOT_ENOUGH_FREE;
    Movement line = expect(no, () -> house.adjustStock.adjust(new Adjustment(goods.lot(), goods.place(), kg("" + delta), AdjustmentReason.COUNT), "a", WORKER));
    LotPlace count = new LotPlace(goods.lot(), Place.COUNT);
    if (line != null) model.move(line.id(), delta > 0 ? count : goods, delta > 0 ? goods : count, Math.abs(delta));
  }

  private void reserve(LotPlace goods, int kg) {
    ReservationRequest request = new ReservationRequest(null, goods.lot(), null, "CJ", goods.place().zone(), goods.place().bin(), kg("" + kg), Purpose.MANUAL, "note");
    Reservation made = expect(model.whyNotReserve(goods, kg), () -> house.reserveStock.reserve(request, WORKER));
    if (made == null) return;
    everReserved.add(made.id());
    model.kept.put(made.id(), new LedgerModel.Kept(goods, kg));
  }

  private void release(String reservation) {
    if (reservation == null) return;
    boolean shipped = bench.in(() -> house.reservations.find(reservation)).state() == ReservationState.SHIPPED;
    expect(shipped ? InventoryReason.RESERVATION_ENDED : null, () -> {
      house.releaseReservation.release(reservation, WORKER);
      return reservation;
    });
    model.kept.remove(reservation);
  }

  private void ship(String reservation) {
    if (reservation == null) return;
    Shipment shipment = expect(model.whyNotShip(reservation), () -> house.shipReserved.ship(List.of(reservation), "Fukang", null, WORKER));
    if (shipment == null) return;
    LedgerModel.Kept goods = model.kept.remove(reservation);
    model.move(shipment.movements().get(0).id(), goods.goods(), new LotPlace(goods.goods().lot(), Place.CONSIGNEE), goods.kg());
  }

  private void reverse(String movement) {
    Movement line = expect(model.whyNotReverse(movement), () -> house.reverseMovement.reverse(movement, "mistake", WORKER));
    if (line != null) model.reverse(line.id(), movement);
  }

  private void hold(LotPlace goods, String reference) {
    bench.in(() -> house.holdLots.hold(new HoldRequest(List.of(goods), "EXCURSION", reference, null), SYSTEM));
    model.hold(goods, reference);
  }

  private void withdraw(String reference) {
    bench.in(() -> house.releaseHolds.withdraw(reference, SYSTEM));
    model.held.removeIf(cause -> cause.reference().equals(reference));
  }

  private void decide(int number, boolean discard) {
    List<Hold> open = holds();
    if (open.isEmpty()) return;
    Hold hold = open.get(number % open.size());
    LotPlace goods = new LotPlace(hold.lot(), Place.of(hold.zone(), hold.bin()));
    int before = model.balance(goods);
    bench.in(() -> house.decideHold.decide(new HoldVerdict(hold.id(), discard ? HoldDecision.DISCARD : HoldDecision.RELEASE, "seen", null, hold.version()), WORKER));
    if (!discard) model.release(new LedgerModel.Cause(goods, hold.excursion()));
    else model.discard(before == 0 ? null : lastMovement(hold.lot()), goods);
  }

  /** Null when the work was refused for the reason that the model foresaw. */
  private <T> T expect(InventoryReason no, Supplier<T> work) {
    try {
      T result = bench.in(work);
      assertThat(no).as("the model says no").isNull();
      return result;
    } catch (Refusal refusal) {
      assertThat(refusal.reason()).isEqualTo(no);
      return null;
    }
  }

  private String lastMovement(String lot) {
    List<Movement> lines = bench.in(() -> house.story.movements(lot));
    return lines.get(lines.size() - 1).id();
  }

  private Map<LotPlace, Integer> real() {
    return bench.in(() -> house.stock.rows(StockFilter.all(), Scope.EVERYWHERE, null, 100)).stream()
        .peek(row -> assertThat(row.free().value().add(row.reserved().value()).add(row.held().value())).isEqualTo(row.balance().value()))
        .peek(row -> assertThat(row.free().value().intValueExact()).isEqualTo(model.free(new LotPlace(row.lot(), row.place()))))
        .collect(Collectors.toMap(row -> new LotPlace(row.lot(), row.place()), row -> row.balance().value().intValueExact()));
  }

  private Set<LedgerModel.Cause> realHolds() {
    Set<LedgerModel.Cause> found = new HashSet<>();
    holds().forEach(hold -> found.add(new LedgerModel.Cause(new LotPlace(hold.lot(), Place.of(hold.zone(), hold.bin())), hold.excursion())));
    return found;
  }

  private List<Hold> holds() {
    return bench.in(() -> house.holds.holds(null, true, Scope.EVERYWHERE, null, 100)).stream()
        .sorted(Comparator.comparing(Hold::lot).thenComparing(Hold::zone).thenComparing(hold -> "" + hold.bin()).thenComparing(Hold::excursion)).toList();
  }

  private static LotPlace goods(int lot, int place) { return new LotPlace("L-M" + lot, PLACES.get(place)); }

  private static String pick(List<String> from, int number) { return from.isEmpty() ? null : from.get(number % from.size()); }
}
