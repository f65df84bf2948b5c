package wms.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import wms.shared.Refusal;

/**
 * A user to add or to change, as an administrator wrote it. The password is given only to a new one.
 *
 * @param email where alarms reach the user, or null
 * @param phone a number for text messages, such as {@code +8613900000000}, or null
 */
public record PersonCommand(String user, String name, String language, String password, Boolean active, List<PersonView.GrantView> roles, String email, String phone) {
  static final Set<String> LANGUAGES = Set.of("zh", "en");

  /** @throws Refusal naming every bad field at once */
  void mustBeComplete() {
    List<Refusal.Field> errors = new ArrayList<>();
    if (user == null || !user.matches("[A-Za-z0-9._-]{1,64}")) errors.add(new Refusal.Field("/user", "INVALID_CODE"));
    if (name == null || name.isBlank() || name.length() > 128) errors.add(new Refusal.Field("/name", "REQUIRED"));
    if (!LANGUAGES.contains(String.valueOf(language))) errors.add(new Refusal.Field("/language", PeopleReason.UNKNOWN_LANGUAGE.name(), Map.of("known", LANGUAGES)));
    if (!isMail(email)) errors.add(new Refusal.Field("/email", "MALFORMED"));
    if (!isPhone(phone)) errors.add(new Refusal.Field("/phone", "MALFORMED"));
    if (roles == null || roles.isEmpty()) errors.add(new Refusal.Field("/roles", "REQUIRED"));
    else for (int i = 0; i < roles.size(); i++)
      if (roles.get(i).role() == null || roles.get(i).facility() == null) errors.add(new Refusal.Field("/roles/" + i, PeopleReason.UNKNOWN_ROLE.name()));
    if (!errors.isEmpty()) throw Refusal.invalid(errors);
  }

  /** Also when there is none. */
  static boolean isMail(String email) { return email == null || email.length() <= 254 && email.matches("[^@\\s<>,;]+@[^@\\s<>,;]+"); }

  static boolean isPhone(String phone) { return phone == null || phone.matches("\\+?[0-9]{5,20}"); }

  List<Grant> grants() { return roles.stream().map(role -> new Grant(role.role(), role.facility())).toList(); }
}
