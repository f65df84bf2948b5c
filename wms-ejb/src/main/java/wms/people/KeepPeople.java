package wms.people;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import wms.shared.Actor;
import wms.shared.Deed;
import wms.shared.Refusal;
import wms.shared.Right;
import wms.shared.UseCase;

/** An administrator adds people and changes what they may do. */
@UseCase
public class KeepPeople {
  private final People people;
  private final Sessions sessions;
  private final Event<Deed> deeds;

  @Inject KeepPeople(People people, Sessions sessions, Event<Deed> deeds) {
    this.people = people;
    this.sessions = sessions;
    this.deeds = deeds;
  }

  /** The new person has to choose a password of their own at the first sign-in. */
  public PersonView add(PersonCommand command, Actor by) {
    by.mustBeAllowed(Right.ADMINISTER, Actor.EVERYWHERE);
    command.mustBeComplete();
    ChangePassword.mustBeLong("/password", command.password());
    if (people.find(command.user()).isPresent()) throw Refusal.conflict(PeopleReason.USER_EXISTS, Map.of("user", command.user()));
    Person person = new Person(command.user(), command.name(), command.language(), "", command.grants());
    person.isReachedAt(command.email(), command.phone());
    person.givePassword(Passwords.hash(command.password()));
    people.add(person);
    return told(person, "people.added", by);
  }

  /**
   * @param version what the administrator saw
   * @throws Refusal STALE when somebody changed the person since
   */
  public PersonView change(PersonCommand command, long version, Actor by) {
    by.mustBeAllowed(Right.ADMINISTER, Actor.EVERYWHERE);
    command.mustBeComplete();
    Person person = people.get(command.user());
    if (person.version() != version) throw Refusal.stale();
    person.become(command.name(), command.language(), !Boolean.FALSE.equals(command.active()), command.grants());
    person.isReachedAt(command.email(), command.phone());
    if (!person.isActive()) sessions.closeAllOf(person.login());
    if (!people.haveAnAdministrator()) throw Refusal.conflict(PeopleReason.LAST_ADMINISTRATOR);
    return told(person, "people.changed", by);
  }

  public List<PersonView> after(String login, int limit, Actor by) {
    by.mustBeAllowed(Right.ADMINISTER, Actor.EVERYWHERE);
    return people.after(login, limit).stream().map(PersonView::of).toList();
  }

  private PersonView told(Person person, String action, Actor by) {
    people.flush();
    PersonView view = PersonView.of(person);
    deeds.fire(Deed.of(by, action, "user", person.login(), null, Map.of("name", person.name(), "active", person.isActive(),
        "roles", view.roles().stream().map(role -> role.role() + "@" + role.facility()).toList())));
    return view;
  }
}
