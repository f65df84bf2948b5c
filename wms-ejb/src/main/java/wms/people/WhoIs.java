package wms.people;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import wms.shared.Query;

/** Tells whose session a token is, and ends it when asked. Every request asks, so it is one question to the database. */
@Query
public class WhoIs {
  private final Sessions sessions;
  private final Clock clock;

  @Inject WhoIs(Sessions sessions, Clock clock) {
    this.sessions = sessions;
    this.clock = clock;
  }

  public Optional<Identity> holds(String token) { return sessions.holder(token, clock.instant()); }

  public void signOut(String token) { sessions.close(token); }
}
