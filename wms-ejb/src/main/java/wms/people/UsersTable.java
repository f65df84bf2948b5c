package wms.people;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import wms.shared.Actor;
import wms.shared.Part;
import wms.shared.csv.CsvColumn;
import wms.shared.csv.CsvReason;
import wms.shared.csv.CsvRow;
import wms.shared.csv.ImportTable;
import wms.shared.csv.Sheet;

/** Users as a table: {@code user, name, language, password, roles, email, phone}, roles such as {@code LEAD@CJ-DU;OPERATOR@*}. */
@Part
class UsersTable implements ImportTable {
  private final People people;

  @Inject UsersTable(People people) { this.people = people; }

  @Override public String table() { return "users"; }

  @Override public int order() { return 60; }

  @Override public List<CsvColumn> columns() {
    return List.of(CsvColumn.required("user"), CsvColumn.required("name"), CsvColumn.required("language"), CsvColumn.required("password"), CsvColumn.required("roles"),
        CsvColumn.optional("email"), CsvColumn.optional("phone"));
  }

  @Override public void load(Iterable<CsvRow> rows, Actor by) {
    Set<String> seen = new HashSet<>();
    for (CsvRow row : rows) load(row, seen);
  }

  private void load(CsvRow row, Set<String> seen) {
    String user = row.code("user");
    String name = row.text("name");
    String language = row.text("language");
    String password = row.text("password");
    List<Grant> grants = grants(row);
    if (password != null && password.length() < Passwords.MINIMUM_LENGTH)
      row.refuse("password", PeopleReason.PASSWORD_TOO_SHORT.name(), Map.of("minimum", Passwords.MINIMUM_LENGTH, "text", ""));
    if (language != null && !PersonCommand.LANGUAGES.contains(language)) row.refuse("language", CsvReason.NOT_ONE_OF, Map.of("allowed", String.join(", ", PersonCommand.LANGUAGES)));
    String email = row.textOr("email", null);
    String phone = row.textOr("phone", null);
    if (!PersonCommand.isMail(email)) row.refuse("email", "MALFORMED", Map.of());
    if (!PersonCommand.isPhone(phone)) row.refuse("phone", "MALFORMED", Map.of());
    if (user != null && !seen.add(user)) row.refuse("user", CsvReason.TWICE_IN_FILE);
    else if (user != null && people.find(user).isPresent()) row.refuse("user", CsvReason.ALREADY_THERE);
    if (row.isGood()) add(new Person(user, name, language, Passwords.hash(password), grants), email, phone);
  }

  private void add(Person person, String email, String phone) {
    person.isReachedAt(email, phone);
    people.add(person);
  }

  private static List<Grant> grants(CsvRow row) {
    List<Grant> grants = new ArrayList<>();
    for (String part : row.parts("roles"))
      grant(part).ifPresentOrElse(grants::add, () -> row.refuse("roles", PeopleReason.UNKNOWN_ROLE.name(), Map.of("role", part)));
    if (grants.isEmpty()) row.refuse("roles", PeopleReason.UNKNOWN_ROLE.name(), Map.of());
    return grants;
  }

  private static Optional<Grant> grant(String text) {
    String[] roleAndPlace = text.split("@", 2);
    for (Role role : Role.values())
      if (roleAndPlace.length == 2 && role.name().equals(roleAndPlace[0].strip())) return Optional.of(new Grant(role, roleAndPlace[1].strip()));
    return Optional.empty();
  }

  /** Passwords stay here: their column is empty. */
  @Override public void write(Sheet sheet) {
    for (Person person : people.after("", Integer.MAX_VALUE))
      sheet.row(person.login(), person.name(), person.language(), null, PersonView.roles(person.grants()).stream().map(grant -> grant.role() + "@" + grant.facility()).collect(Collectors.joining(";")),
          person.email(), person.phone());
  }
}
