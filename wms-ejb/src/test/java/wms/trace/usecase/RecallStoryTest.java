package wms.trace.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static wms.inventory.Warehouse.A1;
import static wms.inventory.Warehouse.B;
import static wms.inventory.Warehouse.COUNTER;
import static wms.inventory.Warehouse.Q;
import static wms.inventory.Warehouse.SYSTEM;
import static wms.inventory.Warehouse.TODAY;
import static wms.inventory.Warehouse.WORKER;
import static wms.inventory.Warehouse.furnish;
import static wms.inventory.Warehouse.kg;
import static wms.inventory.Warehouse.milk;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import wms.inventory.Adjustment;
import wms.inventory.AdjustmentReason;
import wms.inventory.Certificate;
import wms.inventory.CountApproval;
import wms.inventory.CountEntry;
import wms.inventory.CountView;
import wms.inventory.Hold;
import wms.inventory.HoldDecision;
import wms.inventory.HoldRequest;
import wms.inventory.HoldVerdict;
import wms.inventory.InventoryReason;
import wms.inventory.LotPlace;
import wms.inventory.MoveStockCommand;
import wms.inventory.Movement;
import wms.inventory.NewAdjustment;
import wms.inventory.NewCount;
import wms.inventory.NewLot;
import wms.inventory.PaperFixture;
import wms.inventory.Place;
import wms.inventory.Purpose;
import wms.inventory.ReservationRequest;
import wms.inventory.ReservationState;
import wms.inventory.ReserveClass;
import wms.inventory.StockFilter;
import wms.inventory.StockMoved;
import wms.inventory.StockStatus;
import wms.inventory.Warehouse;
import wms.inventory.usecase.AddCertificate;
import wms.shared.Actor;
import wms.shared.DatabaseTest;
import wms.shared.Fired;
import wms.shared.Reason;
import wms.shared.Refusal;
import wms.shared.Right;
import wms.shared.Scope;
import wms.shipping.Arrival;
import wms.shipping.ReturnedGoods;
import wms.shipping.usecase.Arrive;
import wms.shipping.usecase.Dock;
import wms.shipping.usecase.TakeBack;
import wms.trace.LotTrail;
import wms.trace.NewRecall;
import wms.trace.RecallHead;
import wms.trace.RecallPicture;
import wms.trace.RecallSelection;
import wms.trace.RecallState;
import wms.trace.RecallView;
import wms.trace.RecalledLot;
import wms.trace.Touched;
import wms.trace.TraceReason;

class RecallStoryTest extends DatabaseTest {
  private static final Actor QA = new Actor("qa", "QA", "test", Map.of("CJ", Set.of(Right.SEE, Right.DECIDE_HOLD), "MNS", Set.of(Right.SEE, Right.DECIDE_HOLD)));
  private static final Actor HEAD = new Actor("head", "Head", "test", Map.of("*", Set.of(Right.SEE, Right.DECIDE_HOLD)));
  private Warehouse house;
  private Dock dock;

  @BeforeEach void twentyKilogramsOfMilk() {
    furnish(sql);
    sql.update("UPDATE zone SET zone_use = 'QUARANTINE' WHERE code = 'CJ-Q'");
    house = new Warehouse(sql, Fired.to(this::observed));
    dock = new Dock(house, entities, sql, this::observed);
    transacted(() -> dock.receive(milk("M1", "20", A1)));
    later();
  }

  @AfterEach void theBooksAgree() { assertThat(transacted(() -> house.proof.prove(null, null, null)).differences()).isEmpty(); }

  @Test void recalledGoodsAreFoundHeldAndServeNobody() {
    reserve("R1", "4");
    open("C1", RecallSelection.ofNumbers("M1"));
    assertThat(house.stock.ofLot("L-M1")).singleElement().satisfies(row -> {
      assertThat(row.status()).isEqualTo(StockStatus.RECALLED);
      assertThat(row.held()).isEqualTo(kg("20"));
      assertThat(row.holdReasons()).extracting(cause -> cause.code()).containsExactly("RECALLED");
    });
    assertThat(house.reservations.find("R1").state()).isEqualTo(ReservationState.SUSPENDED);
    assertRefused(() -> house.shipReserved.ship(List.of("R1"), "Fukang", null, WORKER), InventoryReason.LOT_RECALLED);
    assertRefused(() -> house.reserveStock.reserve(ReservationRequest.of("L-M1", "CJ", kg("1"), Purpose.MANUAL, "n"), WORKER), InventoryReason.LOT_RECALLED);
    assertThat(house.stock.rows(new StockFilter(null, null, null, null, StockStatus.RECALLED, null), Scope.EVERYWHERE, null, 10)).hasSize(1);
    assertThat(house.stock.rows(new StockFilter(null, null, null, null, StockStatus.HELD, null), Scope.EVERYWHERE, null, 10)).as("what is recalled is held").hasSize(1);
  }

  @Test void recalledGoodsMayOnlyBeSetApartOrWrittenOff() {
    open("C1", RecallSelection.ofNumbers("M1"));
    assertRefused(() -> move(B, "5"), InventoryReason.NOT_SET_APART);
    transacted(() -> move(Q, "5"));
    assertThat(house.stock.ofLot("L-M1")).extracting(row -> row.zone() + " " + row.status()).containsExactlyInAnyOrder("CJ-A RECALLED", "CJ-Q RECALLED");
    Movement aside = house.story.movements("L-M1").get(1);
    assertRefused(() -> house.reverseMovement.reverse(aside.id(), "wrong", WORKER), InventoryReason.NOT_SET_APART);
    Hold hold = house.holds.holds("CJ", true, Scope.EVERYWHERE, null, 10).get(0);
    assertRefused(() -> decide(hold, HoldDecision.RELEASE), InventoryReason.RECALL_IN_FORCE);
    assertRefused(() -> decide(hold, HoldDecision.SHORTEN_LIFE), InventoryReason.RECALL_IN_FORCE);
    transacted(() -> decide(hold, HoldDecision.DISCARD));
    RecalledLot lot = recall("C1").picture().lots().get(0);
    assertThat(lot.here().plus(lot.discarded())).isEqualTo(kg("20"));
    assertThat(lot.discarded()).isEqualTo(hold.quantity());
  }

  @Test void noCorrectionTakesRecalledGoodsOffTheBooks() {
    Movement found = transacted(() -> house.adjustStock.adjust(new Adjustment("L-M1", A1, kg("1"), AdjustmentReason.FOUND), "A0", WORKER));
    open("C1", RecallSelection.ofNumbers("M1"));
    for (AdjustmentReason reason : List.of(AdjustmentReason.DAMAGE, AdjustmentReason.COUNT, AdjustmentReason.DISCARD, AdjustmentReason.SHRINK))
      assertRefused(() -> house.adjustStock.adjust(new Adjustment("L-M1", A1, kg("-1"), reason), "A1", WORKER), InventoryReason.RECALLED_GOODS_STAY);
    assertRefused(() -> house.reverseMovement.reverse(found.id(), "there was none", WORKER), InventoryReason.RECALLED_GOODS_STAY);
    transacted(() -> house.adjustStock.adjust(new Adjustment("L-M1", A1, kg("2"), AdjustmentReason.FOUND), "A2", WORKER));
    assertThat(house.stock.ofLot("L-M1")).singleElement().satisfies(row -> assertThat(row.held()).as("what is found more is recalled as well").isEqualTo(kg("23")));
  }

  @Test void aCorrectionThatWaitedWhenTheRecallCameIsNotBooked() {
    transacted(() -> house.proposeAdjustment.propose(new NewAdjustment("A1", new Adjustment("L-M1", A1, kg("-19"), AdjustmentReason.DAMAGE), "fell down"), WORKER));
    open("C1", RecallSelection.ofNumbers("M1"));
    assertRefused(() -> house.decideAdjustment.decide("A1", true, "seen", null, Warehouse.SECOND), InventoryReason.RECALLED_GOODS_STAY);
    transacted(() -> house.decideAdjustment.decide("A1", false, "recalled meanwhile", null, Warehouse.SECOND));
  }

  @Test void whatACountDoesNotFindOfRecalledGoodsIsSaidToBeMissing() {
    open("C1", RecallSelection.ofNumbers("M1"));
    later();
    CountView count = transacted(() -> house.planCount.plan(NewCount.of("CJ", "CJ-A"), Warehouse.SECOND));
    later();
    transacted(() -> house.countGoods.count(count.id(), new CountEntry(null, "L-M1", A1, kg("17"), null), COUNTER));
    later();
    transacted(() -> house.countGoods.count(count.id(), new CountEntry(null, "L-M1", A1, kg("17"), null), Warehouse.SECOND));
    transacted(() -> house.closeCount.approve(new CountApproval(count.id(), "looked twice", Set.of(), null), WORKER));
    RecalledLot lot = recall("C1").picture().lots().get(0);
    assertThat(lot.here()).isEqualTo(kg("17"));
    assertThat(lot.missing()).isEqualTo(kg("3"));
    assertThat(lot.discarded()).isEqualTo(kg("0"));
  }

  @Test void theCertificatesOfRecalledLotsAreInThePicture() {
    transacted(() -> dock.bean(AddCertificate.class).add(PaperFixture.quarantine("Q1", "6501-1", "L-M1"), WORKER));
    open("C1", RecallSelection.ofNumbers("M1"));
    assertThat(recall("C1").picture().certificates()).extracting(Certificate::number).containsExactly("6501-1");
    assertThat(transacted(() -> dock.bean(LotTrails.class).of("L-M1", Scope.EVERYWHERE)).certificates()).extracting(Certificate::id).containsExactly("Q1");
  }

  @Test void whatWasDiscardedByMistakeComesBackRecalledOnlyWhileTheRecallIsInForce() {
    open("C1", RecallSelection.ofNumbers("M1"));
    transacted(() -> decide(house.holds.ofLot("L-M1").get(0), HoldDecision.DISCARD));
    transacted(() -> house.reverseMovement.reverse(house.story.movements("L-M1").get(1).id(), "wrong lot", WORKER));
    assertThat(house.stock.ofLot("L-M1").get(0).status()).isEqualTo(StockStatus.RECALLED);
    transacted(() -> decide(house.holds.openFor("C1").get(0), HoldDecision.DISCARD));
    transacted(() -> dock.bean(LiftRecall.class).lift("C1", "nothing found", null, HEAD));
    transacted(() -> house.reverseMovement.reverse(house.story.movements("L-M1").get(3).id(), "lifted", WORKER));
    assertThat(house.stock.ofLot("L-M1").get(0).status()).isEqualTo(StockStatus.FREE);
  }

  @Test void theSameNumberOfTheSameSupplierThatComesLaterIsCaughtAndAnotherSuppliersIsNot() {
    open("C1", RecallSelection.ofNumbers("M1"));
    later();
    transacted(() -> dock.receive(milk("M1", "3", B)));
    assertThat(house.stock.ofLot("L-M1")).extracting(row -> row.status()).containsOnly(StockStatus.RECALLED);
    transacted(() -> dock.receive(lot("L-M1-CUSTOMS", "M1", "Dairy", "Customs", null)));
    transacted(() -> dock.receive(lot("L-M1-OTHER", "M1", "Other dairy", null, null)));
    assertThat(house.stock.ofLot("L-M1-CUSTOMS").get(0).status()).isEqualTo(StockStatus.RECALLED);
    assertThat(house.stock.ofLot("L-M1-OTHER").get(0).status()).isEqualTo(StockStatus.FREE);
    assertThat(recall("C1").picture().lots()).filteredOn(RecalledLot::late).extracting(RecalledLot::lot).containsExactly("L-M1-CUSTOMS");
  }

  @Test void aRecallByMaterialAndDaysReachesWhatFitsNowAndLater() {
    transacted(() -> dock.receive(lot("L-OLD", "OLD", "Dairy", null, TODAY.minusDays(9))));
    transacted(() -> dock.receive(lot("L-NEW", "NEW", "Dairy", null, TODAY.minusDays(2))));
    RecallSelection week = new RecallSelection(List.of(), "MILK", null, TODAY.minusDays(3), TODAY, null, null);
    RecallPicture seen = transacted(() -> dock.bean(RecallBook.class).preview(week, Scope.EVERYWHERE));
    assertThat(seen.lots()).extracting(RecalledLot::lot).containsExactly("L-NEW");
    assertThat(seen.undated()).as("M1 says no day of production").isEqualTo(1);
    assertThat(house.stock.ofLot("L-NEW").get(0).status()).as("a preview changes nothing").isEqualTo(StockStatus.FREE);
    open("C1", week);
    transacted(() -> dock.receive(lot("L-NEXT", "NEXT", "Dairy", null, TODAY.minusDays(1))));
    assertThat(house.stock.ofLot("L-NEXT").get(0).status()).isEqualTo(StockStatus.RECALLED);
    assertThat(house.stock.ofLot("L-OLD").get(0).status()).isEqualTo(StockStatus.FREE);
  }

  @Test void aSupplierIsMeantByItsCodeToo() {
    sql.update("INSERT INTO partner (code, name_zh, name_en, roles, version) VALUES ('DY', '乳业', 'Dairy', 'SUPPLIER', 1)");
    RecallPicture seen = transacted(() -> dock.bean(RecallBook.class).preview(new RecallSelection(List.of(), null, "DY", null, null, TODAY, TODAY), Scope.EVERYWHERE));
    assertThat(seen.lots()).extracting(RecalledLot::lot).containsExactly("L-M1");
    assertRefused(() -> dock.bean(RecallBook.class).preview(new RecallSelection(List.of(), null, "DY", null, null, TODAY.plusDays(1), null), Scope.EVERYWHERE), TraceReason.NO_LOT_SELECTED);
  }

  @Test void whoeverHasSomeIsNamedAndWhatComesBackIsCounted() {
    sql.update("INSERT INTO partner (code, name_zh, name_en, roles, contact, version) VALUES ('MKT', '市场', 'Market', 'CONSIGNEE', '0994-1234567', 1)");
    shipped("D1", "O1");
    later();
    open("C1", RecallSelection.ofNumbers("M1"));
    later();
    transacted(() -> dock.bean(TakeBack.class).back("D1", new ReturnedGoods(1, kg("3"), "CJ-Q", null, "recalled"), WORKER));
    RecallPicture now = recall("C1").picture();
    assertThat(now.reached()).singleElement().satisfies(one -> {
      assertThat(one.consignee()).isEqualTo("Market");
      assertThat(one.contact()).isEqualTo("0994-1234567");
      assertThat(one.quantity()).isEqualTo(kg("8"));
      assertThat(one.returned()).isEqualTo(kg("3"));
      assertThat(one.deliveryNumber()).startsWith("DN-");
      assertThat(one.orderNumber()).startsWith("SO-");
    });
    assertThat(now.lots()).singleElement().satisfies(lot -> {
      assertThat(lot.here()).isEqualTo(kg("15"));
      assertThat(lot.out()).isEqualTo(kg("5"));
      assertThat(lot.returned()).isEqualTo(kg("3"));
    });
    assertThat(house.stock.ofLot("L-M1")).extracting(row -> row.zone() + " " + row.status()).contains("CJ-Q RECALLED");
  }

  @Test void theTrailOfALotLeadsForwardToWhoHasItAndToItsRecalls() {
    shipped("D1", "O1");
    open("C1", RecallSelection.ofNumbers("M1"));
    transacted(() -> dock.receive(lot("L-M1-CUSTOMS", "M1", "Dairy", "Customs", null)));
    LotTrail trail = transacted(() -> dock.bean(LotTrails.class).of("L-M1", Scope.EVERYWHERE));
    assertThat(trail.waybills()).singleElement().satisfies(one -> {
      assertThat(one.consignee()).isEqualTo("Market");
      assertThat(one.quantity()).isEqualTo(kg("8"));
      assertThat(one.arrivedAt()).isNotNull();
    });
    assertThat(trail.reached()).extracting(one -> one.delivery()).containsExactly("D1");
    assertThat(trail.kin()).extracting(LotTrail.Kin::owner).containsExactly("Customs");
    assertThat(trail.recalls()).extracting(LotTrail.CaughtBy::recall).containsExactly("C1");
    assertThat(transacted(() -> dock.bean(LotTrails.class).of("L-M1", new Scope(Set.of("MNS")))).waybills()).as("not for those who do not see the facility").isEmpty();
  }

  @Test void whatIsLoadedStaysAndWhatIsUnderWayIsCaughtWhereItArrives() {
    String sscc = parcel("O1", null, "MNS");
    transacted(() -> dock.open("D1", "O1"));
    transacted(() -> dock.load("D1", sscc));
    String second = parcel("O2", "Market", null);
    transacted(() -> dock.depart("D1"));
    transacted(() -> dock.open("D2", "O2"));
    transacted(() -> dock.load("D2", second));
    RecallPicture seen = transacted(() -> dock.bean(RecallBook.class).preview(RecallSelection.ofNumbers("M1"), Scope.EVERYWHERE));
    assertThat(seen.underWay()).singleElement().satisfies(row -> assertThat(row.quantity()).isEqualTo(kg("8")));
    assertThat(seen.lots().get(0).underWay()).isEqualTo(kg("8"));
    assertThat(seen.touched()).extracting(Touched::kind).containsExactly(Touched.Kind.ORDER, Touched.Kind.PARCEL, Touched.Kind.DELIVERY);
    open("C1", RecallSelection.ofNumbers("M1"));
    assertRefused(() -> dock.depart("D2"), InventoryReason.LOT_RECALLED);
    transacted(() -> dock.bean(Arrive.class).arrive("D1", new Arrival(3.1, "MNS-A", "Gul", null, null, List.of()), null, WORKER));
    assertThat(house.stock.ofLot("L-M1")).extracting(row -> row.facility() + " " + row.status()).contains("MNS RECALLED");
  }

  @Test void aParcelWithRecalledGoodsIsNotLoaded() {
    String sscc = parcel("O1", "Market", null);
    transacted(() -> dock.open("D1", "O1"));
    open("C1", RecallSelection.ofNumbers("M1"));
    assertRefused(() -> dock.load("D1", sscc), InventoryReason.LOT_RECALLED);
  }

  @Test void anotherPersonLiftsItAndOtherHoldsStay() {
    transacted(() -> house.holdLots.hold(new HoldRequest(List.of(new LotPlace("L-M1", A1)), "EXCURSION_WARM", "E1", null), SYSTEM));
    open("C1", RecallSelection.ofNumbers("M1"));
    assertRefused(() -> dock.bean(LiftRecall.class).lift("C1", "wrong lot", null, QA), TraceReason.OWN_RECALL);
    assertThatThrownBy(() -> transacted(() -> dock.bean(LiftRecall.class).lift("C1", " ", null, HEAD))).hasMessageContaining("RECALL_REASON_MISSING");
    RecallHead lifted = transacted(() -> dock.bean(LiftRecall.class).lift("C1", "the laboratory found nothing", null, HEAD));
    assertThat(lifted.state()).isEqualTo(RecallState.LIFTED);
    assertThat(lifted.liftedBy()).isEqualTo("head");
    assertThat(house.stock.ofLot("L-M1").get(0).status()).isEqualTo(StockStatus.HELD);
    assertRefused(() -> dock.bean(LiftRecall.class).lift("C1", "again", null, HEAD), TraceReason.RECALL_LIFTED);
    transacted(() -> dock.receive(milk("M1", "1", B)));
    assertThat(house.stock.ofLot("L-M1")).extracting(row -> row.zone() + " " + row.status()).contains("CJ-B FREE");
  }

  @Test void whatIsNotSaidOrNotKnownIsRefused() {
    assertRefused(() -> dock.bean(OpenRecall.class).open(new NewRecall("C1", "glass", RecallSelection.ofNumbers("M1", "NOBODY-KNOWS")), QA), "LOT_UNKNOWN");
    assertRefused(() -> dock.bean(OpenRecall.class).open(new NewRecall("C1", "glass", RecallSelection.ofNumbers()), QA), "NOTHING_SELECTED");
    assertRefused(() -> dock.bean(OpenRecall.class).open(new NewRecall("C1", " ", RecallSelection.ofNumbers("M1")), QA), "RECALL_REASON_MISSING");
    assertRefused(() -> dock.bean(OpenRecall.class).open(new NewRecall("C1", "glass", RecallSelection.ofNumbers("M1")), COUNTER), "NOT_ALLOWED");
    assertThat(dock.bean(RecallBook.class).newest(null, Long.MAX_VALUE, 10)).as("nothing half done").isEmpty();
  }

  @Test void theSameGoodsAreRecalledTwiceOnlyTogetherWithNewOnes() {
    open("C1", RecallSelection.ofNumbers("M1"));
    assertThat(open("C1", RecallSelection.ofNumbers("M1")).number()).as("sent twice").isEqualTo(recall("C1").head().number());
    assertRefused(() -> dock.bean(OpenRecall.class).open(new NewRecall("C2", "glass", RecallSelection.ofNumbers("M1")), QA), TraceReason.ALREADY_RECALLED);
    transacted(() -> dock.receive(milk("M2", "2", B)));
    open("C2", RecallSelection.ofNumbers("M1", "M2"));
    transacted(() -> dock.bean(LiftRecall.class).lift("C1", "a wider one holds it", null, HEAD));
    assertThat(house.stock.ofLots(List.of("L-M1", "L-M2"))).extracting(row -> row.status()).containsOnly(StockStatus.RECALLED);
  }

  @Test void goodsAtAFacilityWhereOneMayNotDecideAreNotRecalledAtAll() {
    transacted(() -> dock.receive(new NewLot("L-M3", "M3", "MILK", kg("2"), Warehouse.MANAS, TODAY.plusDays(10), null, "Dairy", null, ReserveClass.COMMERCIAL, null, null)));
    Actor onlyChangji = new Actor("cj", "CJ", "test", Map.of("CJ", Set.of(Right.DECIDE_HOLD)));
    assertRefused(() -> dock.bean(OpenRecall.class).open(new NewRecall("C1", "glass", RecallSelection.ofNumbers("M1", "M3")), onlyChangji), "NOT_ALLOWED");
    assertThat(house.stock.ofLot("L-M1").get(0).status()).isEqualTo(StockStatus.FREE);
  }

  private void observed(Object event) {
    if (event instanceof StockMoved moved) dock.bean(CatchLateLots.class).on(moved);
  }

  private RecallHead open(String id, RecallSelection selection) { return transacted(() -> dock.bean(OpenRecall.class).open(new NewRecall(id, "glass splinters", selection), QA)); }

  private RecallView recall(String id) { return transacted(() -> dock.bean(RecallBook.class).recall(id, Scope.EVERYWHERE)); }

  private void reserve(String id, String kg) { transacted(() -> house.reserveStock.reserve(new ReservationRequest(id, "L-M1", null, "CJ", null, null, kg(kg), Purpose.MANUAL, "note"), WORKER)); }

  private void move(Place to, String kg) { house.moveStock.move(new MoveStockCommand("L-M1", A1, to, kg(kg), null), WORKER); }

  private void decide(Hold hold, HoldDecision decision) { house.decideHold.decide(new HoldVerdict(hold.id(), decision, "seen by QA", TODAY.plusDays(1), null), WORKER); }

  private static NewLot lot(String id, String number, String supplier, String owner, LocalDate produced) {
    return new NewLot(id, number, "MILK", kg("2"), B, TODAY.plusDays(10), produced, supplier, owner, ReserveClass.COMMERCIAL, null, null);
  }

  /** Eight kilograms, fetched and in one parcel. */
  private String parcel(String order, String consignee, String destination) {
    transacted(() -> dock.place(order, consignee, destination, "8"));
    transacted(() -> dock.pick(order));
    return transacted(() -> dock.pack("P-" + order, order)).sscc();
  }

  private void shipped(String delivery, String order) {
    String sscc = parcel(order, "Market", null);
    transacted(() -> dock.open(delivery, order));
    transacted(() -> dock.load(delivery, sscc));
    transacted(() -> dock.depart(delivery));
    transacted(() -> dock.bean(Arrive.class).arrive(delivery, new Arrival(3.2, null, "Hassan", "M1,2 L3,4", null, List.of()), null, WORKER));
  }

  private void later() { house.clock.pass(Duration.ofMinutes(1)); }

  private void assertRefused(Runnable work, Reason reason) { assertRefused(work, reason.name()); }

  private void assertRefused(Runnable work, String reason) {
    assertThatThrownBy(() -> transacted(work)).isInstanceOf(Refusal.class).hasMessageContaining(reason);
  }
}
