package wms.inventory.usecase;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import wms.inventory.Document;
import wms.inventory.InventoryReason;
import wms.inventory.MoveStockCommand;
import wms.inventory.Movement;
import wms.inventory.domain.Entry;
import wms.inventory.domain.LotAccount;
import wms.inventory.domain.LotAccounts;
import wms.inventory.domain.ReserveRule;
import wms.shared.Actor;
import wms.shared.Ids;
import wms.shared.Refusal;
import wms.shared.Right;
import wms.shared.UseCase;

/** Goods go from a place to another; their holds go along. */
@UseCase
public class MoveStock {
  private final Turns turns;
  private final LotAccounts accounts;
  private final LotsToBe lots;
  private final Places places;
  private final Announcements announce;
  private final Clock clock;

  @Inject public MoveStock(Turns turns, LotAccounts accounts, LotsToBe lots, Places places, Announcements announce, Clock clock) {
    this.turns = turns;
    this.accounts = accounts;
    this.lots = lots;
    this.places = places;
    this.announce = announce;
    this.clock = clock;
  }

  public Movement move(MoveStockCommand move, Actor by) {
    Complete.goods(move.lot(), move.from(), move.quantity(), "/quantity");
    if (move.to() == null || move.to().zone() == null) throw Refusal.invalid("/toZone", "REQUIRED");
    String from = places.mayAct(by, Right.WORK_STOCK, move.from());
    String to = places.mayAct(by, Right.WORK_STOCK, move.to());
    if (move.from().equals(move.to())) throw Refusal.conflict(InventoryReason.SAME_PLACE, Map.of("place", move.to().code()));
    turns.toBring(move.from(), move.to());
    LotAccount account = accounts.take(move.lot());
    lots.mustMeasureInHand(account.lot().material(), move.quantity());
    ReserveRule.mayLeave(account.lot(), from.equals(to));
    account.mustStayApart(move.from(), move.to(), places.isApart(move.to()));
    Movement line = account.move(move.from(), move.to(), move.quantity(), entry(move, by));
    accounts.store(account);
    announce.moved(line, "inventory.stock.moved", from, by);
    return line;
  }

  private Entry entry(MoveStockCommand move, Actor by) {
    Instant now = clock.instant();
    Instant at = places.mustBePast(move.at(), now);
    return new Entry(new Document("MOVE", Ids.at(now.toEpochMilli())), "MOVE", at, now, by.user());
  }
}
