package wms.web.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.io.File;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import wms.audit.VerifyTrail;
import wms.people.KeepPeople;
import wms.people.PersonCommand;
import wms.people.PersonView;
import wms.people.Role;
import wms.people.SignIn;
import wms.people.SignedIn;
import wms.shared.Actor;
import wms.shared.Deed;
import wms.shared.Right;
import wms.shared.Sql;

/** What only a real container can show: that the WAR's use cases, JPA, plain SQL and the audit trail share one transaction. */
@ExtendWith(ArquillianExtension.class)
class TransactionsIT {
  private static final Actor ADMINISTRATOR = new Actor("an", "An", "test", Map.of(Actor.EVERYWHERE, Set.of(Right.values())));

  @Inject private KeepPeople people;
  @Inject private SignIn signIn;
  @Inject private Sql sql;
  @Inject private Event<Deed> deeds;
  @Inject private UserTransaction transaction;
  @Inject private VerifyTrail trail;
  @Resource private ManagedExecutorService threads;

  @Deployment static WebArchive war() {
    return ShrinkWrap.create(ZipImporter.class, "wms.war").importFrom(new File("target/wms.war")).as(WebArchive.class)
        .addAsLibrary(new File(Assertions.class.getProtectionDomain().getCodeSource().getLocation().getPath()));
  }

  @Test void anEntityItsSqlAndItsAuditEntryAreCommittedTogether() {
    people.add(li("together"), ADMINISTRATOR);
    assertThat(persons("together")).isEqualTo(1);
    assertThat(entries("together")).isEqualTo(1);
    assertThat(trail.verify().ok()).isTrue();
  }

  @Test void whatIsRolledBackLeavesNoAuditEntry() throws Exception {
    transaction.begin();
    people.add(li("rolled-back"), ADMINISTRATOR);
    transaction.rollback();
    assertThat(persons("rolled-back")).isZero();
    assertThat(entries("rolled-back")).isZero();
  }

  @Test void workWhoseAuditEntryCannotBeWrittenIsNotDone() throws Exception {
    transaction.begin();
    people.add(li("unwritten"), ADMINISTRATOR);
    deeds.fire(Deed.of(ADMINISTRATOR, "a".repeat(65), "user", "unwritten", null, Map.of()));
    assertThatThrownBy(transaction::commit).isInstanceOf(jakarta.transaction.RollbackException.class);
    assertThat(persons("unwritten")).isZero();
    assertThat(entries("unwritten")).isZero();
    assertThat(trail.verify().ok()).isTrue();
  }

  @Test void plainSqlWhoseAuditEntryCannotBeWrittenIsNotDone() throws Exception {
    people.add(li("renamed"), ADMINISTRATOR);
    transaction.begin();
    sql.update("UPDATE person SET full_name = 'Wang' WHERE login = ?", "renamed");
    deeds.fire(Deed.of(ADMINISTRATOR, "a".repeat(65), "user", "renamed", null, Map.of()));
    assertThatThrownBy(transaction::commit).isInstanceOf(jakarta.transaction.RollbackException.class);
    assertThat(count("SELECT COUNT(*) AS n FROM person WHERE full_name = 'Li' AND login = ?", "renamed")).isEqualTo(1);
    assertThat(entries("renamed")).as("that of being added").isEqualTo(1);
    assertThat(trail.verify().ok()).isTrue();
  }

  /** The head would be moved twice and the same entry written twice, were the trail not part of the transaction it tells of. */
  @Test void manySignInsAtOnceAreOneChain() throws Exception {
    people.add(li("many"), ADMINISTRATOR);
    List<Callable<SignedIn>> doors = Collections.nCopies(60, () -> signIn.signIn("many", "a long pass phrase", "test"));
    for (Future<SignedIn> door : threads.invokeAll(doors)) door.get();
    assertThat(entries("many")).as("added once, and signed in").isEqualTo(61);
    assertThat(trail.verify().ok()).isTrue();
  }

  private static PersonCommand li(String user) {
    return new PersonCommand(user, "Li", "zh", "a long pass phrase", true, List.of(new PersonView.GrantView(Role.LEAD, "*")), null, null);
  }

  private long persons(String user) { return count("SELECT COUNT(*) AS n FROM person WHERE login = ?", user); }

  private long entries(String user) { return count("SELECT COUNT(*) AS n FROM audit_entry WHERE subject_id = ?", user); }

  private long count(String query, String user) { return sql.first(row -> row.number("n"), query, user).orElseThrow(); }
}
