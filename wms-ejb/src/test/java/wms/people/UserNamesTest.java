package wms.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import wms.shared.DatabaseTest;

class UserNamesTest extends DatabaseTest {
  @Test void whoeverLeftIsStillNamedOnTheirPapers() {
    person("aynur", "阿依努尔", false);
    person("li", "Li Wei", true);
    UserNames names = new UserNames(sql);
    assertThat(names.after("", 10)).containsExactly(new UserName("aynur", "阿依努尔"), new UserName("li", "Li Wei"));
    assertThat(names.after("aynur", 10)).extracting(UserName::user).containsExactly("li");
    assertThat(names.after("", 1)).hasSize(1);
  }

  private void person(String login, String name, boolean active) {
    sql.update("INSERT INTO person (login, full_name, language, password_hash, must_change, active, version) VALUES (?, ?, 'zh', 'x', ?, ?, 1)", login, name, false, active);
  }
}
