package wms.shared;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who acts: a signed-in person, another system, or the system itself. Rights hold per facility; {@code *} stands for every facility.
 *
 * @param user the sign-in name, or {@code system:…} for the system's own doings
 * @param address where the request came from, for the audit trail
 * @param rights for each facility code (or {@code *}) what may be done there
 */
public record Actor(String user, String name, String address, Map<String, Set<Right>> rights) {
  public static final String EVERYWHERE = "*";

  /** The system itself, for what follows from readings and clocks; it may do everything and is named in the audit trail. */
  public static Actor system(String part) {
    return new Actor("system:" + part, part, "local", Map.of(EVERYWHERE, Set.of(Right.values())));
  }

  public boolean may(Right right, String facility) {
    return holds(EVERYWHERE, right) || holds(facility, right);
  }

  /** True when the right is held at any facility at all. */
  public boolean maySomewhere(Right right) {
    return rights.values().stream().anyMatch(held -> held.contains(right));
  }

  /** @throws Refusal forbidden, naming the right and the facility that lack */
  public void mustBeAllowed(Right right, String facility) {
    if (!may(right, facility)) throw Refusal.forbidden(CommonReason.NOT_ALLOWED, Map.of("right", right.name(), "facility", facility));
  }

  /** The facilities at which this actor may do a thing, for the conditions of queries. */
  public Scope where(Right right) {
    if (holds(EVERYWHERE, right)) return Scope.EVERYWHERE;
    return new Scope(rights.keySet().stream().filter(facility -> holds(facility, right)).collect(Collectors.toSet()));
  }

  private boolean holds(String facility, Right right) {
    return rights.getOrDefault(facility, Set.of()).contains(right);
  }
}
