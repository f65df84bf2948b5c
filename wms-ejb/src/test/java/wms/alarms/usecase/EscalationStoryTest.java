package wms.alarms.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static wms.alarms.usecase.AlarmDesk.ADMIN;
import static wms.alarms.usecase.AlarmDesk.HAND;
import static wms.alarms.usecase.AlarmDesk.LEAD;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import wms.alarms.AlarmView.Source;
import wms.alarms.Audience;
import wms.alarms.ChannelKind;
import wms.alarms.EscalationPolicy;
import wms.alarms.EscalationStep;
import wms.alarms.NewShift;
import wms.alarms.Notification;
import wms.alarms.PolicyCommand;
import wms.alarms.Rota;
import wms.alarms.SendState;
import wms.coldchain.Severity;
import wms.shared.DatabaseTest;
import wms.shared.Refusal;

/** Who is told of an alarm, after how long, and who instead when nobody is on duty. On weekdays wang is on duty by day, zhao by night. */
class EscalationStoryTest extends DatabaseTest {
  private AlarmDesk desk;

  @BeforeEach void aDesk() {
    desk = new AlarmDesk(entities, sql);
    transacted(() -> {
      desk.furnish();
      desk.mailServer(25);
      for (int weekday = 1; weekday <= 5; weekday++) {
        desk.onDuty("wang", weekday, "08:00", "20:00");
        desk.onDuty("zhao", weekday, "20:00", "08:00");
      }
      policy("CJ", 0, mail(0, Audience.DUTY, null), mail(10, Audience.ROLE, "MANAGER"));
    });
  }

  private EscalationPolicy policy(String facility, long seen, EscalationStep... steps) { return desk.its(KeepPolicies.class).change(facility, new PolicyCommand(List.of(steps)), seen, ADMIN); }

  private static EscalationStep mail(int minutes, Audience audience, String named) { return new EscalationStep(Severity.CRITICAL, minutes, audience, named, ChannelKind.EMAIL); }

  private void pass(int minutes) { transacted(() -> desk.pass(Duration.ofMinutes(minutes))); }

  private List<String> told() { return desk.log().stream().map(Notification::person).toList(); }

  @Test void whoIsOnDutyIsToldAtOnceAndTheManagerWhenNobodyHasItAfterTenMinutes() {
    Source source = transacted(() -> desk.tooWarm("e-1"));
    pass(0);
    assertThat(told()).containsExactly("wang");
    pass(9);
    assertThat(told()).containsExactly("wang");
    pass(1);
    assertThat(told()).containsExactly("wang", "yusup");
    assertThat(desk.log().get(1)).satisfies(one -> {
      assertThat(one.subject()).isEqualTo("[Critical, unanswered for 10 min] CJ-A: too warm, 8.3 °C, limit 4.0 °C");
      assertThat(one.address()).isEqualTo("yusup@example.org");
      assertThat(one.alarm()).isEqualTo(desk.alarm(source).id());
    });
    assertThat(desk.its(NotificationBook.class).history(desk.alarm(source).id()).told()).hasSize(2).allSatisfy(one -> assertThat(one.address()).isNull());
  }

  @Test void onceSomebodyHasItNobodyElseIsTold() {
    Source source = transacted(() -> desk.tooWarm("e-1"));
    pass(0);
    transacted(() -> desk.its(AcknowledgeAlarm.class).acknowledge(desk.alarm(source).id(), "在看", LEAD));
    pass(60);
    assertThat(told()).containsExactly("wang");
    Source other = transacted(() -> desk.tooWarm("e-2"));
    pass(0);
    transacted(() -> desk.over(other));
    pass(60);
    assertThat(told()).as("what is over is not told on").containsExactly("wang", "wang");
  }

  @Test void aServerThatStoodStillTakesTheStepsItMissedAndNoneTwice() {
    transacted(() -> desk.tooWarm("e-1"));
    desk.clock.pass(Duration.ofMinutes(45));
    AlarmDesk restarted = desk.otherServer(entities);
    EscalateAlarms one = desk.its(EscalateAlarms.class);
    EscalateAlarms two = restarted.its(EscalateAlarms.class);
    List<String> both = transacted(one::due);
    both.forEach(alarm -> transacted(() -> one.escalate(alarm)));
    both.forEach(alarm -> transacted(() -> two.escalate(alarm)));
    assertThat(told()).containsExactlyInAnyOrder("wang", "yusup");
  }

  @Test void bothServersAtOnceTakeAStepOnce() throws Exception {
    transacted(() -> desk.tooWarm("e-1"));
    String alarm = desk.alarms().get(0).id();
    AlarmDesk other = desk.otherServer(entities);
    meet(() -> desk.its(EscalateAlarms.class).escalate(alarm), () -> other.its(EscalateAlarms.class).escalate(alarm));
    assertThat(told()).containsExactly("wang");
  }

  @Test void whereTheRotaHasAGapThoseWhoLeadAreToldAndTheLogSaysWhy() {
    desk.clock.pass(Duration.ofDays(2));
    transacted(() -> desk.tooWarm("e-1"));
    pass(0);
    assertThat(desk.log()).extracting(Notification::person, Notification::note).containsExactlyInAnyOrder(tuple("wang", "NOBODY_ON_DUTY"), tuple("zhao", "NOBODY_ON_DUTY"));
    Rota rota = desk.its(DutyBook.class).rota("CJ");
    assertThat(rota.now()).isEmpty();
    assertThat(rota.gaps()).containsExactly(new Rota.Gap(LocalDate.of(2026, 11, 28).atTime(10, 0), LocalDate.of(2026, 11, 30).atTime(8, 0)), new Rota.Gap(LocalDate.of(2026, 12, 5).atTime(8, 0), LocalDate.of(2026, 12, 5).atTime(10, 0)));
  }

  @Test void whoHasLeftIsNotToldAndOthersAreInstead() {
    transacted(() -> policy("CJ", 1, mail(0, Audience.PERSON, "zhao")));
    transacted(() -> sql.update("UPDATE person SET active = FALSE WHERE login = 'zhao'"));
    transacted(() -> desk.tooWarm("e-1"));
    pass(0);
    assertThat(desk.log()).extracting(Notification::person, Notification::note).containsExactly(tuple("wang", "PERSON_LEFT"));
    transacted(() -> sql.update("UPDATE person SET active = FALSE WHERE login = 'wang'"));
    transacted(() -> desk.tooWarm("e-2"));
    pass(1);
    assertThat(told()).as("without leads, whoever may answer").containsExactly("wang", "yusup");
    transacted(() -> sql.update("UPDATE person SET active = FALSE"));
    transacted(() -> sql.update("DELETE FROM alarm_event"));
    transacted(() -> desk.tooWarm("e-3"));
    pass(1);
    assertThat(desk.log()).last().satisfies(one -> {
      assertThat(one.state()).isEqualTo(SendState.UNDELIVERABLE);
      assertThat(one.problem()).isEqualTo("NOBODY_ON_DUTY");
    });
  }

  @Test void aRoleNobodyHasIsToldToTheLeads() {
    transacted(() -> policy("CJ", 1, mail(0, Audience.ROLE, "PLANNER")));
    transacted(() -> desk.tooWarm("e-1"));
    pass(0);
    assertThat(desk.log()).extracting(Notification::person, Notification::note).containsExactlyInAnyOrder(tuple("wang", "NOBODY_IN_ROLE"), tuple("zhao", "NOBODY_IN_ROLE"));
  }

  @Test void whatCannotGoOutIsLoggedAllTheSame() {
    transacted(() -> policy("CJ", 1, new EscalationStep(Severity.CRITICAL, 0, Audience.DUTY, null, ChannelKind.SMS), new EscalationStep(Severity.WARNING, 0, Audience.PERSON, "li", ChannelKind.EMAIL)));
    transacted(() -> desk.tooWarm("e-1"));
    transacted(desk::gatewaySilent);
    pass(0);
    assertThat(desk.log()).extracting(Notification::person, Notification::state, Notification::problem).containsExactlyInAnyOrder(tuple("wang", SendState.UNDELIVERABLE, "NO_CHANNEL"), tuple("li", SendState.UNDELIVERABLE, "NO_ADDRESS"));
  }

  @Test void aFacilityWithoutStepsOfItsOwnFollowsThoseForAll() {
    assertThat(desk.its(PolicyBook.class).of("MNS")).satisfies(policy -> {
      assertThat(policy.own()).isFalse();
      assertThat(policy.steps()).hasSize(6);
    });
    transacted(() -> policy("CJ", 1));
    assertThat(desk.its(PolicyBook.class).of("CJ").own()).isFalse();
    assertThatThrownBy(() -> transacted(() -> policy("CJ", 4, mail(0, Audience.DUTY, null)))).hasMessageContaining("STALE");
  }

  @Test void aPolicyThatMakesNoSenseIsRefusedWithEveryFault() {
    PolicyCommand bad = new PolicyCommand(List.of(new EscalationStep(null, -1, Audience.ROLE, "KING", ChannelKind.WEBHOOK), new EscalationStep(Severity.WARNING, 5, null, null, null)));
    assertThatThrownBy(() -> transacted(() -> desk.its(KeepPolicies.class).change("CJ", bad, 1, ADMIN))).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.fields()).extracting(Refusal.Field::pointer)
        .containsExactly("/steps/0/severity", "/steps/0/afterMinutes", "/steps/0/named", "/steps/0/by", "/steps/1/audience", "/steps/1/by"));
    assertThatThrownBy(() -> transacted(() -> policy("CJ", 1, mail(0, Audience.PERSON, "nobody")))).hasMessageContaining("UNKNOWN_PERSON");
    assertThatThrownBy(() -> transacted(() -> policy("NOWHERE", 0, mail(0, Audience.DUTY, null)))).hasMessageContaining("NOT_FOUND");
    assertThatThrownBy(() -> transacted(() -> desk.its(KeepPolicies.class).change("CJ", new PolicyCommand(List.of()), 1, LEAD))).hasMessageContaining("NOT_ALLOWED");
  }

  @Test void onlyWhoMayAnswerIsPutOnDuty() {
    refused(new NewShift("CJ", 1, null, "08:00", "16:00", "li", null), "PERSON_HAS_NO_RIGHT");
    refused(new NewShift("CJ", 1, null, "08:00", "16:00", "nobody", null), "UNKNOWN_PERSON");
    refused(new NewShift("CJ", 8, null, "8", "24:00", null, null), "/weekday", "/from", "/to", "/person");
    refused(new NewShift("CJ", 1, LocalDate.of(2026, 12, 1), "08:00", "16:00", "wang", null), "SHIFT_SAYS_NOTHING");
    assertThatThrownBy(() -> transacted(() -> desk.its(KeepRota.class).add(new NewShift("CJ", 1, null, "08:00", "16:00", "wang", null), HAND))).hasMessageContaining("NOT_ALLOWED");
  }

  private void refused(NewShift shift, String... says) {
    assertThatThrownBy(() -> transacted(() -> desk.its(KeepRota.class).add(shift, LEAD))).isInstanceOf(Refusal.class).hasMessageContainingAll(says);
  }

  @Test void whoIsAwayForADayIsReplaced() {
    Rota changed = transacted(() -> desk.its(KeepRota.class).add(new NewShift("CJ", null, LocalDate.of(2026, 11, 26), "08:00", "12:00", "yusup", "wang"), LEAD));
    assertThat(changed.now()).containsExactly("yusup");
    transacted(() -> desk.its(KeepRota.class).remove(changed.shifts().get(changed.shifts().size() - 1).id(), LEAD));
    assertThat(desk.its(DutyBook.class).rota("CJ").now()).containsExactly("wang");
  }
}
