package wms.dispatch.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import wms.dispatch.Goods;
import wms.dispatch.Need;
import wms.dispatch.SupplySource;

/** The facts that go with a limit, as text for the translated sentence, and how far away the limit is. */
final class LimitFacts {
  final Map<String, String> params = new HashMap<>();
  final Instant arrival;

  private LimitFacts(Instant arrival) { this.arrival = arrival; }

  static LimitFacts of(Need need) { return new LimitFacts(Instant.MAX).with("point", need.point()).with("material", need.material()).with("deadline", need.deadline()); }

  static LimitFacts of(Reach.Verdict verdict, Goods goods) {
    SupplySource source = verdict.stock().source;
    LimitFacts facts = new LimitFacts(verdict.arrival()).with("point", verdict.need().point()).with("material", source.material()).with("facility", source.facility())
        .with("source", source.id()).with("kind", source.kind()).with("class", goods.temperatureClass()).with("quantity", source.quantity().stripTrailingZeros().toPlainString())
        .with("deadline", verdict.need().deadline()).with("arrival", verdict.arrival()).with("travelMinutes", Math.round(verdict.way().minutes()))
        .with("tripMinutes", Math.round(verdict.tripHours() * 60)).with("minimumLifeDays", verdict.need().minimumLifeDays());
    if (!verdict.way().closedRoads().isEmpty()) facts.with("roads", String.join(", ", verdict.way().closedRoads()));
    long last = verdict.stock().isEmpty() ? SourceStock.KEEPS : verdict.stock().lastExpiry();
    return last == SourceStock.KEEPS ? facts : facts.with("lastExpiry", LocalDate.ofEpochDay(last));
  }

  LimitFacts facility(String facility) { return with("facility", facility); }

  LimitFacts excluded(String lot, BigDecimal quantity) {
    params.keySet().removeAll(java.util.Set.of("source", "kind", "lastExpiry"));
    return (lot == null ? this : with("lot", lot)).with("quantity", quantity.stripTrailingZeros().toPlainString());
  }

  private LimitFacts with(String name, Object value) {
    params.put(name, value.toString());
    return this;
  }
}
