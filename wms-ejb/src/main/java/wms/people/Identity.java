package wms.people;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import wms.shared.Actor;
import wms.shared.Right;

/** Who somebody who is signed in is, and what they may do. */
public record Identity(String login, String name, String language, boolean mustChangePassword, Set<Grant> grants) {
  public Actor actingFrom(String address) {
    Map<String, Set<Right>> rights = new HashMap<>();
    for (Grant grant : grants) rights.computeIfAbsent(grant.facility(), f -> EnumSet.noneOf(Right.class)).addAll(grant.role().rights());
    return new Actor(login, name, address, rights);
  }

  Identity with(Set<Grant> held) { return new Identity(login, name, language, mustChangePassword, held); }
}
