package wms.facilities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import wms.catalogue.TemperatureClass;
import wms.shared.Names;
import wms.shared.Refusal;

class ModeTest {
  private final Facility base = new Facility("CJ-DU", FacilityKind.DUAL_USE_BASE, Names.of("基地", "Base"), "昌吉市", "商务局", 44.01, 87.31, ZoneId.of("Asia/Urumqi"));
  private final Zone yard = new Zone("CJ-DU-Y1", "CJ-DU", Names.of("场", "Yard"), TemperatureClass.AMBIENT, ZoneUse.SHIPPING, ZoneUse.TRANSFER_YARD, BigDecimal.TEN, BigDecimal.TEN);
  private final Zone store = new Zone("CJ-DU-S1", "CJ-DU", Names.of("库", "Store"), TemperatureClass.AMBIENT, ZoneUse.STORAGE, null, BigDecimal.TEN, BigDecimal.TEN);

  @Test void anEmergencyEndsByWayOfRecovery() {
    base.switchTo(Mode.EMERGENCY);
    assertThat(catchThrowableOfType(Refusal.class, () -> base.switchTo(Mode.NORMAL)).reason()).isEqualTo(FacilitiesReason.MODE_NOT_REACHABLE);
    base.switchTo(Mode.RECOVERY);
    base.switchTo(Mode.NORMAL);
    assertThat(base.mode()).isEqualTo(Mode.NORMAL);
  }

  @Test void aSwitchCanBeTakenBackAsItCame() {
    base.switchTo(Mode.EMERGENCY);
    base.returnTo(Mode.NORMAL);
    assertThat(base.mode()).isEqualTo(Mode.NORMAL);
  }

  @Test void switchingToTheSameModeIsNoSwitch() {
    assertThat(catchThrowableOfType(Refusal.class, () -> base.switchTo(Mode.NORMAL)).params()).containsEntry("from", "NORMAL").containsEntry("to", "NORMAL");
  }

  @Test void aYardBecomesATransferStationInTheEmergencyAndStaysOneInRecovery() {
    assertThat(yard.useFor(Mode.ALERT)).isEqualTo(ZoneUse.SHIPPING);
    assertThat(yard.useFor(Mode.EMERGENCY)).isEqualTo(ZoneUse.TRANSFER_YARD);
    assertThat(yard.useFor(Mode.RECOVERY)).isEqualTo(ZoneUse.TRANSFER_YARD);
  }

  @Test void aZoneWithoutAnEmergencyUseStaysWhatItIs() { assertThat(store.useFor(Mode.EMERGENCY)).isEqualTo(ZoneUse.STORAGE); }
}
