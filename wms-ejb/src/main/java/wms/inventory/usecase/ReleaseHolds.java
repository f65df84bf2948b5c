package wms.inventory.usecase;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import wms.inventory.Hold;
import wms.inventory.HoldDecision;
import wms.inventory.domain.Held;
import wms.inventory.domain.LotAccount;
import wms.inventory.domain.LotAccounts;
import wms.shared.Actor;
import wms.shared.Right;
import wms.shared.UseCase;

/** The cause of holds was taken back: whatever it still holds is free again, unless something else holds it too. */
@UseCase
public class ReleaseHolds {
  private final LotAccounts accounts;
  private final HoldBook holds;
  private final Announcements announce;
  private final Clock clock;

  @Inject public ReleaseHolds(LotAccounts accounts, HoldBook holds, Announcements announce, Clock clock) {
    this.accounts = accounts;
    this.holds = holds;
    this.announce = announce;
    this.clock = clock;
  }

  /** @return the holds that ended by it */
  public List<Hold> withdraw(String reference, Actor by) {
    Map<String, LotAccount> taken = accounts.take(holds.openFor(reference).stream().map(Hold::lot).toList());
    List<String> ended = taken.values().stream().flatMap(account -> withdraw(account, reference, by).stream()).toList();
    taken.values().forEach(accounts::store);
    List<Hold> found = ended.stream().map(holds::hold).toList();
    found.forEach(hold -> tell(hold, by));
    return found;
  }

  private List<String> withdraw(LotAccount account, String reference, Actor by) {
    List<String> ids = account.holds().stream().filter(held -> held.reference().equals(reference)).map(Held::id).toList();
    ids.forEach(id -> account.endHold(id, HoldDecision.WITHDRAWN, "", clock.instant(), by.user()));
    return ids;
  }

  private void tell(Hold hold, Actor by) {
    by.mustBeAllowed(Right.DECIDE_HOLD, hold.facility());
    announce.done(by, "inventory.hold.withdrawn", "hold", hold.id(), hold.facility(), Map.of("lot", hold.lot(), "zone", hold.zone(), "reason", hold.reason()));
    announce.changed("hold", hold.facility(), hold.id(), Map.of("lot", hold.lot(), "open", false));
  }
}
