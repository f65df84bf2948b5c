package wms.inventory.usecase;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import wms.inventory.Adjustment;
import wms.inventory.AdjustmentState;
import wms.inventory.AdjustmentView;
import wms.inventory.InventoryReason;
import wms.inventory.Place;
import wms.inventory.domain.LotAccounts;
import wms.shared.Actor;
import wms.shared.Refusal;
import wms.shared.Right;
import wms.shared.Sql;
import wms.shared.UseCase;

/** A second person books a correction that waits, or turns it down; never the one who proposed it. */
@UseCase
public class DecideAdjustment {
  private static final int LONGEST_COMMENT = 1000;
  private final LotAccounts accounts;
  private final AdjustStock adjust;
  private final AdjustmentBook book;
  private final Announcements announce;
  private final Sql sql;
  private final Clock clock;

  @Inject public DecideAdjustment(LotAccounts accounts, AdjustStock adjust, AdjustmentBook book, Announcements announce, Sql sql, Clock clock) {
    this.accounts = accounts;
    this.adjust = adjust;
    this.book = book;
    this.announce = announce;
    this.sql = sql;
    this.clock = clock;
  }

  /** @param seen the version the person saw, or null when it does not matter */
  public AdjustmentView decide(String id, boolean approved, String comment, Long seen, Actor by) {
    if (comment == null || comment.isBlank()) throw Refusal.invalid("/comment", InventoryReason.COMMENT_MISSING.name());
    if (comment.length() > LONGEST_COMMENT) throw Refusal.invalid("/comment", "TOO_LONG", Map.of("longest", LONGEST_COMMENT));
    AdjustmentView waiting = take(id, seen, by);
    Adjustment adjustment = new Adjustment(waiting.lot(), Place.of(waiting.zone(), waiting.bin()), waiting.delta(), waiting.reason());
    String movement = approved ? adjust.adjust(adjustment, id, by).id() : null;
    sql.update("UPDATE stock_adjustment SET decided_at = ?, decided_by = ?, decision = ?, movement = ? WHERE id = ?", clock.instant(), by.user(), comment.strip(), movement, id);
    announce.done(by, approved ? "inventory.adjustment.approved" : "inventory.adjustment.rejected", "adjustment", id, waiting.facility(),
        Map.of("lot", waiting.lot(), "delta", waiting.delta().toString(), "proposedBy", waiting.proposedBy(), "comment", comment.strip()));
    announce.changed("adjustment", waiting.facility(), id, Map.of("lot", waiting.lot(), "open", false));
    return book.adjustment(id);
  }

  /** The lot's turn comes first, as for whoever proposes: so nobody waits in a circle. */
  private AdjustmentView take(String id, Long seen, Actor by) {
    accounts.take(book.adjustment(id).lot());
    sql.update("UPDATE stock_adjustment SET version = version + 1 WHERE id = ?", id);
    AdjustmentView waiting = book.adjustment(id);
    by.mustBeAllowed(Right.ADJUST_STOCK, waiting.facility());
    if (seen != null && waiting.version() != seen + 1) throw Refusal.stale();
    if (waiting.state() != AdjustmentState.WAITING) throw Refusal.conflict(InventoryReason.ADJUSTMENT_DECIDED, Map.of("state", waiting.state().name()));
    if (waiting.proposedBy().equals(by.user())) throw Refusal.forbidden(InventoryReason.OWN_ADJUSTMENT, Map.of("lotNumber", waiting.lotNumber()));
    return waiting;
  }
}
