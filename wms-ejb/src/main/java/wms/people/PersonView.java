package wms.people;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** A user as administrators see one. */
public record PersonView(String user, String name, String language, boolean active, boolean mustChangePassword, List<GrantView> roles, String email, String phone, long version) {
  /** A role at a facility, or at {@code *}. */
  public record GrantView(Role role, String facility) {}

  public static PersonView of(Person person) {
    return new PersonView(person.login(), person.name(), person.language(), person.isActive(), person.mustChangePassword(), roles(person.grants()), person.email(), person.phone(), person.version());
  }

  public static List<GrantView> roles(Collection<Grant> grants) {
    return grants.stream().map(grant -> new GrantView(grant.role(), grant.facility()))
        .sorted(Comparator.comparing(GrantView::role).thenComparing(GrantView::facility)).toList();
  }
}
