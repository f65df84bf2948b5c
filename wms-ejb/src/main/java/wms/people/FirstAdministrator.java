package wms.people;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import wms.shared.Actor;
import wms.shared.Deed;
import wms.shared.UseCase;

/** An installation without an administrator gets one administrator with a random password, told once and kept nowhere in the clear. */
@UseCase
public class FirstAdministrator {
  static final String LOGIN = "admin";

  private final People people;
  private final Event<Deed> deeds;

  @Inject FirstAdministrator(People people, Event<Deed> deeds) {
    this.people = people;
    this.deeds = deeds;
  }

  /** @return the password, when there was none yet */
  public Optional<String> appoint() {
    if (people.haveAnAdministrator()) return Optional.empty();
    String password = Passwords.invent();
    people.add(new Person(LOGIN, "Administrator", "en", Passwords.hash(password), List.of(new Grant(Role.ADMINISTRATOR, Actor.EVERYWHERE))));
    people.flush();
    deeds.fire(Deed.of(Actor.system("start"), "people.first-administrator", "user", LOGIN, null, Map.of()));
    return Optional.of(password);
  }
}
