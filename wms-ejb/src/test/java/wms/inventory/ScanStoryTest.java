package wms.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static wms.inventory.Warehouse.A1;
import static wms.inventory.Warehouse.MANAS;
import static wms.inventory.Warehouse.TODAY;
import static wms.inventory.Warehouse.WORKER;
import static wms.inventory.Warehouse.furnish;
import static wms.inventory.Warehouse.milk;

import java.math.BigDecimal;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import wms.catalogue.MaterialBook;
import wms.inventory.Scan.Kind;
import wms.inventory.usecase.IssueSscc;
import wms.inventory.usecase.LotLabels;
import wms.inventory.usecase.LotsToBe;
import wms.inventory.usecase.NamedThings;
import wms.inventory.usecase.ReadScan;
import wms.inventory.usecase.SsccSettings;
import wms.shared.DatabaseTest;
import wms.shared.Quantity;
import wms.shared.Reason;
import wms.shared.Refusal;
import wms.shared.Scope;
import wms.shared.gs1.Gs1Reason;
import wms.shared.gs1.Sscc;
import wms.shared.paper.LabelSize;
import wms.shared.paper.PrintOrder;
import wms.shared.paper.Printed;
import wms.shared.paper.Resolution;

class ScanStoryTest extends DatabaseTest {
  private static final Scope MNS_ONLY = new Scope(Set.of("MNS"));
  private static final PrintOrder ONE = new PrintOrder(LabelSize.SMALL, Resolution.DPI_203, 1);
  private Warehouse house;
  private ReadScan scans;
  private LotLabels labels;

  @BeforeEach void aWarehouseWithMilk() {
    furnish(sql);
    sql.update("UPDATE material SET gtin = '9521000005181' WHERE code = 'MILK'");
    house = new Warehouse(sql);
    scans = new ReadScan(new NamedThings(sql), house.clock);
    MaterialBook materials = new MaterialBook(sql);
    labels = new LotLabels(house.story, materials, new LotsToBe(materials, house.places, house.clock), house.clock);
    transacted(() -> house.receiveLot.receive(milk("M1", "10", A1), WORKER));
  }

  @Test void aLabelThatWePrintedNamesItsLot() {
    String scanned = Printed.scanned(Printed.aimedAt(Printed.label(labels.of("L-M1", new BigDecimal("2.5"), ONE, Scope.EVERYWHERE).zpl()), 0.71, 0, 1, 0.6));
    Scan scan = read(scanned);
    assertThat(scan.text()).isEqualTo("(01)09521000005181(17)261202(10)M1");
    assertThat(scan.expiry()).isEqualTo(TODAY.plusDays(10));
    assertThat(scan.named()).extracting(Scan.Named::kind, Scan.Named::code).containsExactly(tuple(Kind.LOT, "L-M1"), tuple(Kind.MATERIAL, "MILK"));
  }

  @Test void aSuppliersCodeOfALotNotYetHereNamesTheMaterial() {
    Scan scan = read("]d20109521000005181" + "17261215" + "10NEW7");
    assertThat(scan.lotNumber()).isEqualTo("NEW7");
    assertThat(scan.named()).extracting(Scan.Named::kind).containsExactly(Kind.MATERIAL);
    assertThat(read("9521000005181").named()).extracting(Scan.Named::code).containsExactly("MILK");
    assertThat(read("6901234567892").named()).isEmpty();
  }

  @Test void theNumberOfACrateNamesWhatIsInIt() {
    sql.update("INSERT INTO pack (material, code, pack_level, gtin, quantity, mass_kg, volume_m3) VALUES ('MILK', 'CRATE', 'CASE', '19521000005188', 12, 12.6, 0.02)");
    assertThat(read("(01)19521000005188(10)NEW7").named()).extracting(Scan.Named::code).containsExactly("MILK");
  }

  @Test void ourOwnCodesNameThings() {
    assertThat(read("L-M1").named()).extracting(Scan.Named::kind).containsExactly(Kind.LOT);
    assertThat(read("CJ-A-01").named()).containsExactly(new Scan.Named(Kind.BIN, "CJ-A-01", null, "CJ-A"));
    assertThat(read("CJ-A").named()).extracting(Scan.Named::kind, Scan.Named::within).containsExactly(tuple(Kind.ZONE, "CJ"));
    assertThat(read("CJ").named()).extracting(Scan.Named::kind).containsExactly(Kind.FACILITY);
    assertThat(read(" MILK\r\n").named()).extracting(Scan.Named::kind).containsExactly(Kind.MATERIAL);
  }

  @Test void nothingIsNamedThatTheReaderMayNotSee() {
    assertThat(transacted(() -> scans.read("(01)09521000005181(10)M1", MNS_ONLY)).named()).extracting(Scan.Named::kind).containsExactly(Kind.MATERIAL);
    assertRefused(() -> scans.read("CJ-A-01", MNS_ONLY), Gs1Reason.NOT_GS1);
    assertRefused(() -> scans.read("L-M1", MNS_ONLY), Gs1Reason.NOT_GS1);
    assertThatThrownBy(() -> labels.of("L-M1", null, ONE, MNS_ONLY)).isInstanceOf(Refusal.class);
  }

  @Test void twoLotsOfOneNumberAreBothNamedWhatExpiresFirstFirst() {
    NewLot other = new NewLot("L-OTHER", "M1", "MILK", Warehouse.kg("1"), MANAS, TODAY.plusDays(3), null, "Other dairy", null, null, null, null);
    transacted(() -> house.receiveLot.receive(other, WORKER));
    assertThat(read("(01)09521000005181(10)M1").named()).extracting(Scan.Named::code).containsExactly("L-OTHER", "L-M1", "MILK");
  }

  @Test void aUnitThatWeNumberedIsKnown() {
    Sscc sscc = transacted(() -> new IssueSscc(sql, new SsccSettings("9521000"), house.places, house.announcements, house.clock).issue("R1", "CJ", WORKER));
    assertThat(read("(00)" + sscc).named()).containsExactly(new Scan.Named(Kind.UNIT, sscc.digits(), null, "CJ"));
    assertThat(read("(00)006141411234567890").named()).isEmpty();
  }

  @Test void aPackHoldsWholeSteps() {
    transacted(() -> house.receiveLot.receive(new NewLot("L-T1", "T1", "TENT", Quantity.of("3", "pcs"), A1, null, null, "Canvas", null, null, null, null), WORKER));
    assertRefused(() -> labels.of("L-T1", new BigDecimal("0.5"), ONE, Scope.EVERYWHERE), InventoryReason.NOT_IN_STEPS);
    assertThat(Printed.text(labels.of("L-T1", BigDecimal.ONE, ONE, Scope.EVERYWHERE).pdf())).contains("1 件 pcs", "T1", "L-T1");
  }

  @Test void whatIsNoCodeIsRefusedByName() {
    assertRefused(() -> scans.read("葡萄", Scope.EVERYWHERE), Gs1Reason.NOT_GS1);
    assertRefused(() -> scans.read("(10)LOT1", Scope.EVERYWHERE), Gs1Reason.AI_MISSING);
    assertRefused(() -> scans.read("9521000005182", Scope.EVERYWHERE), Gs1Reason.CHECK_DIGIT_WRONG);
  }

  private Scan read(String text) { return transacted(() -> scans.read(text, Scope.EVERYWHERE)); }

  private void assertRefused(Runnable work, Reason reason) {
    assertThatThrownBy(() -> transacted(work)).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(reason));
  }
}
