package wms.facilities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import wms.catalogue.TemperatureClass;
import wms.shared.DatabaseTest;
import wms.shared.Names;
import wms.shared.Refusal;
import wms.shared.Scope;

class FacilitiesTest extends DatabaseTest {
  private Facilities facilities;
  private FacilityBook book;

  @BeforeEach void aBaseWithOneYard() {
    facilities = new Facilities(entities);
    book = new FacilityBook(sql);
    transacted(() -> {
      facilities.add(new Facility("CJ-DU", FacilityKind.DUAL_USE_BASE, Names.of("昌吉平急两用基地", "Changji dual-use base"), "昌吉市", "昌吉州商务局", 44.01, 87.31, ZoneId.of("Asia/Urumqi")));
      entities.flush();
      facilities.add(new Zone("CJ-DU-Y1", "CJ-DU", Names.of("装卸场", "Yard"), TemperatureClass.AMBIENT, ZoneUse.SHIPPING, ZoneUse.TRANSFER_YARD, new BigDecimal("800"), new BigDecimal("100000")));
      entities.flush();
      facilities.add(new Bin("CJ-DU-Y1-01", "CJ-DU-Y1"));
    });
  }

  @Test void aFacilityIsReadBackAsItWasEntered() {
    FacilityView base = book.facility("CJ-DU");
    assertThat(base.names()).isEqualTo(Names.of("昌吉平急两用基地", "Changji dual-use base"));
    assertThat(base.mode()).isEqualTo(Mode.NORMAL);
    assertThat(base.lat()).isEqualTo(44.01);
    assertThat(base.zones()).isEqualTo(1);
    assertThat(book.zonesOf("CJ-DU")).singleElement().extracting(ZoneView::emergencyUse).isEqualTo(ZoneUse.TRANSFER_YARD);
    assertThat(book.binsOf("CJ-DU-Y1")).containsExactly("CJ-DU-Y1-01");
  }

  @Test void aListShowsOnlyWhatItsReaderMaySee() {
    assertThat(book.after("", Scope.EVERYWHERE, 10)).extracting(FacilityView::code).containsExactly("CJ-DU");
    assertThat(book.after("", new Scope(Set.of("MNS")), 10)).isEmpty();
    assertThat(book.after("CJ-DU", Scope.EVERYWHERE, 10)).isEmpty();
  }

  @Test void aSwitchedModeIsKeptAndCountsAsAChange() {
    transacted(() -> facilities.facility("CJ-DU").switchTo(Mode.EMERGENCY));
    assertThat(book.facility("CJ-DU").mode()).isEqualTo(Mode.EMERGENCY);
    assertThat(book.facility("CJ-DU").version()).isEqualTo(2);
  }

  @Test void whatWasRefusedLeavesNothingBehind() {
    assertThatThrownBy(() -> transacted(() -> {
      facilities.add(new Bin("CJ-DU-Y1-02", "CJ-DU-Y1"));
      entities.flush();
      sql.update("UPDATE zone SET zone_use = 'STORAGE' WHERE code = ?", "CJ-DU-Y1");
      facilities.facility("NOWHERE");
    })).isInstanceOf(Refusal.class).hasMessageContaining("NOWHERE");
    assertThat(book.binsOf("CJ-DU-Y1")).containsExactly("CJ-DU-Y1-01");
    assertThat(book.zone("CJ-DU-Y1").use()).isEqualTo(ZoneUse.SHIPPING);
  }
}
