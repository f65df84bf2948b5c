package wms.emergency.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import wms.emergency.Block;
import wms.emergency.BlockCode;
import wms.emergency.Effect;
import wms.emergency.EffectCode;
import wms.emergency.EmergencyReason;
import wms.emergency.ModeSwitch;
import wms.emergency.ReversalCommand;
import wms.emergency.SwitchCommand;
import wms.emergency.SwitchPreview;
import wms.emergency.SwitchState;
import wms.emergency.SwitchWish;
import wms.emergency.SwitchedFacility;
import wms.facilities.Mode;
import wms.facilities.ZoneUse;
import wms.inventory.NewLot;
import wms.inventory.Place;
import wms.inventory.ReserveClass;
import wms.inventory.usecase.ReceiveLot;
import wms.shared.Actor;
import wms.shared.Facts;
import wms.shared.Quantity;
import wms.shared.Refusal;
import wms.shared.Right;
import wms.shared.Scope;

class SwitchModeTest extends EmergencyTest {
  @BeforeEach void aFloodAndABaseAtWork() {
    aFlood();
    orders.place("O-1", "CJ-DU");
    orders.place("O-2", "CJ-DU");
    orders.place("O-3", "MNS");
    receive("T-7", "TENT", Quantity.of("40", "pcs"), "CJ-DU-Y1", ReserveClass.PHYSICAL_RESERVE);
  }

  @Test void thePreviewTellsEveryEffectAndChangesNothing() {
    SwitchPreview shown = preview(Mode.EMERGENCY, "flood");
    assertThat(shown.blocks()).isEmpty();
    assertThat(shown.effects()).extracting(Effect::code).containsExactly(EffectCode.ZONE_USE_CHANGES, EffectCode.ZONE_USE_CHANGES, EffectCode.GOODS_STAY_IN_ZONE,
        EffectCode.ORDERS_PARKED, EffectCode.RESERVE_OPENED);
    assertThat(shown.effects()).last().satisfies(reserve -> assertThat(reserve.params()).containsEntry("material", "TENT").containsEntry("quantity", Map.of("value", "40.000", "unit", "pcs")).containsEntry("lotNumbers", List.of("T-7")));
    assertThat(modeOf("CJ-DU")).isEqualTo(Mode.NORMAL);
    assertThat(orders.parkedUnder).isEmpty();
  }

  @Test void aBaseTurnsWhollyAndOnRecord() {
    ModeSwitch made = make("s1", Mode.EMERGENCY);
    assertThat(made.state()).isEqualTo(SwitchState.DONE);
    assertThat(house.bean(SwitchBook.class).find("s1").effects()).extracting(Effect::code, effect -> Facts.write(effect.params()))
        .isEqualTo(made.effects().stream().map(effect -> Tuple.tuple(effect.code(), Facts.write(effect.params()))).toList());
    assertThat(modeOf("CJ-DU")).isEqualTo(Mode.EMERGENCY);
    assertThat(useOf("CJ-DU-Y1")).isEqualTo(ZoneUse.TRANSFER_YARD);
    assertThat(useOf("CJ-DU-A1")).isEqualTo(ZoneUse.HANDOVER);
    assertThat(useOf("CJ-DU-Q1")).isEqualTo(ZoneUse.QUARANTINE);
    assertThat(orders.parkedUnder).containsOnlyKeys("O-1", "O-2");
    assertThat(deeds()).contains("emergency.facility.switched");
    assertThat(book.incident("flood").switched()).extracting(SwitchedFacility::facility).containsExactly("CJ-DU");
  }

  @Test void theSameSwitchSentTwiceChangesNothing() {
    SwitchCommand command = command("s1", Mode.EMERGENCY);
    transacted(() -> house.bean(SwitchMode.class).make(command, MANAGER));
    assertThat(transacted(() -> house.bean(SwitchMode.class).make(command, MANAGER)).id()).isEqualTo("s1");
    assertThat(house.bean(SwitchBook.class).list("CJ-DU", null, null, Scope.EVERYWHERE, 10)).hasSize(1);
    assertThat(deeds()).filteredOn("emergency.facility.switched"::equals).hasSize(1);
  }

  @Test void whatNobodyWasShownIsNotDone() {
    SwitchCommand command = command("s1", Mode.EMERGENCY);
    orders.place("O-4", "CJ-DU");
    refused(EmergencyReason.PREVIEW_OUTDATED, command);
    assertThat(modeOf("CJ-DU")).isEqualTo(Mode.NORMAL);
    assertThat(useOf("CJ-DU-Y1")).isEqualTo(ZoneUse.SHIPPING);
  }

  @Test void goodsThatLeaveTheReserveMakeThePreviewOutdatedToo() {
    SwitchCommand command = command("s1", Mode.EMERGENCY);
    receive("T-8", "TENT", Quantity.of("2", "pcs"), "CJ-DU-Y1", ReserveClass.PHYSICAL_RESERVE);
    refused(EmergencyReason.PREVIEW_OUTDATED, command);
  }

  @Test void aBlockedSwitchSaysWhyAndDoesNothing() {
    SwitchCommand command = new SwitchCommand("s1", "CJ-DU", Mode.EMERGENCY, null, preview(Mode.EMERGENCY, null).token(), "Flood");
    assertThat(codes(preview(Mode.EMERGENCY, null))).containsExactly(BlockCode.NO_OPEN_INCIDENT);
    refused(EmergencyReason.SWITCH_BLOCKED, command);
    assertThat(modeOf("CJ-DU")).isEqualTo(Mode.NORMAL);
  }

  @Test void noGoodsAreHandedOverInARoomThatIsTooWarmNow() {
    sql.update("INSERT INTO excursion (id, facility, zone, sensor, rule_code, bound, limit_c, severity, started_at, confirmed_at, extreme_c, outside_ms) VALUES ('x1', 'CJ-DU', 'CJ-DU-A1', 'S', 'R', 'ABOVE', 4, 'CRITICAL', ?, ?, 9, 0)", NOW, NOW);
    assertThat(preview(Mode.EMERGENCY, "flood").blocks()).singleElement().satisfies(block -> {
      assertThat(block.code()).isEqualTo(BlockCode.EXCURSION_OPEN);
      assertThat(block.params()).containsEntry("zone", "CJ-DU-A1");
      assertThat(block.link()).isEqualTo("/excursions/x1");
    });
    sql.update("UPDATE excursion SET ended_at = ? WHERE id = 'x1'", NOW);
    assertThat(preview(Mode.EMERGENCY, "flood").blocks()).isEmpty();
  }

  @Test void whenOrdersCannotBeParkedNothingIsSwitched() {
    orders.trouble = new IllegalStateException("shipping is down");
    SwitchCommand command = command("s1", Mode.EMERGENCY);
    assertThatThrownBy(() -> transacted(() -> house.bean(SwitchMode.class).make(command, MANAGER))).hasMessage("shipping is down");
    assertThat(modeOf("CJ-DU")).isEqualTo(Mode.NORMAL);
    assertThat(useOf("CJ-DU-Y1")).isEqualTo(ZoneUse.SHIPPING);
    assertThat(house.bean(SwitchBook.class).list(null, null, null, Scope.EVERYWHERE, 10)).isEmpty();
  }

  @Test void takenBackEverythingIsWhatItWas() {
    make("s1", Mode.EMERGENCY);
    SwitchPreview shown = transacted(() -> house.bean(PreviewReversal.class).preview("s1", MANAGER));
    assertThat(shown.target()).isEqualTo(Mode.NORMAL);
    assertThat(shown.effects()).extracting(Effect::code).contains(EffectCode.ORDERS_RESUMED, EffectCode.RESERVE_CLOSED);
    ModeSwitch back = revert("s1", shown.token());
    assertThat(back.state()).isEqualTo(SwitchState.REVERTED);
    assertThat(back.revertedBy()).isEqualTo("manager");
    assertThat(modeOf("CJ-DU")).isEqualTo(Mode.NORMAL);
    assertThat(useOf("CJ-DU-Y1")).isEqualTo(ZoneUse.SHIPPING);
    assertThat(useOf("CJ-DU-A1")).isEqualTo(ZoneUse.STORAGE);
    assertThat(orders.parkedUnder).isEmpty();
    assertThat(revert("s1", null).revertedAt()).isEqualTo(back.revertedAt());
  }

  @Test void anOlderSwitchIsNotTakenBackOverANewerOne() {
    make("s1", Mode.ALERT);
    make("s2", Mode.EMERGENCY);
    assertThat(codes(transacted(() -> house.bean(PreviewReversal.class).preview("s1", MANAGER)))).containsExactly(BlockCode.SWITCHED_SINCE);
    assertThatThrownBy(() -> revert("s1", null)).isInstanceOf(Refusal.class).hasMessageContaining("SWITCH_BLOCKED");
    revert("s2", null);
    revert("s1", null);
    assertThat(modeOf("CJ-DU")).isEqualTo(Mode.NORMAL);
  }

  @Test void aZoneThatSomebodyChangedSinceIsNotOverwritten() {
    make("s1", Mode.EMERGENCY);
    sql.update("UPDATE zone SET zone_use = 'SORTING' WHERE code = 'CJ-DU-Y1'");
    assertThat(codes(transacted(() -> house.bean(PreviewReversal.class).preview("s1", MANAGER)))).containsExactly(BlockCode.ZONE_CHANGED_SINCE);
    assertThatThrownBy(() -> revert("s1", null)).isInstanceOf(Refusal.class);
    assertThat(modeOf("CJ-DU")).isEqualTo(Mode.EMERGENCY);
  }

  @Test void theWayBackGoesThroughRecoveryAndRemembersItsIncident() {
    make("s1", Mode.EMERGENCY);
    ModeSwitch recovery = transacted(() -> house.bean(SwitchMode.class).make(new SwitchCommand("s2", "CJ-DU", Mode.RECOVERY, null, preview(Mode.RECOVERY, null).token(), "Water is down"), MANAGER));
    assertThat(recovery.incident()).isEqualTo("flood");
    assertThat(useOf("CJ-DU-Y1")).isEqualTo(ZoneUse.TRANSFER_YARD);
    assertThat(orders.parkedUnder).hasSize(2);
    transacted(() -> house.bean(SwitchMode.class).make(new SwitchCommand("s3", "CJ-DU", Mode.NORMAL, null, preview(Mode.NORMAL, null).token(), "Refilled"), MANAGER));
    assertThat(useOf("CJ-DU-Y1")).isEqualTo(ZoneUse.SHIPPING);
    assertThat(orders.parkedUnder).isEmpty();
    assertThat(book.incident("flood").switched()).isEmpty();
  }

  @Test void ofTwoWhoSwitchAtOnceOneDoes() {
    SwitchPreview shown = preview(Mode.EMERGENCY, "flood");
    List<CompletableFuture<String>> both = IntStream.range(0, 2).mapToObj(i -> CompletableFuture.supplyAsync(() -> {
      try {
        return transacted(() -> house.bean(SwitchMode.class).make(new SwitchCommand("s" + i, "CJ-DU", Mode.EMERGENCY, "flood", shown.token(), "Flood"), MANAGER)).state().name();
      } catch (Refusal refused) {
        return refused.reason().name();
      }
    })).toList();
    assertThat(both.stream().map(CompletableFuture::join)).containsExactlyInAnyOrder("DONE", "SWITCH_BLOCKED");
  }

  @Test void whoMaySwitchOneBaseMayNotSwitchAnother() {
    Actor ofManas = new Actor("ma", "Ma", "test", Map.of("MNS", Set.of(Right.SWITCH_MODE)));
    assertThatThrownBy(() -> transacted(() -> house.bean(PreviewSwitch.class).preview(new SwitchWish("CJ-DU", Mode.EMERGENCY, "flood"), ofManas))).isInstanceOf(Refusal.class).hasMessageContaining("NOT_ALLOWED");
    SwitchCommand command = command("s1", Mode.EMERGENCY);
    assertThatThrownBy(() -> transacted(() -> house.bean(SwitchMode.class).make(command, ofManas))).isInstanceOf(Refusal.class).hasMessageContaining("NOT_ALLOWED");
  }

  private SwitchPreview preview(Mode target, String incident) { return transacted(() -> house.bean(PreviewSwitch.class).preview(new SwitchWish("CJ-DU", target, incident), MANAGER)); }

  private SwitchCommand command(String id, Mode target) { return new SwitchCommand(id, "CJ-DU", target, "flood", preview(target, "flood").token(), "Flood"); }

  private ModeSwitch make(String id, Mode target) {
    SwitchCommand command = command(id, target);
    return transacted(() -> house.bean(SwitchMode.class).make(command, MANAGER));
  }

  private ModeSwitch revert(String id, String token) { return transacted(() -> house.bean(RevertSwitch.class).revert(id, new ReversalCommand("Water is down", token), MANAGER)); }

  private void refused(EmergencyReason reason, SwitchCommand command) {
    assertThatThrownBy(() -> transacted(() -> house.bean(SwitchMode.class).make(command, MANAGER)))
        .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(reason));
  }

  private static List<BlockCode> codes(SwitchPreview preview) { return preview.blocks().stream().map(Block::code).toList(); }

  private void receive(String number, String material, Quantity quantity, String zone, ReserveClass kind) {
    NewLot lot = new NewLot("L-" + number, number, material, quantity, Place.of(zone, null), null, null, "Maker", null, kind, null, null);
    transacted(() -> house.bean(ReceiveLot.class).receive(lot, KEEPER));
  }
}
