package wms.inventory.usecase;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import wms.inventory.Document;
import wms.inventory.InventoryReason;
import wms.inventory.LotView;
import wms.inventory.Movement;
import wms.inventory.NewLot;
import wms.inventory.Place;
import wms.inventory.domain.Entry;
import wms.inventory.domain.Lot;
import wms.inventory.domain.LotAccount;
import wms.inventory.domain.LotAccounts;
import wms.shared.Actor;
import wms.shared.Ids;
import wms.shared.Refusal;
import wms.shared.Right;
import wms.shared.UseCase;

/** Goods come in from a supplier. The same receipt sent again changes nothing. */
@UseCase
public class ReceiveLot {
  private final Turns turns;
  private final LotAccounts accounts;
  private final LotsToBe lots;
  private final LotStory story;
  private final Places places;
  private final Announcements announce;
  private final Clock clock;

  @Inject public ReceiveLot(Turns turns, LotAccounts accounts, LotsToBe lots, LotStory story, Places places, Announcements announce, Clock clock) {
    this.turns = turns;
    this.accounts = accounts;
    this.lots = lots;
    this.story = story;
    this.places = places;
    this.announce = announce;
    this.clock = clock;
  }

  public LotView receive(NewLot goods, Actor by) {
    String facility = mustBeComplete(goods, by);
    if (isKnown(goods)) return story.lot(before(goods));
    Lot lot = lots.of(goods, facility);
    lot.mustBeUsableOn(places.today(facility));
    turns.toBring(Place.SUPPLIER, goods.place());
    LotAccount account = open(lot);
    Movement line = account.bring(Place.SUPPLIER, goods.place(), goods.quantity(), entry(goods, by));
    accounts.store(account);
    announce.moved(line, "inventory.lot.received", facility, by);
    return story.lot(account.lot().id());
  }

  /**
   * Everything is said, and this person may receive there.
   *
   * @return the facility that receives
   */
  public String mustBeComplete(NewLot goods, Actor by) {
    lots.mustBeComplete(goods);
    return places.mayAct(by, Right.WORK_STOCK, goods.place());
  }

  /** True when this very receipt was taken in before. */
  public boolean isKnown(NewLot goods) { return goods.receipt() != null && before(goods) != null; }

  private String before(NewLot goods) { return story.lotOf(new Document("RECEIPT", goods.receipt())); }

  private LotAccount open(Lot lot) {
    Lot known = accounts.alike(lot).orElse(null);
    if (known == null) {
      if (story.isKnown(lot.id())) throw Refusal.conflict(InventoryReason.ALREADY_THERE, Map.of("lot", lot.id()));
      return accounts.open(lot);
    }
    LotAccount account = accounts.take(known.id());
    mustAgree(account.lot(), lot);
    return account;
  }

  private static void mustAgree(Lot known, Lot given) {
    if (!Objects.equals(known.expiry(), given.expiry())) throw differs(known, "expiry", known.expiry(), given.expiry());
    if (given.produced() != null && !given.produced().equals(known.produced())) throw differs(known, "produced", known.produced(), given.produced());
  }

  private Entry entry(NewLot goods, Actor by) {
    Instant now = clock.instant();
    Instant at = places.mustBePast(goods.at(), now);
    String receipt = goods.receipt() == null ? Ids.at(now.toEpochMilli()) : goods.receipt();
    return new Entry(new Document("RECEIPT", receipt), "RECEIPT", at, now, by.user());
  }

  private static Refusal differs(Lot known, String field, Object there, Object given) {
    return Refusal.conflict(InventoryReason.LOT_DIFFERS, Map.of("lot", known.id(), "lotNumber", known.number(), "field", field, "known", String.valueOf(there), "given", String.valueOf(given)));
  }
}
