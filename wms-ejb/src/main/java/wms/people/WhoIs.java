package wms.people;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import wms.shared.UseCase;

/** Tells whose session a token is, and ends it when asked. */
@UseCase
public class WhoIs {
  private final Sessions sessions;
  private final People people;
  private final Clock clock;

  @Inject WhoIs(Sessions sessions, People people, Clock clock) {
    this.sessions = sessions;
    this.people = people;
    this.clock = clock;
  }

  public Optional<Person> holds(String token) {
    return sessions.holder(token, clock.instant()).flatMap(people::find).filter(Person::isActive);
  }

  public void signOut(String token) { sessions.close(token); }
}
