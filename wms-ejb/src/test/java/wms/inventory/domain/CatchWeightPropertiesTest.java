package wms.inventory.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import wms.inventory.Document;
import wms.inventory.Papers;
import wms.inventory.Place;
import wms.inventory.Purpose;
import wms.inventory.ReserveClass;
import wms.shared.Quantity;
import wms.shared.Refusal;

/** Whatever people weigh and count, what lies at a place is the sum of the lines, and there is no weight without pieces nor pieces without weight. */
class CatchWeightPropertiesTest {
  /** What somebody does with so many grams in so many pieces. */
  record Work(int kind, int from, int to, int grams, int pieces) {}

  private static final List<Place> PLACES = List.of(Place.of("A", "1"), Place.of("A", "2"), Place.of("B", null));
  private static final Instant NOON = Instant.parse("2026-11-22T04:00:00Z");
  private static final Lot LAMB = new Lot("L", "1", "LAMB", "kg", LocalDate.of(2026, 12, 2), null, "Mori", "Bureau", ReserveClass.COMMERCIAL, 1);

  private static Map<Place, Lying> lying(Map<Place, Quantity> balances) {
    Map<Place, Lying> there = new HashMap<>();
    balances.forEach((place, balance) -> there.put(place, new Lying(balance, LAMB.nothing(), LAMB.expiry())));
    return there;
  }

  @Property(tries = 500) void weightAndPiecesGoTogether(@ForAll("days") List<Work> day) {
    Map<Place, Quantity> lying = new HashMap<>();
    PLACES.forEach(place -> lying.put(place, LAMB.nothing()));
    Instant at = NOON;
    for (Work work : day) {
      at = at.plusSeconds(1);
      LotAccount account = new LotAccount(LAMB, lying(lying), LAMB.nothing(), List.of(), List.of(), Past.NONE, () -> Papers.NONE_NEEDED);
      try {
        perform(account, work, new Entry(new Document("TEST", at.toString()), "TEST", at, at, "li"));
      } catch (Refusal refusal) {
        Statistics.label("refused").collect(refusal.reason());
        continue; // nothing of it is stored
      }
      account.changes().forEach(change -> follow(lying, change));
      for (Place place : PLACES) {
        assertThat(account.balance(place)).as("after %s", work).isEqualTo(lying.get(place));
        assertThat(lying.get(place).isPositive()).as("%s at %s after %s", lying.get(place), place, work).isEqualTo(lying.get(place).count() > 0);
        assertThat(account.loose(place).count()).isNotNegative();
      }
    }
  }

  private static void follow(Map<Place, Quantity> lying, Change change) {
    if (!(change instanceof Change.Moved moved)) return;
    lying.computeIfPresent(Place.parse(moved.movement().to()), (place, there) -> there.plus(moved.movement().quantity()));
    lying.computeIfPresent(Place.parse(moved.movement().from()), (place, there) -> there.minus(moved.movement().quantity()));
  }

  private static void perform(LotAccount account, Work work, Entry entry) {
    Place from = PLACES.get(work.from());
    Quantity goods = Quantity.of(BigDecimal.valueOf(work.grams(), 3), "kg").in(work.pieces());
    switch (work.kind()) {
      case 0, 1 -> account.bring(Place.SUPPLIER, from, goods, entry);
      case 2 -> account.move(from, PLACES.get((work.from() + work.to()) % PLACES.size()), goods, entry);
      case 3 -> account.move(from, PLACES.get((work.from() + work.to()) % PLACES.size()), account.loose(from), entry);
      case 4 -> account.ship(account.reserve("R" + entry.at(), from, Quantity.of(goods.value(), "kg"), Purpose.MANUAL, "order", entry.at(), "li").id(), Place.CONSIGNEE, entry);
      default -> account.move(from, Place.LOSS, Quantity.of(BigDecimal.valueOf(work.grams() / 1000 + 1, 3), "kg"), entry);
    }
  }

  @Provide Arbitrary<List<Work>> days() {
    Arbitrary<Integer> pieces = Arbitraries.integers().between(1, 6);
    return Combinators.combine(Arbitraries.integers().between(0, 5), Arbitraries.integers().between(0, 2), Arbitraries.integers().between(1, 2), Arbitraries.integers().between(12_000, 30_000), pieces)
        .as((kind, from, to, each, count) -> new Work(kind, from, to, each * count, count)).list().ofMinSize(2).ofMaxSize(30);
  }
}
