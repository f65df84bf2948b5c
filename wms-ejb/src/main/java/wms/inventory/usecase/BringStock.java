package wms.inventory.usecase;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import wms.inventory.Document;
import wms.inventory.Incoming;
import wms.inventory.Movement;
import wms.inventory.Place;
import wms.inventory.domain.Entry;
import wms.inventory.domain.LotAccount;
import wms.inventory.domain.LotAccounts;
import wms.shared.Actor;
import wms.shared.Right;
import wms.shared.UseCase;

/** Goods of known lots come in from under way or back from a consignee, all of them or none. What was lost on the way is written off. */
@UseCase
public class BringStock {
  private final Turns turns;
  private final LotAccounts accounts;
  private final LotsToBe lots;
  private final Places places;
  private final Announcements announce;
  private final Clock clock;

  @Inject public BringStock(Turns turns, LotAccounts accounts, LotsToBe lots, Places places, Announcements announce, Clock clock) {
    this.turns = turns;
    this.accounts = accounts;
    this.lots = lots;
    this.places = places;
    this.announce = announce;
    this.clock = clock;
  }

  /**
   * @param facility where it is done
   * @param reason what the lines of the ledger say
   */
  public List<Movement> bring(List<Incoming> goods, String facility, Document document, String reason, Actor by) {
    by.mustBeAllowed(Right.WORK_STOCK, facility);
    goods.stream().map(Incoming::to).filter(Place::isInside).forEach(place -> places.mayAct(by, Right.WORK_STOCK, place));
    turns.atZones(goods.stream().map(Incoming::to).filter(Place::isInside).map(Place::zone).toList());
    Map<String, LotAccount> taken = accounts.take(goods.stream().map(Incoming::lot).toList());
    Instant now = clock.instant();
    List<Movement> lines = new ArrayList<>();
    for (Incoming each : goods) if (each.to().isInside()) lots.mustMeasureInHand(taken.get(each.lot()).lot().material(), each.quantity());
    for (Incoming each : goods) lines.add(taken.get(each.lot()).bring(each.from(), each.to(), each.quantity(), new Entry(document, reason, now, now, by.user())));
    taken.values().forEach(accounts::store);
    lines.forEach(line -> announce.moved(line, "inventory.stock.brought", facility, by));
    return lines;
  }
}
