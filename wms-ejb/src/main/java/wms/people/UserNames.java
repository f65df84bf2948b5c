package wms.people;

import jakarta.inject.Inject;
import java.util.List;
import wms.shared.Query;
import wms.shared.Sql;

/** Who is meant where papers name a user; those who left are still named on theirs. */
@Query
public class UserNames {
  private final Sql sql;

  @Inject public UserNames(Sql sql) { this.sql = sql; }

  /** The name itself for a user that is not known, such as the system. */
  public String of(String user) { return sql.first(row -> row.text("full_name"), "SELECT full_name FROM person WHERE login = ?", user).orElse(user); }

  /** By user name, from just after the given one on. */
  public List<UserName> after(String user, int limit) {
    return sql.list(row -> new UserName(row.text("login"), row.text("full_name")), "SELECT login, full_name FROM person WHERE login > ? ORDER BY login FETCH FIRST " + limit + " ROWS ONLY", user);
  }
}
