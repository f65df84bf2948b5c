package wms.alarms.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static wms.alarms.usecase.AlarmDesk.ADMIN;
import static wms.alarms.usecase.AlarmDesk.HAND;
import static wms.alarms.usecase.AlarmDesk.LEAD;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import wms.alarms.AlarmCode;
import wms.alarms.AlarmEvent;
import wms.alarms.AlarmEventKind;
import wms.alarms.AlarmState;
import wms.alarms.AlarmView;
import wms.alarms.AlarmView.Source;
import wms.alarms.HeldWhile;
import wms.alarms.NewPause;
import wms.alarms.Pause;
import wms.alarms.PauseKind;
import wms.alarms.Suppression;
import wms.shared.DatabaseTest;
import wms.shared.Refusal;
import wms.shared.Scope;

/** What is kept quiet, by whom, and how it is heard again. */
class QuietAlarmsStoryTest extends DatabaseTest {
  private AlarmDesk desk;

  @BeforeEach void aDesk() {
    desk = new AlarmDesk(entities, sql);
    transacted(desk::furnish);
  }

  private Pause shelve(AlarmView alarm, Duration time) { return transacted(() -> desk.its(PauseAlarm.class).pause(new NewPause(alarm.id(), PauseKind.SHELVED, desk.clock.instant().plus(time), "除霜"), LEAD)); }

  private Pause outOfService(AlarmView alarm) { return transacted(() -> desk.its(PauseAlarm.class).pause(new NewPause(alarm.id(), PauseKind.OUT_OF_SERVICE, null, "更换压缩机"), LEAD)); }

  private void refused(NewPause wish, String code) { assertThatThrownBy(() -> transacted(() -> desk.its(PauseAlarm.class).pause(wish, LEAD))).isInstanceOf(Refusal.class).hasMessageContaining(code); }

  private AlarmState state(Source source) { return desk.alarm(source).state(); }

  @Test void aShelvedRoomStaysQuietWhateverItRaisesAndCallsAgainWhenItsTimeIsOver() {
    Source first = transacted(() -> desk.tooWarm("e-1"));
    shelve(desk.alarm(first), Duration.ofHours(1));
    assertThat(state(first)).isEqualTo(AlarmState.SHELVED);
    Source second = transacted(() -> desk.tooWarm("e-2"));
    assertThat(state(second)).isEqualTo(AlarmState.SHELVED);
    assertThat(desk.its(AlarmBook.class).openByFacility()).isEmpty();
    transacted(() -> desk.over(second));
    transacted(() -> desk.pass(Duration.ofMinutes(59)));
    assertThat(desk.log()).isEmpty();
    transacted(() -> desk.pass(Duration.ofMinutes(1)));
    assertThat(state(first)).isEqualTo(AlarmState.UNACKNOWLEDGED);
    assertThat(state(second)).as("gone while it was kept quiet").isEqualTo(AlarmState.NORMAL);
    assertThat(desk.log()).isNotEmpty();
    assertThat(desk.its(NotificationBook.class).history(desk.alarm(first).id()).events()).extracting(AlarmEvent::what).containsExactly(AlarmEventKind.RAISED, AlarmEventKind.SHELVED, AlarmEventKind.HEARD_AGAIN);
  }

  @Test void aTakenAlarmIsStillTakenWhenItComesOffTheShelf() {
    Source source = transacted(() -> desk.tooWarm("e-1"));
    transacted(() -> desk.its(AcknowledgeAlarm.class).acknowledge(desk.alarm(source).id(), "门没关", LEAD));
    shelve(desk.alarm(source), Duration.ofHours(1));
    transacted(() -> desk.pass(Duration.ofHours(1)));
    assertThat(state(source)).isEqualTo(AlarmState.ACKNOWLEDGED);
  }

  @Test void whatIsOutOfServiceStaysQuietUntilSomebodyPutsItBack() {
    Source source = transacted(desk::gatewaySilent);
    Pause pause = outOfService(desk.alarm(source));
    transacted(() -> desk.pass(Duration.ofDays(30)));
    assertThat(state(source)).isEqualTo(AlarmState.OUT_OF_SERVICE);
    assertThat(desk.its(PauseBook.class).running("~", "CJ", Scope.EVERYWHERE, 10)).singleElement().satisfies(one -> assertThat(one.reason()).isEqualTo("更换压缩机"));
    assertThatThrownBy(() -> transacted(() -> desk.its(EndPause.class).end(pause.id(), pause.version(), HAND))).hasMessageContaining("NOT_ALLOWED");
    assertThatThrownBy(() -> transacted(() -> desk.its(EndPause.class).end(pause.id(), 7, LEAD))).hasMessageContaining("STALE");
    transacted(() -> desk.its(EndPause.class).end(pause.id(), pause.version(), LEAD));
    assertThat(state(source)).isEqualTo(AlarmState.UNACKNOWLEDGED);
    assertThatThrownBy(() -> transacted(() -> desk.its(EndPause.class).end(pause.id(), pause.version(), LEAD))).hasMessageContaining("NOT_FOUND");
  }

  @Test void nothingIsShelvedIntoThePastOrForLongerThanTheLimitOrWithoutAReason() {
    AlarmView alarm = desk.alarm(transacted(() -> desk.tooWarm("e-1")));
    Instant now = desk.clock.instant();
    refused(new NewPause(alarm.id(), PauseKind.SHELVED, now, "x"), "SHELVED_INTO_THE_PAST");
    refused(new NewPause(alarm.id(), PauseKind.SHELVED, now.plus(Duration.ofHours(8)).plusMillis(1), "x"), "SHELVED_TOO_LONG");
    refused(new NewPause(alarm.id(), PauseKind.SHELVED, null, " "), "/reason");
    refused(new NewPause(null, null, null, "x"), "/kind");
    desk.settings.put("wms.alarms.shelve-hours", "24");
    assertThat(shelve(alarm, Duration.ofHours(24)).until()).isEqualTo(now.plus(Duration.ofHours(24)));
    refused(new NewPause(alarm.id(), PauseKind.OUT_OF_SERVICE, null, "x"), "ALREADY_QUIET");
    assertThatThrownBy(() -> transacted(() -> desk.its(PauseAlarm.class).pause(new NewPause(alarm.id(), PauseKind.SHELVED, now.plusSeconds(60), "x"), HAND))).hasMessageContaining("NOT_ALLOWED");
  }

  @Test void whatIsOverIsNotShelved() {
    Source source = transacted(() -> desk.tooWarm("e-1"));
    transacted(() -> desk.over(source));
    refused(new NewPause(desk.alarm(source).id(), PauseKind.SHELVED, desk.clock.instant().plusSeconds(60), "x"), "ALARM_OVER");
  }

  @Test void anEmptyRoomIsQuietByDesignUntilGoodsComeIn() {
    Suppression rule = new Suppression("CJ", AlarmCode.EXCURSION_WARM, HeldWhile.ZONE_EMPTY);
    assertThatThrownBy(() -> transacted(() -> desk.its(KeepSuppressions.class).add(rule, LEAD))).hasMessageContaining("NOT_ALLOWED");
    transacted(() -> desk.its(KeepSuppressions.class).add(rule, ADMIN));
    assertThatThrownBy(() -> transacted(() -> desk.its(KeepSuppressions.class).add(rule, ADMIN))).hasMessageContaining("SUPPRESSED_ALREADY");
    Source source = transacted(() -> desk.tooWarm("e-1"));
    transacted(() -> desk.pass(Duration.ofMinutes(5)));
    assertThat(state(source)).isEqualTo(AlarmState.SUPPRESSED);
    transacted(() -> sql.update("INSERT INTO lot (lot, lot_number, material, unit, supplier, lot_owner, reserve_class, version) VALUES ('L-1', '1', 'MILK', 'kg', 's', 'o', 'COMMERCIAL', 1)"));
    transacted(() -> sql.update("INSERT INTO stock_balance (lot, material, place, facility, zone_code, balance) VALUES ('L-1', 'MILK', 'CJ-A', 'CJ', 'CJ-A', 5)"));
    transacted(() -> desk.pass(Duration.ofSeconds(2)));
    assertThat(state(source)).isEqualTo(AlarmState.UNACKNOWLEDGED);
    transacted(() -> sql.update("UPDATE stock_balance SET balance = 0"));
    transacted(() -> desk.pass(Duration.ofSeconds(2)));
    assertThat(state(source)).as("the goods went before anybody had it").isEqualTo(AlarmState.SUPPRESSED);
    transacted(() -> desk.its(KeepSuppressions.class).remove(rule.key(), ADMIN));
    transacted(() -> desk.pass(Duration.ofSeconds(2)));
    assertThat(state(source)).isEqualTo(AlarmState.UNACKNOWLEDGED);
  }

  @Test void behindASilentGatewayWhatFollowsFromItIsQuiet() {
    transacted(() -> desk.its(KeepSuppressions.class).add(new Suppression("*", AlarmCode.EXCURSION_WARM, HeldWhile.GATEWAY_SILENT), ADMIN));
    Source gateway = transacted(desk::gatewaySilent);
    Source room = transacted(() -> desk.tooWarm("e-1"));
    assertThat(state(room)).isEqualTo(AlarmState.SUPPRESSED);
    transacted(() -> desk.over(gateway));
    transacted(() -> desk.pass(Duration.ofSeconds(2)));
    assertThat(state(room)).isEqualTo(AlarmState.UNACKNOWLEDGED);
  }

  @Test void aPersonMayAddWhatTheyFoundAtAnyTime() {
    Source source = transacted(() -> desk.tooWarm("e-1"));
    String id = desk.alarm(source).id();
    transacted(() -> desk.over(source));
    transacted(() -> desk.its(CommentOnAlarm.class).comment(id, " 风机已修 ", LEAD));
    assertThat(desk.its(NotificationBook.class).history(id).events()).last().satisfies(event -> {
      assertThat(event.what()).isEqualTo(AlarmEventKind.COMMENTED);
      assertThat(event.remark()).isEqualTo("风机已修");
      assertThat(event.by()).isEqualTo("wang");
    });
    assertThatThrownBy(() -> transacted(() -> desk.its(CommentOnAlarm.class).comment(id, "x".repeat(501), LEAD))).hasMessageContaining("TOO_LONG");
    assertThatThrownBy(() -> transacted(() -> desk.its(CommentOnAlarm.class).comment(id, null, LEAD))).hasMessageContaining("COMMENT_MISSING");
  }

  @Test void threeInAMinuteAreGroupedAndNobodyIsCalledForEach() {
    Source first = transacted(() -> desk.tooWarm("e-1"));
    desk.clock.pass(Duration.ofSeconds(20));
    Source second = transacted(() -> desk.tooWarm("e-2"));
    desk.clock.pass(Duration.ofSeconds(20));
    Source third = transacted(() -> desk.tooWarm("e-3"));
    assertThat(desk.alarm(second).chatterOf()).isNull();
    assertThat(desk.alarm(third).chatterOf()).isEqualTo(desk.alarm(second).id());
    transacted(desk::round);
    assertThat(desk.log()).extracting(one -> one.alarm()).doesNotContain(desk.alarm(third).id()).contains(desk.alarm(first).id());
    transacted(() -> desk.pass(Duration.ofMinutes(10)));
    assertThat(desk.log()).as("unanswered all the same").extracting(one -> one.alarm()).contains(desk.alarm(third).id());
  }

  @Test void oneSourceThatComesAndGoesStaysOneAlarmThatCounts() {
    Source gateway = null;
    for (int i = 0; i < 5; i++) {
      gateway = transacted(desk::gatewaySilent);
      transacted(desk::round);
      Source silent = gateway;
      desk.clock.pass(Duration.ofSeconds(5));
      if (i < 4) transacted(() -> desk.over(silent));
    }
    assertThat(desk.alarms()).singleElement().satisfies(alarm -> {
      assertThat(alarm.raises()).isEqualTo(5);
      assertThat(alarm.state()).isEqualTo(AlarmState.UNACKNOWLEDGED);
    });
    assertThat(desk.log().stream().map(one -> one.person()).filter("wang"::equals)).as("called for the first and the second only").hasSize(2);
    transacted(() -> desk.over(desk.alarms().get(0).source()));
    transacted(() -> desk.pass(Duration.ofMinutes(2)));
    transacted(desk::gatewaySilent);
    transacted(desk::round);
    assertThat(desk.log().stream().map(one -> one.person()).filter("wang"::equals)).as("it has calmed down before").hasSize(3);
  }

  @Test void theLoadIsMeasuredForEachPersonOnDuty() {
    transacted(() -> {
      desk.onDuty("wang", 4, "00:00", "00:00");
      desk.onDuty("zhao", 4, "00:00", "00:00");
    });
    for (int i = 0; i < 4; i++) {
      String finding = "e-" + i;
      transacted(() -> desk.tooWarm(finding));
      desk.clock.pass(Duration.ofMinutes(1).plusSeconds(30));
    }
    assertThat(desk.its(AlarmLoads.class).of("CJ", 1)).satisfies(load -> {
      assertThat(load.alarms()).isEqualTo(4);
      assertThat(load.perTenMinutes()).isEqualTo(4 / 2.0 / 6);
      assertThat(load.most()).isEqualTo(2);
      assertThat(load.tooMany()).isEqualTo(1);
    });
    assertThat(desk.its(AlarmLoads.class).of("MNS", 1).perTenMinutes()).isZero();
  }
}
