package wms.emergency.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import wms.emergency.Block;
import wms.emergency.BlockCode;
import wms.emergency.Effect;
import wms.emergency.EffectCode;
import wms.emergency.IncidentState;
import wms.facilities.FacilityKind;
import wms.facilities.Mode;
import wms.facilities.ZoneUse;
import wms.shared.Quantity;

class SwitchGuardTest {
  private static final SwitchGuard.Cause FLOOD = new SwitchGuard.Cause("i1", "2026-0001", IncidentState.OPEN);
  private static final Instant MORNING = Instant.parse("2026-11-22T06:00:00Z");

  @Test void aDualUseBaseWithAnOpenIncidentMayTurn() {
    assertThat(SwitchGuard.against(base(Mode.NORMAL).build(), Mode.EMERGENCY, FLOOD)).isEmpty();
  }

  @Test void anEmergencyNeedsAnIncidentThatIsOpen() {
    assertThat(codes(SwitchGuard.against(base(Mode.NORMAL).build(), Mode.EMERGENCY, SwitchGuard.Cause.NONE))).containsExactly(BlockCode.NO_OPEN_INCIDENT);
    SwitchGuard.Cause over = new SwitchGuard.Cause("i1", "2026-0001", IncidentState.CLOSED);
    assertThat(SwitchGuard.against(base(Mode.NORMAL).build(), Mode.ALERT, over)).singleElement()
        .satisfies(block -> assertThat(block.link()).isEqualTo("/incidents/i1")).extracting(Block::code).isEqualTo(BlockCode.INCIDENT_CLOSED);
  }

  @Test void theWayBackNeedsNoIncident() {
    assertThat(SwitchGuard.against(base(Mode.EMERGENCY).build(), Mode.RECOVERY, SwitchGuard.Cause.NONE)).isEmpty();
    assertThat(SwitchGuard.against(base(Mode.RECOVERY).build(), Mode.NORMAL, SwitchGuard.Cause.NONE)).isEmpty();
  }

  @Test void anEmergencyEndsByWayOfRecovery() {
    assertThat(SwitchGuard.against(base(Mode.EMERGENCY).build(), Mode.NORMAL, FLOOD)).singleElement()
        .satisfies(block -> assertThat(block.params()).containsEntry("allowed", List.of("RECOVERY"))).extracting(Block::code).isEqualTo(BlockCode.STEP_NOT_ALLOWED);
  }

  @Test void aVillagePointDoesNotTurn() {
    FacilityPicture village = base(Mode.NORMAL).kind(FacilityKind.VILLAGE_POINT).build();
    assertThat(codes(SwitchGuard.against(village, Mode.EMERGENCY, FLOOD))).containsExactly(BlockCode.NOT_CONVERTIBLE);
  }

  @Test void whatIsAlreadySoNeedsNoSwitch() {
    assertThat(codes(SwitchGuard.against(base(Mode.EMERGENCY).build(), Mode.EMERGENCY, FLOOD))).containsExactly(BlockCode.ALREADY_IN_MODE);
  }

  @Test void noGoodsAreHandedOverInARoomThatIsOutOfItsBand() {
    FacilityPicture warm = base(Mode.NORMAL).zone(new ZonePicture("CJ-A1", ZoneUse.STORAGE, ZoneUse.HANDOVER, 2, 0, "x1", MORNING)).build();
    assertThat(SwitchGuard.against(warm, Mode.EMERGENCY, FLOOD)).singleElement()
        .satisfies(block -> assertThat(block.link()).isEqualTo("/excursions/x1")).extracting(Block::code).isEqualTo(BlockCode.EXCURSION_OPEN);
  }

  @Test void aZoneThatStaysWhatItIsMayBeWarm() {
    FacilityPicture warm = base(Mode.NORMAL).zone(new ZonePicture("CJ-A1", ZoneUse.STORAGE, ZoneUse.STORAGE, 2, 2, "x1", MORNING)).build();
    assertThat(SwitchGuard.against(warm, Mode.EMERGENCY, FLOOD)).isEmpty();
  }

  @Test void aQuarantineZoneTurnsOnlyWhenNothingHeldLiesInIt() {
    FacilityPicture full = base(Mode.NORMAL).zone(new ZonePicture("CJ-Q1", ZoneUse.QUARANTINE, ZoneUse.SORTING, 3, 2, null, null)).build();
    assertThat(codes(SwitchGuard.against(full, Mode.EMERGENCY, FLOOD))).containsExactly(BlockCode.HELD_GOODS_IN_QUARANTINE);
    FacilityPicture empty = base(Mode.NORMAL).zone(new ZonePicture("CJ-Q1", ZoneUse.QUARANTINE, ZoneUse.SORTING, 1, 0, null, null)).build();
    assertThat(SwitchGuard.against(empty, Mode.EMERGENCY, FLOOD)).isEmpty();
  }

  @Test void aReserveIsNotClosedWhileItsGoodsAreBooked() {
    FacilityPicture busy = base(Mode.EMERGENCY).tasks("2026-0001-P1-001").build();
    assertThat(SwitchGuard.against(busy, Mode.RECOVERY, FLOOD)).singleElement()
        .satisfies(block -> assertThat(block.params()).containsEntry("count", 1)).extracting(Block::code).isEqualTo(BlockCode.LOADING_TASKS_WAITING);
  }

  @Test void everythingThatStandsAgainstASwitchIsNamedAtOnce() {
    FacilityPicture bad = base(Mode.NORMAL).kind(FacilityKind.TOWNSHIP_POINT).zone(new ZonePicture("Z", ZoneUse.QUARANTINE, ZoneUse.SORTING, 1, 1, "x1", MORNING)).build();
    assertThat(codes(SwitchGuard.against(bad, Mode.EMERGENCY, SwitchGuard.Cause.NONE)))
        .containsExactly(BlockCode.NOT_CONVERTIBLE, BlockCode.NO_OPEN_INCIDENT, BlockCode.EXCURSION_OPEN, BlockCode.HELD_GOODS_IN_QUARANTINE);
  }

  @Test void theEmergencyParksOrdersAndOpensTheReserve() {
    FacilityPicture base = base(Mode.NORMAL).orders("O-1", "O-2").reserve(new ReservePicture("TENT", Quantity.of("40", "pcs"), List.of("T-7")))
        .zone(new ZonePicture("CJ-Y1", ZoneUse.SHIPPING, ZoneUse.TRANSFER_YARD, 1, 0, null, null)).build();
    assertThat(SwitchEffects.of(base, Mode.EMERGENCY)).extracting(Effect::code)
        .containsExactly(EffectCode.ZONE_USE_CHANGES, EffectCode.GOODS_STAY_IN_ZONE, EffectCode.ORDERS_PARKED, EffectCode.RESERVE_OPENED);
    assertThat(SwitchEffects.of(base, Mode.ALERT)).extracting(Effect::code).doesNotContain(EffectCode.ORDERS_PARKED, EffectCode.RESERVE_OPENED);
  }

  @Test void recoveryClosesTheReserveWhileOrdersGoOnWaiting() {
    FacilityPicture base = base(Mode.EMERGENCY).parked("O-1").reserve(new ReservePicture("TENT", Quantity.of("40", "pcs"), List.of("T-7"))).build();
    assertThat(SwitchEffects.of(base, Mode.RECOVERY)).extracting(Effect::code).containsExactly(EffectCode.RESERVE_CLOSED);
    FacilityPicture recovering = base(Mode.RECOVERY).parked("O-1").build();
    assertThat(SwitchEffects.of(recovering, Mode.NORMAL)).extracting(Effect::code).containsExactly(EffectCode.ORDERS_RESUMED);
  }

  @Test void theTokenStandsForTheEffects() {
    FacilityPicture one = base(Mode.NORMAL).orders("O-1").build();
    FacilityPicture other = base(Mode.NORMAL).orders("O-2").build();
    assertThat(token(one)).isEqualTo(token(base(Mode.NORMAL).orders("O-1").build())).isNotEqualTo(token(other)).hasSize(64);
  }

  private static String token(FacilityPicture picture) { return EffectsToken.of("CJ-DU", picture.mode(), Mode.EMERGENCY, SwitchEffects.of(picture, Mode.EMERGENCY)); }

  private static List<BlockCode> codes(List<Block> blocks) { return blocks.stream().map(Block::code).toList(); }

  private static Base base(Mode mode) { return new Base(mode); }

  private static final class Base {
    private final Mode mode;
    private FacilityKind kind = FacilityKind.DUAL_USE_BASE;
    private List<ZonePicture> zones = List.of();
    private List<String> open = List.of();
    private List<String> parked = List.of();
    private List<String> tasks = List.of();
    private List<ReservePicture> reserve = List.of();

    Base(Mode mode) { this.mode = mode; }

    Base kind(FacilityKind kind) { this.kind = kind; return this; }

    Base zone(ZonePicture zone) { zones = List.of(zone); return this; }

    Base orders(String... numbers) { open = List.of(numbers); return this; }

    Base parked(String... numbers) { parked = List.of(numbers); return this; }

    Base tasks(String... numbers) { tasks = List.of(numbers); return this; }

    Base reserve(ReservePicture material) { reserve = List.of(material); return this; }

    FacilityPicture build() { return new FacilityPicture("CJ-DU", kind, mode, zones, open, parked, reserve, tasks); }
  }
}
