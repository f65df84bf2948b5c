package wms.inventory.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import wms.inventory.InventoryReason;
import wms.inventory.Movement;
import wms.inventory.Place;
import wms.shared.Quantity;
import wms.shared.Refusal;

/** When things happened to one lot: its past, read only when something is written down late, and what was added to it since. */
final class History {
  private final Lot lot;
  private final Past past;
  private final List<Line> fresh = new ArrayList<>();
  private Instant latest;

  History(Lot lot, Past past) {
    this.lot = lot;
    this.past = past;
    this.latest = past.latest();
  }

  /** What happens now happens after all that is written: the clocks of two servers may differ a little. */
  Instant happened(Entry entry) { return entry.at().isBefore(entry.recordedAt()) || entry.at().isAfter(latest) ? entry.at() : latest; }

  boolean isLate(Instant at) { return at.isBefore(latest); }

  void add(Movement line) {
    fresh.add(Line.of(line));
    if (line.at().isAfter(latest)) latest = line.at();
  }

  /** What lay there at that instant, as far as is known by now. */
  Quantity balance(Place place, Instant at, boolean isCounted) {
    Quantity weight = lot.quantity(timeline().balance(place, at));
    return isCounted ? weight.in(timeline().inPieces().balance(place, at).intValueExact()) : weight;
  }

  /** @throws Refusal NOT_ENOUGH_THEN when a later moment would be left with less than nothing */
  void mustHaveLain(Place from, Quantity quantity, Instant at) {
    Timeline.Low low = timeline().lowestSince(from, at);
    if (low.balance().compareTo(quantity.value()) < 0) throw tooLittle(from, quantity, lot.quantity(low.balance()).toString(), at, low);
    if (quantity.pieces() == null) return;
    Timeline.Low fewest = timeline().inPieces().lowestSince(from, at);
    if (fewest.balance().compareTo(BigDecimal.valueOf(quantity.pieces())) < 0) throw tooLittle(from, quantity, fewest.balance().toPlainString(), at, fewest);
  }

  private Refusal tooLittle(Place from, Quantity asked, String available, Instant at, Timeline.Low low) {
    return Refusal.conflict(InventoryReason.NOT_ENOUGH_THEN, Map.of("lot", lot.id(), "lotNumber", lot.number(), "place", from.code(), "asked", asked.toString(),
        "available", available, "at", at.toString(), "lowestAt", low.at().toString()));
  }

  private Timeline timeline() { return new Timeline(Stream.concat(past.lines().get().stream(), fresh.stream()).toList()); }
}
