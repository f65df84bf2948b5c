package wms.inventory.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import wms.inventory.HoldDecision;
import wms.inventory.InventoryReason;
import wms.inventory.LotFacts;
import wms.inventory.LotGrade;
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
  private final OnUnits onUnits;
  private final LastDays lastDays = new LastDays();
  private final Claims claims;
  private final Holds holds;
  private final UnderWay underWay;
  private final List<Change> changes = new ArrayList<>();
  private final Supplier<Papers> papers;
  private final History history;
  private Lot lot;

  /**
   * @param underWay between our own facilities
   * @param papers asked when it matters
   */
  public LotAccount(Lot lot, Map<Place, Lying> lying, Quantity underWay, List<Kept> kept, List<Held> held, Past past, Supplier<Papers> papers) {
    this.lot = lot;
    this.papers = papers;
    this.underWay = new UnderWay(lot, underWay);
    this.history = new History(lot, past);
    this.balances = new TreeMap<>();
    this.onUnits = new OnUnits(lot.nothing());
    lying.forEach((place, there) -> {
      balances.put(place, there.balance());
      if (there.onUnits().isPositive()) onUnits.put(place, there.onUnits());
      lastDays.put(place, there.lastDay());
    });
    this.claims = new Claims(kept, lot.nothing());
    this.holds = new Holds(lot, held);
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
  public Quantity underWay() { return underWay.balance(); }

  public boolean isHeld(Place place) { return holds.isHeld(place); }

  public boolean isRecalled(Place place) { return holds.isRecalled(place); }

  public Quantity held(Place place) { return isHeld(place) ? balance(place) : lot.nothing(); }

  public Quantity reserved(Place place) { return isHeld(place) ? lot.nothing() : claims.sum(place); }

  public Quantity free(Place place) { return isHeld(place) ? lot.nothing() : loose(place); }

  /** What no reservation ties to its place. */
  public Quantity loose(Place place) { return balance(place).minus(claims.sum(place)); }

  public Quantity onUnits(Place place) { return onUnits.at(place); }

  /** What stands on no unit. */
  public Quantity unpacked(Place place) { return balance(place).minus(onUnits(place)); }

  /** Loose goods are put on a unit at their place. */
  public void pack(Place place, Quantity quantity) {
    Quantity packed = asKept(place, quantity);
    mustBeUnpacked(place, packed);
    onUnits.put(place, packed);
    changes.add(new Change.Packed(place, packed.value(), packed.count()));
  }

  /** Goods are taken off a unit and lie loose at its place. */
  public void unpack(Place place, Quantity quantity) {
    Quantity taken = asKept(place, quantity);
    onUnits.take(place, taken);
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

  public List<Held> holds() { return holds.all(); }

  /** @throws Refusal RESERVATION_ENDED when it was released or shipped before */
  public Kept reservation(String id) { return claims.get(id); }

  /** @throws Refusal HOLD_ENDED when it was decided before */
  public Held hold(String id) { return holds.get(id); }

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
    holds.mustNotBeAt(place);
    if (free(place).isLessThan(quantity)) throw tooLittle(place, quantity, free(place), InventoryReason.NOT_ENOUGH_FREE);
    Kept reservation = new Kept(id, place, quantity.inWholePiecesOf(free(place)), purpose, reference);
    claims.add(reservation);
    changes.add(new Change.Reserved(reservation, at, by));
    return reservation;
  }

  public void release(String reservation, Instant at) { end(reservation(reservation), ReservationState.RELEASED, at); }

  /** Reserved goods leave, to a place outside. */
  public Movement ship(String reservation, Place to, Entry entry) {
    Kept goods = reservation(reservation);
    holds.mustNotBeAt(goods.place());
    end(goods, ReservationState.SHIPPED, entry.recordedAt());
    return post(goods.place(), to, goods.quantity(), entry, null);
  }

  /** So much of what is reserved is brought elsewhere and stays reserved there; the rest is free again. Goods that lie there already are not moved. What is weighed in hand may be a little more than was reserved. */
  public Optional<Movement> carry(String reservation, String id, Place to, Quantity part, Entry entry) {
    Kept goods = reservation(reservation);
    holds.mustNotBeAt(goods.place());
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
    return holds.at(place, reference).orElseGet(() -> placed(new Held(Ids.at(at.toEpochMilli()), place, reason, reference), at, by));
  }

  private Held placed(Held hold, Instant at, String by) {
    holds.place(hold);
    changes.add(new Change.HoldPlaced(hold, at, by));
    return hold;
  }

  /** @throws Refusal RECALL_IN_FORCE when it can only end with the recall */
  public void mustNotBeOfARecall(String hold) { holds.mustNotBeOfARecall(hold); }

  /** @throws Refusal NOT_SET_APART when recalled goods would go anywhere but to a place for goods set apart */
  public void mustStayApart(Place from, Place to, boolean isApart) { holds.mustStayApart(from, to, isApart); }

  /** @throws Refusal RECALLED_GOODS_STAY when recalled goods would leave the books as a correction, which nobody who follows the recall would see */
  public void mustNotBeWrittenOff(Place from, Place to) { holds.mustNotBeWrittenOff(from, to); }

  public void endHold(String id, HoldDecision decision, String comment, Instant at, String by) {
    holds.end(id);
    changes.add(new Change.HoldEnded(id, decision, comment, at, by));
  }

  /** All held goods of the place are written off; every hold on them is settled by it. @return the reservations that lose their goods */
  public List<Kept> discard(String id, String comment, Entry entry) {
    Place place = hold(id).place();
    List<Kept> lost = claims.at(place);
    lost.forEach(k -> end(k, ReservationState.RELEASED, entry.recordedAt()));
    Quantity all = balance(place);
    if (onUnits(place).isPositive()) {
      unpack(place, onUnits(place));
      changes.add(new Change.TakenOffUnits(place));
    }
    if (all.isPositive()) post(place, Place.LOSS, all, entry, null);
    for (Held open : holds.at(place)) endHold(open.id(), HoldDecision.DISCARD, comment, entry.recordedAt(), entry.by());
    return lost;
  }

  /** @throws Refusal LIFE_NOT_SHORTER */
  public void shortenLife(String hold, LocalDate expiry) {
    if (lot.expiry() != null && !expiry.isBefore(lot.expiry()))
      throw Refusal.conflict(InventoryReason.LIFE_NOT_SHORTER, Map.of("expiry", lot.expiry().toString(), "newExpiry", expiry.toString()));
    changes.add(new Change.LifeShortened(hold, lot.expiry(), expiry));
    lot = lot.expiring(expiry);
  }

  /** @throws Refusal GRADE_NOT_LOWER */
  public void downgrade(String hold, LotGrade grade) {
    if (!grade.isLowerThan(lot.grade())) throw Refusal.conflict(InventoryReason.GRADE_NOT_LOWER, Map.of("grade", String.valueOf(lot.grade()), "newGrade", grade.name()));
    lot = lot.graded(grade);
    changes.add(new Change.Downgraded(hold, grade));
  }

  /** The last day of use of what lies there, which its temperatures may have brought before the one on its label; null for goods that keep. */
  public LocalDate lastDay(Place place) { return lastDays.at(place, lot); }

  /** Whether what lies there may be used on that day, as far as it is not held. */
  public boolean isUsableAt(Place place, LocalDate day) { return Usability.judge(whereFree(place), 0, day).isEmpty(); }

  /** @throws Refusal LOT_EXPIRED, CERTIFICATE_MISSING when what lies there is not to be used on that day */
  public void mustBeUsableAt(Place place, LocalDate day) { Usability.mustBe(whereFree(place), 0, day, Map.of("lot", lot.id(), "lotNumber", lot.number())); }

  private LotFacts whereFree(Place place) { return LotFacts.free(lastDay(place), papers.get()); }

  /** What lay there at that instant, as far as is known by now. */
  public Quantity balance(Place place, Instant at) { return history.isLate(at) ? history.balance(place, at, balance(place).pieces() != null) : balance(place); }

  private Movement post(Place from, Place to, Quantity quantity, Entry entry, String reverses) {
    if (from.isInside()) mustBeUnpacked(from, quantity);
    Instant at = history.happened(entry);
    if (from.isInside() && history.isLate(at)) history.mustHaveLain(from, quantity, at);
    if (to.isInside()) lastDays.takeAlong(from, to, balance(to).isPositive(), lot);
    if (from.isInside()) balances.put(from, balance(from).minus(quantity));
    if (to.isInside()) balances.put(to, balance(to).plus(quantity));
    if (from.isUnderWay()) underWay.comesIn(quantity);
    if (to.isUnderWay()) underWay.leaves(quantity);
    Movement line = new Movement(Ids.at(entry.recordedAt().toEpochMilli()), entry.document(), lot.id(), from.code(), to.code(), quantity, entry.reason(), at, entry.recordedAt(), entry.by(), reverses);
    changes.add(new Change.Moved(line, after(from), after(to)));
    history.add(line);
    if (from.isInside() && to.isInside()) takeHoldsAlong(from, to, entry);
    if (from.isInside()) settleWeight(from, quantity, entry);
    return line;
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

  private Quantity after(Place place) {
    if (place.isInside()) return balance(place);
    return place.isUnderWay() ? underWay() : null;
  }

  private void takeHoldsAlong(Place from, Place to, Entry entry) {
    boolean emptied = !balance(from).isPositive();
    for (Held hold : holds.at(from)) {
      holdFor(to, hold.reason(), hold.reference(), entry.recordedAt(), entry.by());
      if (emptied) endHold(hold.id(), HoldDecision.MOVED, "", entry.recordedAt(), entry.by());
    }
  }

  private void end(Kept reservation, ReservationState state, Instant at) {
    claims.end(reservation);
    changes.add(new Change.ReservationEnded(reservation.id(), state, at));
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
        "available", there.toString(), "balance", balance(place).toString(), "reserved", claims.sum(place).toString()));
  }
}
