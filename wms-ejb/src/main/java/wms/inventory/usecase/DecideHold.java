package wms.inventory.usecase;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import wms.inventory.Document;
import wms.inventory.Hold;
import wms.inventory.HoldDecision;
import wms.inventory.HoldVerdict;
import wms.inventory.InventoryReason;
import wms.inventory.ReservationLost;
import wms.inventory.domain.Change;
import wms.inventory.domain.Entry;
import wms.inventory.domain.Kept;
import wms.inventory.domain.LotAccount;
import wms.inventory.domain.LotAccounts;
import wms.shared.Actor;
import wms.shared.Refusal;
import wms.shared.Right;
import wms.shared.UseCase;

/**
 * Someone with the right decides what becomes of held goods. A shortened life holds for the whole lot: a lot has one date, and the
 * earlier one is the safe one. So does a lower grade.
 */
@UseCase
public class DecideHold {
  private static final int LONGEST_COMMENT = 1000;
  private final LotAccounts accounts;
  private final HoldBook holds;
  private final Announcements announce;
  private final Clock clock;

  @Inject public DecideHold(LotAccounts accounts, HoldBook holds, Announcements announce, Clock clock) {
    this.accounts = accounts;
    this.holds = holds;
    this.announce = announce;
    this.clock = clock;
  }

  public Hold decide(HoldVerdict verdict, Actor by) {
    mustBeComplete(verdict);
    Hold seen = holds.hold(verdict.hold());
    by.mustBeAllowed(Right.DECIDE_HOLD, seen.facility());
    LotAccount account = accounts.take(seen.lot());
    if (verdict.seen() != null && verdict.seen() != holds.hold(seen.id()).version()) throw Refusal.stale();
    account.hold(seen.id());
    if (verdict.decision() != HoldDecision.DISCARD) account.mustNotBeOfARecall(seen.id());
    List<Kept> lost = apply(account, verdict, by);
    accounts.store(account);
    tell(account, seen, verdict, lost, by);
    return holds.hold(seen.id());
  }

  private List<Kept> apply(LotAccount account, HoldVerdict verdict, Actor by) {
    Instant now = clock.instant();
    if (verdict.decision() == HoldDecision.DISCARD)
      return account.discard(verdict.hold(), verdict.comment(), new Entry(new Document("HOLD", verdict.hold()), "DISCARD", now, now, by.user()));
    if (verdict.decision() == HoldDecision.SHORTEN_LIFE) account.shortenLife(verdict.hold(), verdict.newExpiry());
    if (verdict.decision() == HoldDecision.DOWNGRADE) account.downgrade(verdict.hold(), verdict.newGrade());
    account.endHold(verdict.hold(), verdict.decision(), verdict.comment(), now, by.user());
    return List.of();
  }

  private static void mustBeComplete(HoldVerdict verdict) {
    List<Refusal.Field> bad = new ArrayList<>();
    if (verdict.decision() == null || !verdict.decision().isForPeople()) bad.add(new Refusal.Field("/decision", InventoryReason.NOT_A_DECISION.name()));
    if (verdict.comment() == null || verdict.comment().isBlank()) bad.add(new Refusal.Field("/comment", InventoryReason.COMMENT_MISSING.name()));
    else if (verdict.comment().length() > LONGEST_COMMENT) bad.add(new Refusal.Field("/comment", "TOO_LONG", Map.of("longest", LONGEST_COMMENT)));
    if (verdict.decision() == HoldDecision.SHORTEN_LIFE && verdict.newExpiry() == null) bad.add(new Refusal.Field("/newExpiry", "REQUIRED"));
    if (verdict.decision() == HoldDecision.DOWNGRADE && verdict.newGrade() == null) bad.add(new Refusal.Field("/newGrade", "REQUIRED"));
    if (!bad.isEmpty()) throw Refusal.invalid(bad);
  }

  private void tell(LotAccount account, Hold hold, HoldVerdict verdict, List<Kept> lost, Actor by) {
    Map<String, Object> facts = new HashMap<>(Map.of("lot", hold.lot(), "zone", hold.zone(), "decision", verdict.decision().name(), "comment", verdict.comment()));
    if (verdict.decision() == HoldDecision.SHORTEN_LIFE) facts.put("newExpiry", verdict.newExpiry().toString());
    if (verdict.decision() == HoldDecision.DOWNGRADE) facts.put("newGrade", verdict.newGrade().name());
    announce.done(by, "inventory.hold.decided", "hold", hold.id(), hold.facility(), facts);
    for (Change change : account.changes())
      if (change instanceof Change.Moved moved) announce.moved(moved.movement(), "inventory.stock.discarded", hold.facility(), by);
    announce.changed("hold", hold.facility(), hold.id(), Map.of("lot", hold.lot(), "open", false));
    lost.forEach(k -> announce.lost(new ReservationLost(k.id(), k.purpose(), k.reference(), hold.lot(), k.quantity())));
  }
}
