package wms.shipping.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static wms.inventory.PaperFixture.PDF;
import static wms.inventory.PaperFixture.base64;
import static wms.inventory.PaperFixture.certificate;
import static wms.inventory.PaperFixture.quarantine;
import static wms.inventory.Warehouse.A1;
import static wms.inventory.Warehouse.A2;
import static wms.inventory.Warehouse.B;
import static wms.inventory.Warehouse.COUNTER;
import static wms.inventory.Warehouse.TODAY;
import static wms.inventory.Warehouse.WORKER;
import static wms.inventory.Warehouse.furnish;
import static wms.inventory.Warehouse.kg;
import static wms.inventory.Warehouse.milk;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import wms.catalogue.CertificateKind;
import wms.inventory.Certificate;
import wms.inventory.CertificateFilter;
import wms.inventory.FileForm;
import wms.inventory.InventoryReason;
import wms.inventory.NewCertificate;
import wms.inventory.Papers;
import wms.inventory.Purpose;
import wms.inventory.ReservationRequest;
import wms.inventory.ReservationState;
import wms.inventory.Warehouse;
import wms.inventory.usecase.AddCertificate;
import wms.inventory.usecase.CertificateBook;
import wms.inventory.usecase.CoverLots;
import wms.inventory.usecase.FreeStockBook;
import wms.inventory.usecase.WithdrawCertificate;
import wms.shared.Actor;
import wms.shared.CommonReason;
import wms.shared.Contains;
import wms.shared.DatabaseTest;
import wms.shared.Deed;
import wms.shared.Reason;
import wms.shared.Refusal;
import wms.shared.Right;
import wms.shared.Scope;
import wms.shared.paper.Printed;
import wms.shipping.ShippingReason;
import wms.shipping.WaveView;
import wms.shipping.DeliveryView;
import wms.shipping.OrderState;
import wms.shipping.OrderView;
import wms.shipping.Shortage;
import wms.shipping.Shortage.Because;

/** Milk needs a quarantine certificate before it leaves. */
class CertificateStoryTest extends DatabaseTest {
  private static final Actor STRANGER = new Actor("far", "Far", "test", Map.of("MNS", Set.of(Right.SEE, Right.WORK_STOCK, Right.DECIDE_HOLD)));
  private Warehouse house;
  private Dock dock;

  @BeforeEach void twentyKilogramsOfMilk() {
    furnish(sql);
    sql.update("UPDATE material SET certificates = 'QUARANTINE' WHERE code = 'MILK'");
    house = new Warehouse(sql);
    dock = new Dock(house, entities, sql, event -> { if (event instanceof Deed deed) house.deeds.fire(deed); });
    transacted(() -> dock.receive(milk("M1", "20", A1)));
  }

  @AfterEach void theBooksAgree() { assertThat(transacted(() -> house.proof.prove(null, null, null)).differences()).isEmpty(); }

  @Test void milkWithoutItsCertificateIsKeptForNobodyAndTheOrderSaysWhy() {
    assertRefused(() -> house.reserveStock.reserve(ReservationRequest.of("L-M1", "CJ", kg("1"), Purpose.MANUAL, "n"), WORKER), InventoryReason.CERTIFICATE_MISSING);
    transacted(() -> dock.place("O1", "Market", null, "8"));
    assertThat(dock.bean(OrderBook.class).order("O1").state()).isEqualTo(OrderState.OPEN);
    assertThat(transacted(() -> dock.bean(WhyShort.class).of("O1"))).singleElement().satisfies(line -> assertThat(line.limits()).containsExactly(new Shortage.Limit(Because.WITHOUT_CERTIFICATE, kg("20"))));
    add(quarantine("Q1", "6501-1", "L-M1"));
    transacted(() -> dock.bean(AllocateOrder.class).allocate("O1", WORKER));
    assertThat(dock.bean(OrderBook.class).order("O1").state()).isEqualTo(OrderState.ALLOCATED);
  }

  @Test void anotherKindDoesNotDoAndOneThatIsOverIsNone() {
    add(certificate("C1", CertificateKind.ORIGIN, "65-7", null, "L-M1"));
    assertThat(lacking("L-M1")).containsExactly(CertificateKind.QUARANTINE);
    add(certificate("Q1", CertificateKind.QUARANTINE, "6501-1", TODAY.plusDays(2), "L-M1"));
    assertThat(lacking("L-M1")).isEmpty();
    house.clock.pass(Duration.ofDays(2));
    reserve("R1");
    house.clock.pass(Duration.ofDays(1));
    assertRefused(() -> house.shipReserved.ship(List.of("R1"), "Fukang", null, WORKER), InventoryReason.CERTIFICATE_MISSING);
    add(new NewCertificate("Q2", CertificateKind.QUARANTINE, "6501-2", "Bureau", TODAY, TODAY.plusDays(5), List.of("L-M1"), base64(PDF)));
    transacted(() -> house.shipReserved.ship(List.of("R1"), "Fukang", null, WORKER));
  }

  @Test void whatNeedsNoCertificateGoesAsBefore() {
    sql.update("UPDATE material SET certificates = NULL WHERE code = 'MILK'");
    assertThat(house.stock.ofLot("L-M1").get(0).papers()).isEqualTo(Papers.NONE_NEEDED);
    reserve("R1");
    transacted(() -> house.shipReserved.ship(List.of("R1"), "Fukang", null, WORKER));
  }

  @Test void goodsWithoutTheirPaperAreLeftForOthersThatHaveIt() {
    transacted(() -> dock.receive(milk("M2", "20", A2, TODAY.plusDays(20))));
    add(quarantine("Q1", "6501-1", "L-M2"));
    transacted(() -> dock.place("O1", "Market", null, "8"));
    assertThat(house.reservations.of(Purpose.ORDER, "O1")).extracting(made -> made.lot()).containsExactly("L-M2");
    assertThat(dock.bean(FreeStockBook.class).first("CJ", "MILK", TODAY, 10)).extracting(stock -> stock.papers().lackingOn(TODAY).size()).containsExactly(1, 0);
  }

  @Test void aWithdrawnCertificateStopsThePickTheLoadAndTheDeparture() {
    add(quarantine("Q1", "6501-1", "L-M1"));
    transacted(() -> dock.place("O1", "Market", null, "8"));
    withdraw("Q1");
    assertRefused(() -> dock.wave("O1"), ShippingReason.ORDER_IS_SHORT);
    add(quarantine("Q2", "6501-1", "L-M1"));
    WaveView wave = transacted(() -> dock.wave("O1"));
    withdraw("Q2");
    assertRefused(() -> dock.pick(wave), InventoryReason.CERTIFICATE_MISSING);
    add(quarantine("Q3", "6501-1", "L-M1"));
    transacted(() -> dock.pick(wave));
    String sscc = transacted(() -> dock.pack("P1", "O1")).sscc();
    transacted(() -> dock.open("D1", "O1"));
    withdraw("Q3");
    assertRefused(() -> dock.load("D1", sscc), InventoryReason.CERTIFICATE_MISSING);
    add(quarantine("Q4", "6501-1", "L-M1"));
    transacted(() -> dock.load("D1", sscc));
    withdraw("Q4");
    assertRefused(() -> dock.depart("D1"), InventoryReason.CERTIFICATE_MISSING);
  }

  @Test void anOrderWhoseGoodsLostTheirPaperGetsOthersWhenItIsServedAnew() {
    add(quarantine("Q1", "6501-1", "L-M1"));
    transacted(() -> dock.place("O1", "Market", null, "8"));
    transacted(() -> dock.receive(milk("M2", "20", A2)));
    add(quarantine("Q2", "6501-2", "L-M2"));
    withdraw("Q1");
    transacted(() -> dock.bean(AllocateOrder.class).allocate("O1", WORKER));
    assertThat(house.reservations.of(Purpose.ORDER, "O1")).filteredOn(made -> made.state() == ReservationState.ACTIVE).extracting(made -> made.lot()).containsExactly("L-M2");
    assertThat(dock.bean(OrderBook.class).order("O1").state()).isEqualTo(OrderState.ALLOCATED);
  }

  @Test void anOrderWhoseGoodsLostTheirPaperIsShortAtOnceAndGetsOthersByItselfAfterAWhile() {
    add(quarantine("Q1", "6501-1", "L-M1"));
    transacted(() -> dock.place("O1", "Market", null, "8"));
    transacted(() -> dock.receive(milk("M2", "20", A2)));
    withdraw("Q1");
    assertThat(order().state()).isEqualTo(OrderState.OPEN);
    assertThat(order().lines().get(0).shortBy()).isEqualTo(kg("8"));
    assertThat(transacted(() -> dock.bean(WhyShort.class).of("O1"))).singleElement().satisfies(line -> assertThat(line.limits()).containsExactly(new Shortage.Limit(Because.WITHOUT_CERTIFICATE, kg("40"))));
    assertThat(replaced()).as("the right one may be on its way").containsExactly("L-M1");
    add(quarantine("Q2", "6501-2", "L-M1"));
    assertThat(order().state()).isEqualTo(OrderState.ALLOCATED);
    withdraw("Q2");
    add(quarantine("Q3", "6501-3", "L-M2"));
    house.clock.pass(ReplaceHeldGoods.PATIENCE.plusSeconds(1));
    assertThat(replaced()).containsExactly("L-M2");
    assertThat(order().state()).isEqualTo(OrderState.ALLOCATED);
  }

  @Test void whatEndsAtMidnightIsReplacedWithoutWaiting() {
    add(certificate("Q1", CertificateKind.QUARANTINE, "6501-1", TODAY.plusDays(1), "L-M1"));
    transacted(() -> dock.place("O1", "Market", null, "8"));
    house.clock.pass(Duration.ofDays(1));
    assertThat(order().state()).as("its last day counts").isEqualTo(OrderState.ALLOCATED);
    house.clock.pass(Duration.ofDays(1));
    assertThat(order().state()).isEqualTo(OrderState.OPEN);
    assertThat(replaced()).as("nothing else is there").isEmpty();
    assertThat(replaced()).isEmpty();
  }

  @Test void whatIsFetchedAlreadyStaysForAPersonToDecide() {
    add(quarantine("Q1", "6501-1", "L-M1"));
    transacted(() -> dock.place("O1", "Market", null, "8"));
    transacted(() -> dock.pick("O1"));
    withdraw("Q1");
    house.clock.pass(ReplaceHeldGoods.PATIENCE.plusSeconds(1));
    assertThat(replaced()).containsExactly("L-M1");
    assertThat(order().state()).isEqualTo(OrderState.OPEN);
  }

  @Test void theWaybillNamesThemAndWithdrawnOnesNot() {
    add(quarantine("Q1", "6501-WRONG", "L-M1"));
    withdraw("Q1");
    add(quarantine("Q2", "6501-RIGHT", "L-M1"));
    transacted(() -> dock.place("O1", "Market", null, "8"));
    transacted(() -> dock.pick("O1"));
    String sscc = transacted(() -> dock.pack("P1", "O1")).sscc();
    transacted(() -> dock.open("D1", "O1"));
    transacted(() -> dock.load("D1", sscc));
    DeliveryView delivery = dock.bean(DeliveryBook.class).delivery("D1");
    assertThat(dock.bean(CertificatesCarried.class).by(delivery)).extracting(Certificate::id).containsExactly("Q2");
    assertThat(Printed.text(dock.bean(Waybill.class).of(delivery))).contains("Quarantine 6501-RIGHT").doesNotContain("WRONG");
    transacted(() -> dock.depart("D1"));
    assertThat(dock.bean(CertificatesCarried.class).by(dock.bean(DeliveryBook.class).delivery("D1"))).extracting(Certificate::id).containsExactly("Q2");
  }

  @Test void oneCertificateIsAboutAllLotsOfALorry() {
    transacted(() -> dock.receive(milk("M2", "5", A2)));
    transacted(() -> dock.receive(milk("M3", "5", B)));
    add(quarantine("Q1", "6501-1", "L-M1", "L-M2"));
    transacted(() -> dock.bean(CoverLots.class).cover("Q1", List.of("L-M2", "L-M3"), 1L, WORKER));
    assertThat(book().certificate("Q1", Scope.EVERYWHERE).lots()).extracting(Certificate.Covered::lotNumber).containsExactly("M1", "M2", "M3");
    assertThat(lacking("L-M3")).isEmpty();
    assertRefused(() -> dock.bean(CoverLots.class).cover("Q1", List.of("L-M1"), 1L, WORKER), CommonReason.STALE);
    withdraw("Q1");
    assertThat(lacking("L-M2")).containsExactly(CertificateKind.QUARANTINE);
    assertRefused(() -> dock.bean(CoverLots.class).cover("Q1", List.of("L-M1"), null, WORKER), InventoryReason.CERTIFICATE_WITHDRAWN);
  }

  @Test void itIsFiledOnceUnderItsNumberAndComesOutAsItWentIn() {
    Certificate filed = add(quarantine("Q1", " 6501-1 ", "L-M1"));
    assertThat(filed.number()).isEqualTo("6501-1");
    assertThat(filed.form()).isEqualTo(FileForm.PDF);
    assertThat(add(quarantine("Q1", "6501-1", "L-M1"))).as("sent twice").isEqualTo(filed);
    assertRefused(() -> dock.bean(AddCertificate.class).add(quarantine(null, "6501-1", "L-M1"), WORKER), InventoryReason.CERTIFICATE_KNOWN);
    add(certificate("C1", CertificateKind.ORIGIN, "6501-1", null, "L-M1"));
    Certificate.File file = book().file("Q1", Scope.EVERYWHERE);
    assertThat(file.content()).isEqualTo(PDF);
    assertThat(file.name()).isEqualTo("quarantine-6501-1.pdf");
    assertThat(deeds("inventory.certificate.added").get(0)).containsEntry("sha256", filed.hash());
  }

  @Test void aWrongOneIsWithdrawnWithAReasonAndStaysOnFile() {
    add(quarantine("Q1", "6501-1", "L-M1"));
    assertThatThrownBy(() -> transacted(() -> dock.bean(WithdrawCertificate.class).withdraw("Q1", " ", null, WORKER))).hasMessageContaining("REASON_MISSING");
    assertRefused(() -> dock.bean(WithdrawCertificate.class).withdraw("Q1", "of another lot", null, COUNTER), CommonReason.NOT_ALLOWED);
    assertRefused(() -> dock.bean(WithdrawCertificate.class).withdraw("Q1", "of another lot", 7L, WORKER), CommonReason.STALE);
    withdraw("Q1");
    assertRefused(() -> dock.bean(WithdrawCertificate.class).withdraw("Q1", "again", null, WORKER), InventoryReason.CERTIFICATE_WITHDRAWN);
    assertThat(book().of(List.of("L-M1"))).singleElement().satisfies(one -> {
      assertThat(one.withdrawnBy()).isEqualTo("li");
      assertThat(one.withdrawReason()).isEqualTo("of another lot");
    });
    assertThat(book().file("Q1", Scope.EVERYWHERE).content()).isEqualTo(PDF);
    add(quarantine("Q2", "6501-1", "L-M1"));
    assertThat(deeds("inventory.certificate.withdrawn").get(0)).containsEntry("reason", "of another lot");
  }

  @Test void nobodyFilesOrReadsWhatLiesElsewhere() {
    assertRefused(() -> dock.bean(AddCertificate.class).add(quarantine("Q1", "1", "L-M1"), STRANGER), CommonReason.NOT_ALLOWED);
    assertRefused(() -> dock.bean(AddCertificate.class).add(quarantine("Q1", "1", "L-NOBODY"), WORKER), CommonReason.NOT_FOUND);
    add(quarantine("Q1", "1", "L-M1"));
    Scope manas = STRANGER.where(Right.SEE);
    assertThat(book().newest(everything(), manas, null, 10)).isEmpty();
    assertRefused(() -> book().file("Q1", manas), CommonReason.NOT_FOUND);
  }

  @Test void theListFindsWhatSomebodyLooksFor() {
    transacted(() -> dock.receive(milk("M2", "5", A2)));
    add(certificate("C1", CertificateKind.ORIGIN, "65-A", null, "L-M1"));
    add(certificate("C2", CertificateKind.QUARANTINE, "65-B", TODAY.plusDays(3), "L-M2"));
    add(certificate("C3", CertificateKind.QUARANTINE, "65-C", TODAY.plusDays(30), "L-M1"));
    withdraw("C3");
    assertThat(ids(everything())).containsExactly("C3", "C2", "C1");
    assertThat(book().newest(everything(), Scope.EVERYWHERE, "C2", 10)).extracting(Certificate::id).containsExactly("C1");
    assertThat(ids(new CertificateFilter(List.of("L-M1"), null, Contains.text(null), null, false))).containsExactly("C3", "C1");
    assertThat(ids(new CertificateFilter(List.of(), CertificateKind.QUARANTINE, Contains.text(null), null, true))).containsExactly("C2");
    assertThat(ids(new CertificateFilter(List.of(), null, Contains.text("65-b"), null, false))).containsExactly("C2");
    assertThat(ids(new CertificateFilter(List.of(), null, Contains.text("m2"), null, false))).containsExactly("C2");
    assertThat(ids(new CertificateFilter(List.of(), null, Contains.text(null), TODAY.plusDays(7), false))).containsExactly("C2");
  }

  @Test void whoPicksWhileACertificateIsWithdrawnGetsOneAnswer() throws Exception {
    add(quarantine("Q1", "6501-1", "L-M1"));
    reserve("R1");
    assertThatThrownBy(() -> meet(() -> dock.bean(WithdrawCertificate.class).withdraw("Q1", "of another lot", null, WORKER), () -> house.shipReserved.ship(List.of("R1"), "Fukang", null, WORKER)))
        .hasMessageContaining("CERTIFICATE_MISSING");
    assertThat(house.stock.ofLot("L-M1").get(0).balance()).isEqualTo(kg("20"));
  }

  private Certificate add(NewCertificate certificate) {
    house.clock.pass(Duration.ofSeconds(1));
    return transacted(() -> dock.bean(AddCertificate.class).add(certificate, WORKER));
  }

  private void withdraw(String id) { transacted(() -> dock.bean(WithdrawCertificate.class).withdraw(id, "of another lot", null, WORKER)); }

  private void reserve(String id) { transacted(() -> house.reserveStock.reserve(new ReservationRequest(id, "L-M1", null, "CJ", null, null, kg("4"), Purpose.MANUAL, "n"), WORKER)); }

  private OrderView order() { return dock.bean(OrderBook.class).order("O1"); }

  /** The lots kept for the order after a round. */
  private List<String> replaced() {
    assertThat(transacted(() -> dock.bean(ReplaceHeldGoods.class).replace())).isEmpty();
    return house.reservations.of(Purpose.ORDER, "O1").stream().filter(made -> made.state() == ReservationState.ACTIVE).map(made -> made.lot()).toList();
  }

  private CertificateBook book() { return dock.bean(CertificateBook.class); }

  private List<CertificateKind> lacking(String lot) { return house.stock.ofLot(lot).get(0).papers().lackingOn(TODAY); }

  private static CertificateFilter everything() { return new CertificateFilter(List.of(), null, Contains.text(null), null, false); }

  private List<String> ids(CertificateFilter filter) { return book().newest(filter, Scope.EVERYWHERE, null, 10).stream().map(Certificate::id).toList(); }

  private List<Map<String, Object>> deeds(String action) { return house.deeds.events().stream().filter(deed -> deed.action().equals(action)).map(Deed::details).toList(); }

  private void assertRefused(Runnable work, Reason reason) {
    assertThatThrownBy(() -> transacted(work)).isInstanceOf(Refusal.class).hasMessageContaining(reason.name());
  }
}
