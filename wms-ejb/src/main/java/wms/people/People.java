package wms.people;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import wms.shared.Actor;
import wms.shared.Part;
import wms.shared.Refusal;

/** Everyone who may sign in. */
@Part
public class People {
  private final EntityManager entities;

  @Inject public People(EntityManager entities) { this.entities = entities; }

  public Optional<Person> find(String login) { return Optional.ofNullable(entities.find(Person.class, login)); }

  public Person get(String login) { return find(login).orElseThrow(() -> Refusal.notFound("user", login)); }

  public void add(Person person) { entities.persist(person); }

  /** By login, from just after the given one on. */
  public List<Person> after(String login, int limit) {
    return entities.createQuery("select p from Person p where p.login > :login order by p.login", Person.class)
        .setParameter("login", login).setMaxResults(limit).getResultList();
  }

  /** Somebody can still sign in who may add and change people. */
  public boolean haveAnAdministrator() {
    return after("", Integer.MAX_VALUE).stream().anyMatch(person -> person.isActive() && person.grants().contains(new Grant(Role.ADMINISTRATOR, Actor.EVERYWHERE)));
  }

  public void flush() { entities.flush(); }
}
