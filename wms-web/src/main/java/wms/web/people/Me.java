package wms.web.people;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import wms.people.Identity;
import wms.people.PersonView;
import wms.shared.Right;
import wms.web.kernel.SessionCookie;

/** The signed-in person, what they may do, and the word their page has to show when it writes. */
public record Me(String user, String name, String language, List<PersonView.GrantView> roles, Map<String, Set<Right>> rights, String csrf, boolean demo, boolean mustChangePassword) {
  static Me of(Identity known, String token, boolean demo) {
    Map<String, Set<Right>> rights = known.actingFrom("").rights().entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, held -> new TreeSet<>(held.getValue()), (a, b) -> a, TreeMap::new));
    return new Me(known.login(), known.name(), known.language(), PersonView.roles(known.grants()), rights, SessionCookie.csrfOf(token), demo, known.mustChangePassword());
  }
}
