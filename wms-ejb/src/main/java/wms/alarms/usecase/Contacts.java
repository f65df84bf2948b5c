package wms.alarms.usecase;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import wms.alarms.ChannelKind;
import wms.alarms.OnCall;
import wms.people.Role;
import wms.shared.Query;
import wms.shared.Right;
import wms.shared.Row;
import wms.shared.Sql;

/** Finds the people who are told of alarms. Whoever has left is none of them. */
@Query
public class Contacts {
  private static final String ACTIVE = "SELECT p.login, p.full_name, p.language, p.email, p.phone FROM person p WHERE p.active = TRUE";
  private final Sql sql;

  @Inject public Contacts(Sql sql) { this.sql = sql; }

  /** Someone who may be told, in their language. */
  public record Contact(String login, String name, String language, String email, String phone) {
    /** Null when nothing is known. */
    String address(ChannelKind kind) { return kind == ChannelKind.EMAIL ? email : phone; }
  }

  public Optional<Contact> find(String login) { return sql.first(Contacts::contact, ACTIVE + " AND p.login = ?", login); }

  /** Whoever has that role at the facility or everywhere. */
  public List<Contact> in(Role role, String facility) {
    return sql.list(Contacts::contact, ACTIVE + " AND EXISTS (SELECT 1 FROM person_grant g WHERE g.login = p.login AND g.role_name = ? AND g.facility IN (?, '*')) ORDER BY p.login", role, facility);
  }

  public List<Contact> whoMayAnswer(String facility) {
    return Arrays.stream(Role.values()).filter(role -> role.rights().contains(Right.ANSWER_ALARM)).flatMap(role -> in(role, facility).stream()).distinct().toList();
  }

  /** Who may be put on duty at a facility. */
  public List<OnCall> onCall(String facility) {
    return whoMayAnswer(facility).stream().map(one -> new OnCall(one.login(), one.name(), one.email() != null, one.phone() != null)).sorted(Comparator.comparing(OnCall::name)).toList();
  }

  private static Contact contact(Row row) throws SQLException {
    return new Contact(row.text("login"), row.text("full_name"), row.text("language"), row.text("email"), row.text("phone"));
  }
}
