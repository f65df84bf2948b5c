package wms.inventory.usecase;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import wms.inventory.Hold;
import wms.inventory.HoldRequest;
import wms.inventory.LotPlace;
import wms.inventory.domain.Change;
import wms.inventory.domain.Held;
import wms.inventory.domain.LotAccount;
import wms.inventory.domain.LotAccounts;
import wms.shared.Actor;
import wms.shared.Right;
import wms.shared.UseCase;

/**
 * Goods may not leave until someone has decided. The same cause holds the same goods once, and not again after they were released,
 * unless more of the lot has come to the place since. A place where nothing lies is passed over.
 */
@UseCase
public class HoldLots {
  private final LotAccounts accounts;
  private final HoldBook holds;
  private final Places places;
  private final Announcements announce;
  private final Clock clock;

  @Inject public HoldLots(LotAccounts accounts, HoldBook holds, Places places, Announcements announce, Clock clock) {
    this.accounts = accounts;
    this.holds = holds;
    this.places = places;
    this.announce = announce;
    this.clock = clock;
  }

  /** @return the holds that this cause now has on these goods */
  public List<Hold> hold(HoldRequest request, Actor by) {
    Map<String, LotAccount> taken = accounts.take(request.goods().stream().map(LotPlace::lot).toList());
    List<String> inForce = new ArrayList<>();
    for (LotPlace goods : request.goods()) {
      LotAccount account = taken.get(goods.lot());
      if (!account.balance(goods.place()).isPositive() || holds.isSettled(goods, request.reference())) continue;
      inForce.add(hold(account, goods, request, by).id());
    }
    taken.values().forEach(accounts::store);
    List<Hold> found = inForce.stream().distinct().map(holds::hold).toList();
    found.stream().filter(hold -> isNew(hold, taken.get(hold.lot()))).forEach(hold -> tell(hold, by));
    return found;
  }

  private Held hold(LotAccount account, LotPlace goods, HoldRequest request, Actor by) {
    by.mustBeAllowed(Right.DECIDE_HOLD, places.facilityOf(goods.place()));
    Instant at = request.at() == null ? clock.instant() : request.at();
    return account.holdFor(goods.place(), request.reason(), request.reference(), at, by.user());
  }

  private static boolean isNew(Hold hold, LotAccount account) {
    return account.changes().stream().anyMatch(change -> change instanceof Change.HoldPlaced placed && placed.held().id().equals(hold.id()));
  }

  private void tell(Hold hold, Actor by) {
    announce.done(by, "inventory.lot.held", "hold", hold.id(), hold.facility(), Map.of("lot", hold.lot(), "zone", hold.zone(), "reason", hold.reason(), "quantity", hold.quantity().toString()));
    announce.changed("hold", hold.facility(), hold.id(), Map.of("lot", hold.lot(), "open", true));
  }
}
