package wms.shipping.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static wms.inventory.Warehouse.A1;
import static wms.inventory.Warehouse.B;
import static wms.inventory.Warehouse.SYSTEM;
import static wms.inventory.Warehouse.WORKER;
import static wms.inventory.Warehouse.furnish;
import static wms.inventory.Warehouse.kg;
import static wms.inventory.Warehouse.lamb;
import static wms.inventory.Warehouse.milk;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import wms.inventory.HoldRequest;
import wms.inventory.LotPlace;
import wms.inventory.Place;
import wms.inventory.Purpose;
import wms.inventory.Reservation;
import wms.inventory.ReservationState;
import wms.inventory.Warehouse;
import wms.shared.DatabaseTest;
import wms.shipping.NewOrder;
import wms.shipping.NewWave;
import wms.shipping.PickLineView;
import wms.shipping.PickState;
import wms.shipping.ShortChoice;
import wms.shipping.WaveProposal;
import wms.shipping.WaveProposals;

class WaveProposalStoryTest extends DatabaseTest {
  private Warehouse house;
  private Dock dock;

  @BeforeEach void aFloor() {
    furnish(sql);
    house = new Warehouse(sql);
    dock = new Dock(house, entities, sql);
    transacted(() -> dock.receive(milk("M1", "20", A1)));
    transacted(() -> dock.receive(lamb("S1", "40", 2, B)));
  }

  @Test void ordersOfOneWindowAreProposedTogetherAndAreGoneOnceAWaveHasThem() {
    place("O1", "MILK", "8", at(2));
    place("O2", "MILK", "8", at(3));
    place("LATER", "MILK", "1", at(20));
    place("LAMB", "LAMB", "20", at(2));
    place("NEXT-WEEK", "MILK", "1", at(100));
    List<WaveProposal> waves = proposals().waves();
    assertThat(waves).extracting(wave -> wave.orders().stream().map(WaveProposal.Candidate::id).toList()).containsExactly(List.of("O1", "O2"), List.of("LAMB"), List.of("LATER"));
    assertThat(waves.get(0).from()).isEqualTo(at(2));
    assertThat(waves.get(0).until()).isEqualTo(at(3));
    assertThat(waves.get(0).walks()).singleElement().satisfies(walk -> {
      assertThat(walk.zone()).isEqualTo("CJ-A");
      assertThat(walk.lists()).isEqualTo(1);
      assertThat(walk.limitSeconds()).isEqualTo(20 * 60);
      assertThat(walk.seconds()).isBetween(1, 20 * 60);
    });
    transacted(() -> dock.bean(MakeWave.class).make(new NewWave("W1", "CJ", List.of("O1"), null), WORKER));
    assertThat(proposals().waves().get(1).orders()).as("O2 was taken out and stays proposed").extracting(WaveProposal.Candidate::id).containsExactly("O2");
  }

  @Test void anOrderThatIsShortIsProposedOnlyWhenAPartMayLeave() {
    place("O1", "MILK", "30", at(2));
    assertThat(proposals().waves()).isEmpty();
    assertThat(proposals().undecided()).singleElement().satisfies(order -> assertThat(order.part()).isTrue());
    transacted(() -> dock.bean(DecideShortage.class).decide("O1", ShortChoice.SHIP_PART, null, WORKER));
    assertThat(proposals().undecided()).isEmpty();
    assertThat(proposals().waves()).singleElement().satisfies(wave -> assertThat(wave.orders().get(0).part()).isTrue());
  }

  @Test void anOrderOnTheFloorWhoseGoodsStayHeldGetsOthersAndIsProposedForThem() {
    place("O1", "MILK", "8", at(2));
    transacted(() -> dock.bean(MakeWave.class).make(new NewWave("W1", "CJ", List.of("O1"), null), WORKER));
    transacted(() -> dock.receive(milk("M2", "10", B)));
    heldTooLong("L-M1", A1);
    assertThat(proposals().waves()).singleElement().satisfies(wave -> assertThat(wave.walks()).extracting(WaveProposal.Walk::zone).containsExactly("CJ-B"));
    assertThat(dock.bean(PickBook.class).ofOrder("O1")).as("nobody is sent for what is held").extracting(PickLineView::state).containsExactly(PickState.VOID);
  }

  @Test void ofGoodsThatWereFetchedAPersonSaysWhatBecomesOfThem() {
    place("O1", "MILK", "8", at(2));
    transacted(() -> dock.pick("O1"));
    Place staging = house.reservations.of(Purpose.ORDER, "O1").stream().filter(made -> made.state() == ReservationState.ACTIVE).map(Reservation::place).findFirst().orElseThrow();
    transacted(() -> dock.receive(milk("M2", "10", B)));
    heldTooLong("L-M1", staging);
    assertThat(proposals().waves()).isEmpty();
    transacted(() -> dock.bean(AllocateOrder.class).allocate("O1", WORKER));
    assertThat(proposals().waves()).as("others are to be fetched once somebody asks for them").hasSize(1);
  }

  private void heldTooLong(String lot, Place place) {
    transacted(() -> house.holdLots.hold(new HoldRequest(List.of(new LotPlace(lot, place)), "EXCURSION", "E1", null), SYSTEM));
    house.clock.pass(ReplaceHeldGoods.PATIENCE.plusMinutes(1));
    assertThat(transacted(() -> dock.bean(ReplaceHeldGoods.class).replace())).isEmpty();
  }

  @Test void ofAnOrderThatHasNothingNothingIsSaid() {
    place("O1", "TENT", "3", at(2));
    assertThat(proposals()).isEqualTo(new WaveProposals(List.of(), List.of()));
  }

  private WaveProposals proposals() { return dock.bean(ProposeWaves.class).at("CJ"); }

  private Instant at(int hours) { return house.clock.instant().plus(Duration.ofHours(hours)); }

  private void place(String id, String material, String amount, Instant due) {
    transacted(() -> dock.bean(PlaceOrder.class).place(new NewOrder(id, "CJ", "Market", null, null, null, 0, null, due, List.of(NewOrder.Line.of(material, material.equals("TENT") ? wms.shared.Quantity.of(amount, "pcs") : kg(amount)))), WORKER));
  }
}
