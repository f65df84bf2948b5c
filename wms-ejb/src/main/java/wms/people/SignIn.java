package wms.people;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import jakarta.enterprise.event.Event;
import wms.shared.Deed;
import wms.shared.Refusal;
import wms.shared.UseCase;

/** A person shows name and password and gets a session. Failures cost the same time whether or not the name exists. */
@UseCase
public class SignIn {
  private final People people;
  private final Sessions sessions;
  private final Attempts attempts;
  private final Clock clock;
  private final Event<Deed> deeds;

  @Inject SignIn(People people, Sessions sessions, Attempts attempts, Clock clock, Event<Deed> deeds) {
    this.people = people;
    this.sessions = sessions;
    this.attempts = attempts;
    this.clock = clock;
    this.deeds = deeds;
  }

  /**
   * @return the token of the new session, to be kept by the browser alone
   * @throws Refusal BAD_CREDENTIALS, or TOO_MANY_ATTEMPTS with {@code retryAfterSeconds}
   */
  public SignedIn signIn(String user, String password, String address) {
    Instant now = clock.instant();
    attempts.mustBeOpen(user, address, now);
    Optional<Person> found = people.find(user);
    if (!found.map(person -> person.knows(password)).orElseGet(() -> Passwords.matches(password, Passwords.NOBODY) && false)) {
      attempts.failed(user, address, now);
      throw Refusal.of(Refusal.Kind.UNAUTHENTICATED, PeopleReason.BAD_CREDENTIALS, Map.of());
    }
    attempts.succeeded(user, address);
    sessions.forget(now);
    Identity identity = found.get().identity();
    deeds.fire(Deed.of(identity.actingFrom(address), "people.signed-in", "user", user, null, Map.of()));
    return new SignedIn(sessions.open(user, address, now), identity);
  }
}
