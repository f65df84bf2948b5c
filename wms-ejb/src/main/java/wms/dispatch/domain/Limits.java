package wms.dispatch.domain;

import static wms.dispatch.LimitCode.DEADLINE_TOO_TIGHT;
import static wms.dispatch.LimitCode.EXPIRED_STOCK;
import static wms.dispatch.LimitCode.HELD_STOCK;
import static wms.dispatch.LimitCode.NO_ROAD;
import static wms.dispatch.LimitCode.RECALLED_STOCK;
import static wms.dispatch.LimitCode.UNCERTIFIED_STOCK;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import wms.dispatch.Limit;
import wms.dispatch.LimitCode;

/** Collects what limits one need, and keeps what a person can act on: what helps alone before what does not, near before far, three of a kind. */
final class Limits {
  private record Named(Limit limit, LimitFacts facts) {}

  private static final int OF_A_KIND = 3;
  /** Stock that is there and may not go is always worth knowing. */
  private static final Set<LimitCode> FACTS = EnumSet.of(HELD_STOCK, RECALLED_STOCK, EXPIRED_STOCK, UNCERTIFIED_STOCK);
  private static final Comparator<Named> BEST_FIRST = Comparator.<Named>comparingInt(n -> n.limit.alone() ? 0 : 1).thenComparing(n -> n.limit.code())
      .thenComparing(n -> n.facts.arrival).thenComparing(n -> n.limit.params().getOrDefault("source", n.limit.params().getOrDefault("facility", "")))
      .thenComparing(n -> n.limit.params().getOrDefault("lot", ""));

  private final List<Named> named = new ArrayList<>();

  void add(LimitCode code, boolean alone, LimitFacts facts) { named.add(new Named(new Limit(code, facts.params, alone), facts)); }

  boolean isEmpty() { return named.isEmpty(); }

  List<Limit> inOrder() {
    boolean something = named.stream().anyMatch(n -> n.limit.alone());
    Map<LimitCode, List<Named>> kept = new EnumMap<>(LimitCode.class);
    named.stream().filter(n -> n.limit.alone() || !something || FACTS.contains(n.limit.code())).sorted(BEST_FIRST).forEach(n -> keep(n, kept.computeIfAbsent(n.limit.code(), c -> new ArrayList<>())));
    return kept.values().stream().flatMap(List::stream).sorted(BEST_FIRST).map(Named::limit).toList();
  }

  private static void keep(Named one, List<Named> ofItsKind) {
    boolean once = one.limit.code() == DEADLINE_TOO_TIGHT || one.limit.code() == NO_ROAD;
    if (ofItsKind.size() < (once ? 1 : OF_A_KIND) && ofItsKind.stream().noneMatch(n -> n.limit.params().equals(one.limit.params()))) ofItsKind.add(one);
  }

}
