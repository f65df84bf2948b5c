package wms.people;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Map;
import wms.shared.Actor;
import wms.shared.Deed;
import wms.shared.Refusal;
import wms.shared.UseCase;

/** A person chooses a new password; every other session of theirs ends. */
@UseCase
public class ChangePassword {
  private final People people;
  private final Sessions sessions;
  private final Event<Deed> deeds;

  @Inject ChangePassword(People people, Sessions sessions, Event<Deed> deeds) {
    this.people = people;
    this.sessions = sessions;
    this.deeds = deeds;
  }

  /** @throws Refusal PASSWORD_WRONG for the old one, PASSWORD_TOO_SHORT for the new one */
  public void change(String oldPassword, String newPassword, Actor by) {
    Person person = people.get(by.user());
    if (!person.knows(oldPassword)) throw Refusal.invalid("/old", PeopleReason.PASSWORD_WRONG.name());
    mustBeLong("/new", newPassword);
    person.choosePassword(Passwords.hash(newPassword));
    sessions.closeAllOf(by.user());
    deeds.fire(Deed.of(by, "people.password-changed", "user", by.user(), null, Map.of()));
  }

  static void mustBeLong(String pointer, String password) {
    if (password == null || password.length() < Passwords.MINIMUM_LENGTH)
      throw Refusal.invalid(pointer, PeopleReason.PASSWORD_TOO_SHORT.name(), Map.of("minimum", Passwords.MINIMUM_LENGTH));
  }
}
