package wms.inventory.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import wms.inventory.HoldDecision;
import wms.inventory.InventoryReason;
import wms.inventory.LotFacts;
import wms.inventory.Movement;
import wms.inventory.Papers;
import wms.inventory.Place;
import wms.inventory.Purpose;
import wms.inventory.ReservationState;
import wms.inventory.Usability;
import wms.shared.Ids;
import wms.shared.Quantity;
import wms.shared.Refusal;

/**
 * The stock of one lot, wherever it lies. It is read under the lot's turn, told what happens, and then stores what has changed. At every
 * place balance = free + reserved + held holds: a place under a hold is held as a whole, its reservations wait; otherwise what is
 * reserved is not free. Goods that are reserved stay where they are; goods that are held may move, and their holds move along. What is
 * written down late counts from when it happened, and must leave no later moment with less than nothing. A part of a balance may stand on
 * logistic units: it moves with its unit, or is taken off first; what is moved loose never takes from it.
 */
public final class LotAccount {
  private static final String WEIGHING = "WEIGHING";
  private final TreeMap<Place, Quantity> balances;
  private final TreeMap<Place, Quantity> onUnits;
  private final Map<Place, LocalDate> lastDays;
  private final List<Kept> kept;
  private final List<Held> held;
  private final List<Change> changes = new ArrayList<>();
  private final Past past;
  private final Supplier<Papers> papers;
  private Instant latest;
  private Quantity underWay;
  private Lot lot;

  /**
   * @param underWay between our own facilities
   * @param papers asked when it matters
   */
  public LotAccount(Lot lot, Map<Place, Lying> lying, Quantity underWay, List<Kept> kept, List<Held> held, Past past, Supplier<Papers> papers) {
    this.lot = lot;
    this.underWay = underWay;
    this.past = past;
    this.papers = papers;
    this.latest = past.latest();
    this.balances = new TreeMap<>();
    this.onUnits = new TreeMap<>();
    this.lastDays = new TreeMap<>();
    lying.forEach((place, there) -> {
      balances.put(place, there.balance());
      if (there.onUnits().isPositive()) onUnits.put(place, there.onUnits());
      if (there.lastDay() != null) lastDays.put(place, there.lastDay());
    });
    this.kept = new ArrayList<>(kept);
    this.held = new ArrayList<>(held);
  }

  /** An account of a lot that nobody has seen before. */
  public static LotAccount of(Lot lot) { return new LotAccount(lot, Map.of(), lot.nothing(), List.of(), List.of(), Past.NONE, () -> Papers.NONE_NEEDED); }

  public Lot lot() { return lot; }

  /** What has happened since it was read. */
  public List<Change> changes() { return List.copyOf(changes); }

  /** The places where something lies. */
  public Set<Place> places() {
    Set<Place> filled = new TreeSet<>();
    balances.forEach((place, balance) -> { if (balance.isPositive()) filled.add(place); });
    return filled;
  }

  public Quantity balance(Place place) { return balances.getOrDefault(place, lot.nothing()); }

  /** What has left one of our facilities and not yet come to another. */
  public Quantity underWay() { return underWay; }

  public boolean isHeld(Place place) { return held.stream().anyMatch(at(place)); }

  public boolean isRecalled(Place place) { return held.stream().filter(at(place)).anyMatch(Held::isRecall); }

  public Quantity held(Place place) { return isHeld(place) ? balance(place) : lot.nothing(); }

  public Quantity reserved(Place place) { return isHeld(place) ? lot.nothing() : kept(place); }

  public Quantity free(Place place) { return isHeld(place) ? lot.nothing() : loose(place); }

  /** What no reservation ties to its place. */
  public Quantity loose(Place place) { return balance(place).minus(kept(place)); }

  public Quantity onUnits(Place place) { return onUnits.getOrDefault(place, lot.nothing()); }

  /** What stands on no unit. */
  public Quantity unpacked(Place place) { return balance(place).minus(onUnits(place)); }

  /** Loose goods are put on a unit at their place. */
  public void pack(Place place, Quantity quantity) {
    Quantity packed = asKept(place, quantity);
    mustBeUnpacked(place, packed);
    onUnits.put(place, onUnits(place).plus(packed));
    changes.add(new Change.Packed(place, packed.value(), packed.count()));
  }

  /** Goods are taken off a unit and lie loose at its place. */
  public void unpack(Place place, Quantity quantity) {
    Quantity taken = asKept(place, quantity);
    onUnits.put(place, onUnits(place).minus(taken));
    changes.add(new Change.Packed(place, taken.value().negate(), -taken.count()));
  }

  /** Goods go with the unit they stand on. */
  public Movement moveOnUnit(Place from, Place to, Quantity quantity, Entry entry) {
    Quantity moved = asKept(from, quantity);
    unpack(from, moved);
    Movement line = move(from, to, moved, entry);
    pack(to, moved);
    return line;
  }

  /** Pieces count only where the account counts them. */
  private Quantity asKept(Place place, Quantity quantity) { return balance(place).pieces() == null ? quantity.in(null) : quantity; }

  public List<Held> holds() { return List.copyOf(held); }

  /** @throws Refusal RESERVATION_ENDED when it was released or shipped before */
  public Kept reservation(String id) {
    return kept.stream().filter(k -> k.id().equals(id)).findFirst()
        .orElseThrow(() -> Refusal.conflict(InventoryReason.RESERVATION_ENDED, Map.of("reservation", id)));
  }

  /** @throws Refusal HOLD_ENDED when it was decided before */
  public Held hold(String id) {
    return held.stream().filter(h -> h.id().equals(id)).findFirst()
        .orElseThrow(() -> Refusal.conflict(InventoryReason.HOLD_ENDED, Map.of("hold", id)));
  }

  /** Goods come in from outside: a supplier, or what a count found. */
  public Movement bring(Place from, Place to, Quantity quantity, Entry entry) { return post(from, to, quantity, entry, null); }

  public Movement move(Place from, Place to, Quantity quantity, Entry entry) {
    weighLast(from, loose(from), quantity, entry);
    mustBeLoose(from, quantity, InventoryReason.NOT_ENOUGH_FREE);
    return post(from, to, quantity, entry, null);
  }

  /** The mirror image of a movement of this lot. */
  public Movement reverse(Movement original, Entry entry) {
    Place there = Place.parse(original.to());
    if (there.isInside()) mustBeLoose(there, original.quantity(), InventoryReason.GOODS_GONE);
    return post(there, Place.parse(original.from()), original.quantity(), entry, original.id());
  }

  public Kept reserve(String id, Place place, Quantity quantity, Purpose purpose, String reference, Instant at, String by) {
    mustNotBeHeld(place);
    if (free(place).isLessThan(quantity)) throw tooLittle(place, quantity, free(place), InventoryReason.NOT_ENOUGH_FREE);
    Kept reservation = new Kept(id, place, inWholePieces(quantity, free(place)), purpose, reference);
    kept.add(reservation);
    changes.add(new Change.Reserved(reservation, at, by));
    return reservation;
  }

  public void release(String reservation, Instant at) { end(reservation(reservation), ReservationState.RELEASED, at); }

  /** Reserved goods leave, to a place outside. */
  public Movement ship(String reservation, Place to, Entry entry) {
    Kept goods = reservation(reservation);
    mustNotBeHeld(goods.place());
    end(goods, ReservationState.SHIPPED, entry.recordedAt());
    return post(goods.place(), to, goods.quantity(), entry, null);
  }

  /** So much of what is reserved is brought elsewhere and stays reserved there; the rest is free again. Goods that lie there already are not moved. What is weighed in hand may be a little more than was reserved. */
  public Optional<Movement> carry(String reservation, String id, Place to, Quantity part, Entry entry) {
    Kept goods = reservation(reservation);
    mustNotBeHeld(goods.place());
    if (part.pieces() == null && goods.quantity().isLessThan(part)) throw tooLittle(goods.place(), part, goods.quantity(), InventoryReason.NOT_ENOUGH_FREE);
    end(goods, ReservationState.RELEASED, entry.recordedAt());
    weighLast(goods.place(), loose(goods.place()), part, entry);
    mustBeLoose(goods.place(), part, InventoryReason.NOT_ENOUGH_FREE);
    Optional<Movement> moved = goods.place().equals(to) ? Optional.empty() : Optional.of(post(goods.place(), to, part, entry, null));
    reserve(id, to, part, goods.purpose(), goods.reference(), entry.recordedAt(), entry.by());
    return moved;
  }

  /** The same cause holds the same goods once. */
  public Held holdFor(Place place, String reason, String reference, Instant at, String by) {
    for (Held open : held) if (open.place().equals(place) && open.reference().equals(reference)) return open;
    Held hold = new Held(Ids.at(at.toEpochMilli()), place, reason, reference);
    held.add(hold);
    changes.add(new Change.HoldPlaced(hold, at, by));
    return hold;
  }

  /** @throws Refusal RECALL_IN_FORCE when it can only end with the recall */
  public void mustNotBeOfARecall(String hold) {
    if (hold(hold).isRecall()) throw Refusal.conflict(InventoryReason.RECALL_IN_FORCE, Map.of("lot", lot.id(), "lotNumber", lot.number(), "recall", hold(hold).reference()));
  }

  /** @throws Refusal NOT_SET_APART when recalled goods would go anywhere but to a place for goods set apart */
  public void mustStayApart(Place from, Place to, boolean isApart) {
    if (isRecalled(from) && to.isInside() && !isApart)
      throw Refusal.conflict(InventoryReason.NOT_SET_APART, Map.of("lot", lot.id(), "lotNumber", lot.number(), "zone", to.zone()));
  }

  /** @throws Refusal RECALLED_GOODS_STAY when recalled goods would leave the books as a correction, which nobody who follows the recall would see */
  public void mustNotBeWrittenOff(Place from, Place to) {
    if (isRecalled(from) && (to.equals(Place.LOSS) || to.equals(Place.COUNT)))
      throw Refusal.conflict(InventoryReason.RECALLED_GOODS_STAY, Map.of("lot", lot.id(), "lotNumber", lot.number(), "place", from.code()));
  }

  public void endHold(String id, HoldDecision decision, String comment, Instant at, String by) {
    held.remove(hold(id));
    changes.add(new Change.HoldEnded(id, decision, comment, at, by));
  }

  /** All held goods of the place are written off; every hold on them is settled by it. @return the reservations that lose their goods */
  public List<Kept> discard(String id, String comment, Entry entry) {
    Place place = hold(id).place();
    List<Kept> lost = kept.stream().filter(k -> k.place().equals(place)).toList();
    lost.forEach(k -> end(k, ReservationState.RELEASED, entry.recordedAt()));
    Quantity all = balance(place);
    if (onUnits(place).isPositive()) {
      unpack(place, onUnits(place));
      changes.add(new Change.TakenOffUnits(place));
    }
    if (all.isPositive()) post(place, Place.LOSS, all, entry, null);
    for (Held open : List.copyOf(held))
      if (open.place().equals(place)) endHold(open.id(), HoldDecision.DISCARD, comment, entry.recordedAt(), entry.by());
    return lost;
  }

  /** @throws Refusal LIFE_NOT_SHORTER */
  public void shortenLife(LocalDate expiry) {
    if (lot.expiry() != null && !expiry.isBefore(lot.expiry()))
      throw Refusal.conflict(InventoryReason.LIFE_NOT_SHORTER, Map.of("expiry", lot.expiry().toString(), "newExpiry", expiry.toString()));
    lot = lot.expiring(expiry);
    changes.add(new Change.LifeShortened(expiry));
  }

  /** The last day of use of what lies there, which its temperatures may have brought before the one on its label; null for goods that keep. */
  public LocalDate lastDay(Place place) {
    LocalDate there = lastDays.get(place);
    return there == null || lot.expiry() != null && lot.expiry().isBefore(there) ? lot.expiry() : there;
  }

  /** Whether what lies there may be used on that day, as far as it is not held. */
  public boolean isUsableAt(Place place, LocalDate day) { return Usability.judge(whereFree(place), 0, day).isEmpty(); }

  /** @throws Refusal LOT_EXPIRED, CERTIFICATE_MISSING when what lies there is not to be used on that day */
  public void mustBeUsableAt(Place place, LocalDate day) { Usability.mustBe(whereFree(place), 0, day, Map.of("lot", lot.id(), "lotNumber", lot.number())); }

  private LotFacts whereFree(Place place) { return LotFacts.free(lastDay(place), papers.get()); }

  /** What lay there at that instant, as far as is known by now. */
  public Quantity balance(Place place, Instant at) {
    if (!at.isBefore(latest)) return balance(place);
    Quantity weight = lot.quantity(timeline().balance(place, at));
    return balance(place).pieces() == null ? weight : weight.in(timeline().inPieces().balance(place, at).intValueExact());
  }

  private Movement post(Place from, Place to, Quantity quantity, Entry entry, String reverses) {
    if (from.isInside()) mustBeUnpacked(from, quantity);
    Instant at = happened(entry);
    if (from.isInside() && at.isBefore(latest)) mustHaveLain(from, quantity, at);
    if (to.isInside()) takeLastDayAlong(from, to);
    if (from.isInside()) balances.put(from, balance(from).minus(quantity));
    if (to.isInside()) balances.put(to, balance(to).plus(quantity));
    if (from.isUnderWay()) comesIn(quantity);
    if (to.isUnderWay()) underWay = underWay.plus(quantity);
    Movement line = new Movement(Ids.at(entry.recordedAt().toEpochMilli()), entry.document(), lot.id(), from.code(), to.code(), quantity, entry.reason(), at, entry.recordedAt(), entry.by(), reverses);
    changes.add(new Change.Moved(line, after(from), after(to)));
    if (at.isAfter(latest)) latest = at;
    if (from.isInside() && to.isInside()) takeHoldsAlong(from, to, entry);
    if (from.isInside()) settleWeight(from, quantity, entry);
    return line;
  }

  private void comesIn(Quantity quantity) {
    if (underWay.isLessThan(quantity)) throw Refusal.conflict(InventoryReason.NOT_UNDER_WAY, Map.of("lot", lot.id(), "lotNumber", lot.number(), "asked", quantity.toString(), "underWay", underWay.toString()));
    underWay = underWay.minus(quantity);
  }

  /** Goods keep their last day wherever they go; where some of the lot lie already, the earlier one counts for all of them there. */
  private void takeLastDayAlong(Place from, Place to) {
    LocalDate brought = from.isInside() ? lastDay(from) : lot.expiry();
    if (brought == null) return;
    LocalDate there = balance(to).isPositive() ? lastDay(to) : null;
    lastDays.put(to, there == null || brought.isBefore(there) ? brought : there);
  }

  /** The last pieces may weigh a little more than the books say. */
  private void weighLast(Place from, Quantity there, Quantity taken, Entry entry) {
    if (taken.pieces() == null || taken.count() != there.count() || taken.value().compareTo(there.value()) <= 0) return;
    Quantity more = taken.minus(there);
    if (Weighing.explains(more.value(), taken)) post(Place.COUNT, from, more, entry.because(WEIGHING), null);
  }

  /** Nor may weight stay behind without pieces, or pieces without weight. */
  private void settleWeight(Place from, Quantity taken, Entry entry) {
    Quantity left = balance(from);
    if (left.pieces() == null || left.isPositive() == left.count() > 0) return;
    if (left.count() > 0 || !Weighing.explains(left.value(), taken))
      throw Refusal.conflict(InventoryReason.PIECES_AND_WEIGHT_DIFFER, Map.of("lot", lot.id(), "lotNumber", lot.number(), "place", from.code(), "asked", taken.toString(), "left", left.toString()));
    post(from, Place.LOSS, left, entry.because(WEIGHING), null);
  }

  /** Nobody cuts a piece in two: as many whole ones as the weight takes, of the weight they have on average. */
  private static Quantity inWholePieces(Quantity wanted, Quantity there) {
    if (wanted.pieces() != null || there.pieces() == null) return wanted;
    BigDecimal all = BigDecimal.valueOf(there.count());
    BigDecimal pieces = wanted.value().multiply(all).divide(there.value(), 0, RoundingMode.CEILING);
    return Quantity.of(there.value().multiply(pieces).divide(all, 3, RoundingMode.FLOOR), wanted.unit()).in(pieces.intValueExact());
  }

  /** What happens now happens after all that is written: the clocks of two servers may differ a little. */
  private Instant happened(Entry entry) { return entry.at().isBefore(entry.recordedAt()) || entry.at().isAfter(latest) ? entry.at() : latest; }

  private void mustHaveLain(Place from, Quantity quantity, Instant at) {
    Timeline.Low low = timeline().lowestSince(from, at);
    if (low.balance().compareTo(quantity.value()) < 0) throw tooLittleThen(from, quantity, lot.quantity(low.balance()).toString(), at, low);
    if (quantity.pieces() == null) return;
    Timeline.Low fewest = timeline().inPieces().lowestSince(from, at);
    if (fewest.balance().compareTo(BigDecimal.valueOf(quantity.pieces())) < 0) throw tooLittleThen(from, quantity, fewest.balance().toPlainString(), at, fewest);
  }

  private Refusal tooLittleThen(Place from, Quantity asked, String available, Instant at, Timeline.Low low) {
    return Refusal.conflict(InventoryReason.NOT_ENOUGH_THEN, Map.of("lot", lot.id(), "lotNumber", lot.number(), "place", from.code(), "asked", asked.toString(),
        "available", available, "at", at.toString(), "lowestAt", low.at().toString()));
  }

  private Timeline timeline() {
    Stream<Line> fresh = changes.stream().filter(Change.Moved.class::isInstance).map(change -> Line.of(((Change.Moved) change).movement()));
    return new Timeline(Stream.concat(past.lines().get().stream(), fresh).toList());
  }

  private Quantity after(Place place) {
    if (place.isInside()) return balance(place);
    return place.isUnderWay() ? underWay : null;
  }

  private void takeHoldsAlong(Place from, Place to, Entry entry) {
    boolean emptied = !balance(from).isPositive();
    for (Held hold : held.stream().filter(at(from)).toList()) {
      holdFor(to, hold.reason(), hold.reference(), entry.recordedAt(), entry.by());
      if (emptied) endHold(hold.id(), HoldDecision.MOVED, "", entry.recordedAt(), entry.by());
    }
  }

  private void end(Kept reservation, ReservationState state, Instant at) {
    kept.remove(reservation);
    changes.add(new Change.ReservationEnded(reservation.id(), state, at));
  }

  private Quantity kept(Place place) {
    return kept.stream().filter(k -> k.place().equals(place)).map(Kept::quantity).reduce(lot.nothing(), Quantity::plus);
  }

  private void mustNotBeHeld(Place place) {
    if (isHeld(place)) throw Refusal.conflict(isRecalled(place) ? InventoryReason.LOT_RECALLED : InventoryReason.LOT_HELD, Map.of("lot", lot.id(), "lotNumber", lot.number(), "place", place.code()));
  }

  private void mustBeLoose(Place place, Quantity quantity, InventoryReason otherwise) {
    if (loose(place).isLessThan(quantity)) throw tooLittle(place, quantity, loose(place), otherwise);
  }

  private void mustBeUnpacked(Place place, Quantity quantity) {
    if (unpacked(place).isLessThan(quantity) && onUnits(place).isPositive())
      throw Refusal.conflict(InventoryReason.GOODS_ON_UNITS, Map.of("lot", lot.id(), "lotNumber", lot.number(), "place", place.code(), "asked", quantity.toString(), "loose", unpacked(place).toString(), "onUnits", onUnits(place).toString()));
    if (balance(place).isLessThan(quantity)) throw tooLittle(place, quantity, balance(place), InventoryReason.NOT_ENOUGH_FREE);
  }

  private Refusal tooLittle(Place place, Quantity asked, Quantity there, InventoryReason reason) {
    return Refusal.conflict(reason, Map.of("lot", lot.id(), "lotNumber", lot.number(), "place", place.code(), "asked", asked.toString(),
        "available", there.toString(), "balance", balance(place).toString(), "reserved", kept(place).toString()));
  }

  private static Predicate<Held> at(Place place) { return hold -> hold.place().equals(place); }
}
