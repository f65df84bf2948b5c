package wms.people;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** Someone who may sign in. What they may do follows from their grants; a person who left is switched off, never deleted. */
@Entity
@Table(name = "person")
public class Person {
  @Id @Column(name = "login") private String login;
  @Column(name = "full_name", nullable = false) private String name;
  @Column(name = "language", nullable = false) private String language;
  @Column(name = "password_hash", nullable = false) private String passwordHash;
  @Column(name = "must_change", nullable = false) private boolean mustChange;
  @Column(name = "active", nullable = false) private boolean active = true;
  @Column(name = "email") private String email;
  @Column(name = "phone") private String phone;
  @Version @Column(name = "version") private long version;
  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "person_grant", joinColumns = @JoinColumn(name = "login"))
  private Set<Grant> grants = new HashSet<>();

  protected Person() {}

  public Person(String login, String name, String language, String passwordHash, Collection<Grant> grants) {
    this.login = login;
    this.name = name;
    this.language = language;
    this.passwordHash = passwordHash;
    this.grants.addAll(grants);
  }

  /** New name, language and grants, as an administrator decides. */
  public void become(String newName, String newLanguage, boolean stillActive, Collection<Grant> newGrants) {
    name = newName;
    language = newLanguage;
    active = stillActive;
    grants.clear();
    grants.addAll(newGrants);
  }

  /** Where alarms reach the person; null where they do not. */
  public void isReachedAt(String newEmail, String newPhone) {
    email = newEmail;
    phone = newPhone;
  }

  /** A password the person chose. */
  public void choosePassword(String hash) {
    passwordHash = hash;
    mustChange = false;
  }

  /** A password somebody else made, which has to be changed at the next sign-in. */
  public void givePassword(String hash) {
    passwordHash = hash;
    mustChange = true;
  }

  public boolean knows(String password) { return active && Passwords.matches(password, passwordHash); }

  public Identity identity() { return new Identity(login, name, language, mustChange, grants()); }

  public String login() { return login; }

  public String name() { return name; }

  public String language() { return language; }

  public String email() { return email; }

  public String phone() { return phone; }

  public boolean isActive() { return active; }

  public boolean mustChangePassword() { return mustChange; }

  public long version() { return version; }

  public Set<Grant> grants() { return Set.copyOf(grants); }
}
