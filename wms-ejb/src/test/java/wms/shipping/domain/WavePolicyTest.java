package wms.shipping.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import wms.shipping.domain.WavePolicy.Candidate;
import wms.shipping.domain.WavePolicy.Wave;

class WavePolicyTest {
  private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
  /** In the freezer F a walk with more than five stops takes too long. */
  private final WavePolicy policy = new WavePolicy(Duration.ofHours(2), 10, (zone, orders) -> !zone.equals("F") || orders.stream().mapToInt(Candidate::lines).sum() <= 5);

  @Test void whatLeavesWithinOneWindowGoesTogether() {
    assertThat(orders(order("1", 0, 2, "A"), order("2", 120, 2, "A"), order("3", 121, 2, "A"))).containsExactly(List.of("1", "2"), List.of("3"));
  }

  @Test void whatLeavesFirstComesFirstThenTheMoreUrgent() {
    assertThat(orders(order("1", 60, 1, "A"), new Candidate("2", "2", 5, NOON.plusSeconds(3600), zones("A"), 1), order("3", 0, 1, "B"))).containsExactly(List.of("3"), List.of("2", "1"));
  }

  @Test void zonesAreNotMixed() {
    assertThat(orders(order("1", 0, 1, "A"), order("2", 0, 1, "B"), order("3", 0, 1, "A", "B"), order("4", 0, 1, "B", "A"))).containsExactly(List.of("1"), List.of("2"), List.of("3", "4"));
  }

  @Test void noWaveHasMoreLinesThanOneCanOversee() {
    assertThat(orders(order("1", 0, 6, "A"), order("2", 0, 4, "A"), order("3", 0, 1, "A"))).containsExactly(List.of("1", "2"), List.of("3"));
  }

  @Test void noWalkKeepsGoodsOutOfTheColdForTooLong() {
    assertThat(orders(order("1", 0, 3, "F"), order("2", 0, 3, "F"), order("3", 0, 2, "F"))).containsExactly(List.of("1"), List.of("2", "3"));
  }

  @Test void whatIsTooMuchByItselfGoesByItself() {
    assertThat(orders(order("1", 0, 20, "F"), order("2", 0, 1, "F"))).containsExactly(List.of("1"), List.of("2"));
  }

  @Test void ordersThatNobodySetATimeForGoLastAndTogether() {
    assertThat(orders(new Candidate("1", "1", 3, null, zones("A"), 1), order("2", 600, 1, "A"), new Candidate("3", "3", 3, null, zones("A"), 1))).containsExactly(List.of("2"), List.of("1", "3"));
  }

  private List<List<String>> orders(Candidate... candidates) { return policy.propose(List.of(candidates)).stream().map(Wave::orders).map(orders -> orders.stream().map(Candidate::order).toList()).toList(); }

  private static Candidate order(String number, int minutes, int lines, String... zones) { return new Candidate(number, number, 3, NOON.plus(Duration.ofMinutes(minutes)), zones(zones), lines); }

  private static TreeSet<String> zones(String... zones) { return new TreeSet<>(List.of(zones)); }
}
