package wms.inventory.usecase;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import wms.inventory.Adjustment;
import wms.inventory.AdjustmentReason;
import wms.inventory.Document;
import wms.inventory.InventoryReason;
import wms.inventory.Movement;
import wms.inventory.Place;
import wms.inventory.domain.Entry;
import wms.inventory.domain.LotAccount;
import wms.inventory.domain.LotAccounts;
import wms.shared.Actor;
import wms.shared.Quantity;
import wms.shared.Refusal;
import wms.shared.Right;
import wms.shared.UseCase;

/** The ledger is made to agree with the shelf. A place under a hold stays under it, even when nothing is left. */
@UseCase
public class AdjustStock {
  private final Turns turns;
  private final LotAccounts accounts;
  private final LotsToBe lots;
  private final Places places;
  private final Announcements announce;
  private final Clock clock;

  @Inject public AdjustStock(Turns turns, LotAccounts accounts, LotsToBe lots, Places places, Announcements announce, Clock clock) {
    this.turns = turns;
    this.accounts = accounts;
    this.lots = lots;
    this.places = places;
    this.announce = announce;
    this.clock = clock;
  }

  /** @param document id of the paper that stands behind it */
  public Movement adjust(Adjustment adjustment, String document, Actor by) {
    LotAccount account = accounts.take(mustBeGood(adjustment, by));
    Movement line = post(account, adjustment, document, by);
    accounts.store(account);
    announce.moved(line, "inventory.stock.adjusted", places.facilityOf(adjustment.place()), by);
    return line;
  }

  /** Nothing is booked; refused just as if it were. @return the account as it is */
  LotAccount couldAdjust(Adjustment adjustment, Actor by) {
    String lot = mustBeGood(adjustment, by);
    post(accounts.take(lot), adjustment, "", by);
    return accounts.take(lot);
  }

  private String mustBeGood(Adjustment adjustment, Actor by) {
    Complete.goods(adjustment.lot(), adjustment.place(), adjustment.delta(), "/delta");
    if (adjustment.reason() == null) throw Refusal.invalid("/reason", InventoryReason.REASON_MISSING.name());
    places.mayAct(by, Right.ADJUST_STOCK, adjustment.place());
    mustHaveDirection(adjustment);
    if (adds(adjustment)) turns.toBring(Place.COUNT, adjustment.place());
    return adjustment.lot();
  }

  private Movement post(LotAccount account, Adjustment adjustment, String document, Actor by) {
    Quantity amount = adjustment.delta().isPositive() ? adjustment.delta() : account.lot().nothing().minus(adjustment.delta());
    lots.mustMeasure(account.lot().material(), amount);
    Entry entry = entry(adjustment, document, by);
    if (adds(adjustment)) return account.bring(Place.COUNT, adjustment.place(), amount, entry);
    Place outside = adjustment.reason() == AdjustmentReason.COUNT ? Place.COUNT : Place.LOSS;
    account.mustNotBeWrittenOff(adjustment.place(), outside);
    return account.move(adjustment.place(), outside, amount, entry);
  }

  private static void mustHaveDirection(Adjustment adjustment) {
    boolean fits = adds(adjustment) ? adjustment.reason().mayAdd() : adjustment.reason().mayTake();
    if (!fits) throw Refusal.conflict(InventoryReason.DIRECTION_WRONG, Map.of("reason", adjustment.reason().name(), "delta", adjustment.delta().toString()));
  }

  private static boolean adds(Adjustment adjustment) { return adjustment.delta().isPositive(); }

  private Entry entry(Adjustment adjustment, String document, Actor by) {
    Instant now = clock.instant();
    return new Entry(new Document("ADJUSTMENT", document), adjustment.reason().name(), now, now, by.user());
  }
}
