package wms.shipping.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static wms.inventory.Warehouse.A1;
import static wms.inventory.Warehouse.MANAS;
import static wms.inventory.Warehouse.WORKER;
import static wms.inventory.Warehouse.furnish;
import static wms.inventory.Warehouse.kg;
import static wms.inventory.Warehouse.lamb;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import wms.inventory.Document;
import wms.inventory.Fault;
import wms.inventory.InventoryReason;
import wms.inventory.Movement;
import wms.inventory.Place;
import wms.inventory.Proof;
import wms.inventory.Warehouse;
import wms.shared.Actor;
import wms.shared.DatabaseTest;
import wms.shared.Refusal;
import wms.shared.Right;
import wms.shared.Scope;
import wms.shipping.Arrival;
import wms.shipping.DeliveryView;
import wms.shipping.NewOrder;

/** Somebody changes one row behind the system's back; the proof says which goods are not as they should be, and which paper it was. */
class BrokenBooksTest extends DatabaseTest {
  private static final Actor MANAS_KEEPER = new Actor("gul", "Gul", "test", Map.of("MNS", Set.of(Right.SEE, Right.WORK_STOCK)));
  private Warehouse house;
  private Dock dock;
  private Instant yesterday;

  @BeforeEach void twoOfFiveCarcassesAreUnderWayToManas() {
    furnish(sql);
    house = new Warehouse(sql);
    dock = new Dock(house, entities, sql);
    transacted(() -> dock.receive(lamb("A", "100", 5, A1)));
    yesterday = house.clock.instant();
    house.clock.pass(Duration.ofDays(1));
    transacted(() -> dock.bean(PlaceOrder.class).place(new NewOrder("O1", "CJ", null, "MNS", null, null, 0, null, null, List.of(NewOrder.Line.of("LAMB", kg("40")))), WORKER));
    transacted(() -> dock.pick("O1"));
    String parcel = transacted(() -> dock.pack("P1", "O1")).sscc();
    transacted(() -> dock.open("D1", "O1"));
    transacted(() -> dock.load("D1", parcel));
    transacted(() -> dock.depart("D1"));
  }

  @Test void goodsUnderWayAreAPlaceOfTheirOwn() {
    Proof now = proof(null);
    assertThat(now.differences()).isEmpty();
    assertThat(now.totals()).singleElement().satisfies(total -> {
      assertThat(total.movements()).isEqualByComparingTo("100");
      assertThat(total.free()).isEqualByComparingTo("60");
      assertThat(total.underWay()).isEqualByComparingTo("40");
      assertThat(total.pieces()).isEqualTo(new Proof.Pieces(5, 5, 3, 0, 0, 2));
    });
    assertThat(proof(yesterday).totals()).singleElement().satisfies(total -> {
      assertThat(total.underWay()).isZero();
      assertThat(total.pieces()).isEqualTo(new Proof.Pieces(5, 5, 5, 0, 0, 0));
    });
  }

  @Test void whatArrivesIsUnderWayNoMoreAndNothingArrivesTwice() {
    transacted(() -> arrive());
    assertThat(proof(null).totals()).singleElement().satisfies(total -> assertThat(total.pieces()).isEqualTo(new Proof.Pieces(5, 5, 5, 0, 0, 0)));
    sql.update("UPDATE delivery SET stage = 'UNDER_WAY' WHERE id = 'D1'");
    assertThatThrownBy(() -> transacted(() -> arrive())).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(InventoryReason.NOT_UNDER_WAY));
    assertBroken(Place.TRANSIT, Fault.PAPERS_DIFFER, new Document("DELIVERY", "D1"));
  }

  @Test void whatADeliveryMovedIsNotTakenBackBehindIt() {
    for (Movement line : lines(Place.TRANSIT))
      assertThatThrownBy(() -> transacted(() -> house.reverseMovement.reverse(line.id(), "wrong", WORKER))).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(InventoryReason.MOVED_BY_DELIVERY));
  }

  @Test void aBalanceOfOtherWeight() {
    sql.update("UPDATE stock_balance SET balance = balance - 1 WHERE place = ?", A1.code());
    assertBroken(A1, Fault.BALANCE_CHANGED, last(A1).document());
  }

  @Test void aBalanceOfOtherPieces() {
    sql.update("UPDATE stock_balance SET pieces = pieces + 1 WHERE place = ?", A1.code());
    assertBroken(A1, Fault.BALANCE_CHANGED, last(A1).document());
    assertThat(proof(yesterday).differences()).extracting(Proof.Difference::place).containsExactly(A1.code());
  }

  @Test void aBalanceUnderWayOfOtherWeightOrPieces() {
    sql.update("UPDATE stock_under_way SET balance = balance + 1");
    assertBroken(Place.TRANSIT, Fault.BALANCE_CHANGED, last(Place.TRANSIT).document());
    sql.update("UPDATE stock_under_way SET balance = balance - 1, pieces = pieces - 1");
    assertBroken(Place.TRANSIT, Fault.BALANCE_CHANGED, last(Place.TRANSIT).document());
    assertThat(dock.bean(GoodsUnderWay.class).inTransit(null, Scope.EVERYWHERE).differences()).containsExactly("L-A");
  }

  @Test void aBalanceUnderWayTakenAway() {
    sql.update("DELETE FROM stock_under_way");
    assertBroken(Place.TRANSIT, Fault.BALANCE_CHANGED, last(Place.TRANSIT).document());
  }

  @Test void aLineOfOtherWeight() {
    Movement tampered = last(Place.TRANSIT);
    sql.update("UPDATE stock_movement SET quantity = quantity - 1 WHERE id = ?", tampered.id());
    assertThat(proof(null).differences()).hasSize(2).allSatisfy(row -> assertThat(row.document()).isEqualTo(tampered.document()));
  }

  @Test void aLineOfOtherPieces() {
    Movement tampered = last(Place.TRANSIT);
    sql.update("UPDATE stock_movement SET pieces = pieces + 1 WHERE id = ?", tampered.id());
    assertThat(proof(null).differences()).hasSize(2).allSatisfy(row -> {
      assertThat(row.document()).isEqualTo(tampered.document());
      assertThat(row.movement()).isEqualTo(tampered.id());
      assertThat(row.fault()).isEqualTo(Fault.LINE_CHANGED);
    });
  }

  @Test void aLineWithItsRunningSumsChangedAlongIsFoundAtTheNextOrAtTheBalance() {
    Movement tampered = last(Place.TRANSIT);
    sql.update("UPDATE stock_movement SET pieces = pieces + 1, to_pieces_after = to_pieces_after + 1, from_pieces_after = from_pieces_after - 1 WHERE id = ?", tampered.id());
    assertThat(proof(null).differences()).hasSize(2).allSatisfy(row -> assertThat(row.document()).isEqualTo(tampered.document()));
  }

  @Test void aLineTakenAway() {
    Movement removed = lines(A1).get(0);
    sql.update("DELETE FROM stock_movement WHERE id = ?", removed.id());
    assertBroken(A1, Fault.LINE_CHANGED, lines(A1).get(0).document());
  }

  @Test void aReservationOfMoreThanLiesThereByEitherMeasure() {
    transacted(() -> dock.bean(PlaceOrder.class).place(new NewOrder("O2", "CJ", "Market", null, null, null, 0, null, null, List.of(NewOrder.Line.of("LAMB", kg("20")))), WORKER));
    sql.update("UPDATE reservation SET pieces = pieces + 3 WHERE reservation_state = 'ACTIVE'");
    assertBroken(A1, Fault.RESERVED_TOO_MUCH, new Document("ORDER", "O2"));
    sql.update("UPDATE reservation SET pieces = pieces - 3, quantity = quantity + 50 WHERE reservation_state = 'ACTIVE'");
    assertBroken(A1, Fault.RESERVED_TOO_MUCH, new Document("ORDER", "O2"));
  }

  @Test void aDeliveryThatCarriesOtherGoodsThanLeft() {
    sql.update("UPDATE delivery_line SET quantity = quantity + 1");
    assertBroken(Place.TRANSIT, Fault.PAPERS_DIFFER, new Document("DELIVERY", "D1"));
    sql.update("UPDATE delivery_line SET quantity = quantity - 1, pieces = pieces - 1");
    assertBroken(Place.TRANSIT, Fault.PAPERS_DIFFER, new Document("DELIVERY", "D1"));
  }

  @Test void aDeliveryThatIsSaidToHaveArrivedButDidNot() {
    sql.update("UPDATE delivery SET stage = 'ARRIVED' WHERE id = 'D1'");
    assertBroken(Place.TRANSIT, Fault.PAPERS_DIFFER, new Document("DELIVERY", "D1"));
  }

  @Test void whatADeliveryCarriedIsProvedForADayThatIsOver() {
    Instant onTheWay = house.clock.instant();
    house.clock.pass(Duration.ofHours(5));
    transacted(() -> arrive());
    assertThat(proof(onTheWay).differences()).isEmpty();
    assertThat(proof(onTheWay).totals()).singleElement().satisfies(total -> assertThat(total.underWay()).isEqualByComparingTo("40"));
    assertThat(proof(house.clock.instant()).totals()).singleElement().satisfies(total -> assertThat(total.underWay()).isZero());
    sql.update("UPDATE delivery_line SET quantity = quantity + 1");
    assertThat(proof(yesterday).differences()).isEmpty();
    assertThat(proof(onTheWay).differences()).singleElement().satisfies(row -> {
      assertThat(row.place()).isEqualTo(Place.TRANSIT.code());
      assertThat(row.fault()).isEqualTo(Fault.PAPERS_DIFFER);
      assertThat(row.document()).isEqualTo(new Document("DELIVERY", "D1"));
    });
  }

  @Test void aDeliveryOfWhichTheLedgerHasNoLinesIsMissedOnThatDayToo() {
    sql.update("UPDATE delivery SET shipment = NULL");
    assertThat(proof(house.clock.instant()).differences()).as("its own time counts then").isEmpty();
    sql.update("DELETE FROM delivery_line");
    assertThat(proof(house.clock.instant()).differences()).extracting(Proof.Difference::fault).containsExactly(Fault.PAPERS_DIFFER);
  }

  private Proof proof(Instant at) { return transacted(() -> house.proof.prove(null, null, null, at)); }

  private void assertBroken(Place place, Fault fault, Document document) {
    assertThat(proof(null).differences()).singleElement().satisfies(row -> {
      assertThat(row.lot()).isEqualTo("L-A");
      assertThat(row.place()).isEqualTo(place.code());
      assertThat(row.fault()).isEqualTo(fault);
      assertThat(row.document()).isEqualTo(document);
    });
  }

  private DeliveryView arrive() { return dock.bean(Arrive.class).arrive("D1", new Arrival(3.0, MANAS.zone(), "Gul", null, null, List.of()), null, MANAS_KEEPER); }

  private List<Movement> lines(Place place) {
    return house.story.movements("L-A").stream().filter(line -> line.from().equals(place.code()) || line.to().equals(place.code())).toList();
  }

  private Movement last(Place place) { return lines(place).get(lines(place).size() - 1); }
}
