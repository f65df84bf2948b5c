package wms.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import wms.shared.Actor;
import wms.shared.DatabaseTest;
import wms.shared.Deed;
import wms.shared.Fired;
import wms.shared.Refusal;
import wms.shared.Right;

class SignInTest extends DatabaseTest {
  private final Attempts attempts = new Attempts();
  private final TickingClock clock = new TickingClock(Instant.parse("2026-11-22T04:00:00Z"));
  private final Fired<Deed> deeds = Fired.event();
  private People people;
  private SignIn signIn;
  private WhoIs whoIs;

  @BeforeEach void aLeadAtManas() {
    people = new People(entities);
    Sessions sessions = new Sessions(sql);
    signIn = new SignIn(people, sessions, attempts, clock, deeds);
    whoIs = new WhoIs(sessions, clock);
    transacted(() -> people.add(new Person("wang", "Wang Fang", "zh", Passwords.hash("a long pass phrase"), List.of(new Grant(Role.LEAD, "MNS")))));
  }

  @Test void theRightPasswordOpensASession() {
    SignedIn opened = signIn("wang", "a long pass phrase");
    assertThat(holder(opened.token())).isEqualTo("wang");
    assertThat(deeds.events()).extracting(Deed::action).containsExactly("people.signed-in");
  }

  @Test void rightsHoldAtTheFacilityTheyWereGrantedFor() {
    Actor wang = signIn("wang", "a long pass phrase").identity().actingFrom("here");
    assertThat(wang.may(Right.DECIDE_HOLD, "MNS")).isTrue();
    assertThat(wang.may(Right.DECIDE_HOLD, "HTB")).isFalse();
    assertThat(wang.may(Right.APPROVE_PLAN, "MNS")).isFalse();
  }

  @Test void aWrongPasswordAndAnUnknownNameSoundTheSame() {
    assertThatThrownBy(() -> signIn("wang", "wrong")).hasMessage("BAD_CREDENTIALS");
    assertThatThrownBy(() -> signIn("nobody", "wrong")).hasMessage("BAD_CREDENTIALS");
  }

  @Test void afterFiveFailuresOneHasToWaitEvenWithTheRightPassword() {
    for (int i = 0; i < 5; i++) assertThatThrownBy(() -> signIn("wang", "wrong")).hasMessage("BAD_CREDENTIALS");
    assertThatThrownBy(() -> signIn("wang", "a long pass phrase")).isInstanceOf(Refusal.class).hasMessageContaining("TOO_MANY_ATTEMPTS");
    clock.pass(Duration.ofSeconds(31));
    assertThat(signIn("wang", "a long pass phrase").identity().login()).isEqualTo("wang");
  }

  @Test void aSessionEndsWhenUnusedForTwoHoursAndAfterTwelveInAnyCase() {
    String token = signIn("wang", "a long pass phrase").token();
    for (int hour = 0; hour < 12; hour++) {
      clock.pass(Duration.ofMinutes(59));
      assertThat(holder(token)).isEqualTo("wang");
    }
    clock.pass(Duration.ofMinutes(13));
    assertThat(holder(token)).isNull();
    String idle = signIn("wang", "a long pass phrase").token();
    clock.pass(Duration.ofMinutes(121));
    assertThat(holder(idle)).isNull();
  }

  @Test void somebodySwitchedOffIsOutAtOnce() {
    String token = signIn("wang", "a long pass phrase").token();
    transacted(() -> people.get("wang").become("Wang Fang", "zh", false, List.of(new Grant(Role.LEAD, "MNS"))));
    assertThat(holder(token)).isNull();
    assertThatThrownBy(() -> signIn("wang", "a long pass phrase")).hasMessage("BAD_CREDENTIALS");
  }

  @Test void anAdministratorIsAppointedOnceAndOnlyWhenThereIsNone() {
    FirstAdministrator first = new FirstAdministrator(people, deeds);
    String password = transacted(first::appoint).orElseThrow();
    assertThat(transacted(first::appoint)).isEmpty();
    assertThat(signIn("admin", password).identity().actingFrom("").may(Right.ADMINISTER, "MNS")).isTrue();
  }

  private SignedIn signIn(String user, String password) { return transacted(() -> signIn.signIn(user, password, "127.0.0.1")); }

  private String holder(String token) { return transacted(() -> whoIs.holds(token).map(Identity::login).orElse(null)); }

  private static final class TickingClock extends Clock {
    private Instant now;

    TickingClock(Instant start) { now = start; }

    void pass(Duration time) { now = now.plus(time); }

    @Override public Instant instant() { return now; }

    @Override public ZoneId getZone() { return ZoneOffset.UTC; }

    @Override public Clock withZone(ZoneId zone) { return this; }
  }
}
