package wms.inventory.usecase;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import wms.catalogue.MaterialBook;
import wms.inventory.Adjustment;
import wms.inventory.AdjustmentReason;
import wms.inventory.AdjustmentView;
import wms.inventory.DryingAir;
import wms.inventory.InventoryReason;
import wms.inventory.LotPlace;
import wms.inventory.NewAdjustment;
import wms.inventory.ShrinkLeft;
import wms.inventory.domain.LotAccount;
import wms.inventory.domain.SecondPerson;
import wms.shared.Actor;
import wms.shared.Facts;
import wms.shared.Ids;
import wms.shared.Quantity;
import wms.shared.Refusal;
import wms.shared.Sql;
import wms.shared.UseCase;

/** The ledger is to agree with the shelf. What one person may correct alone is booked at once; the rest waits for a second one. */
@UseCase
public class ProposeAdjustment {
  private static final Duration TOGETHER = Duration.ofDays(1);
  private static final int LONGEST_COMMENT = 1000;
  private final AdjustStock adjust;
  private final AdjustmentBook book;
  private final ExpectedShrink shrink;
  private final MaterialBook materials;
  private final Places places;
  private final StockLimits limits;
  private final Announcements announce;
  private final Sql sql;
  private final Clock clock;

  @Inject public ProposeAdjustment(AdjustStock adjust, AdjustmentBook book, ExpectedShrink shrink, MaterialBook materials, Places places, StockLimits limits, Announcements announce, Sql sql, Clock clock) {
    this.adjust = adjust;
    this.book = book;
    this.shrink = shrink;
    this.materials = materials;
    this.places = places;
    this.limits = limits;
    this.announce = announce;
    this.sql = sql;
    this.clock = clock;
  }

  public AdjustmentView propose(NewAdjustment wanted, Actor by) {
    Adjustment adjustment = wanted.adjustment();
    if (wanted.comment() != null && wanted.comment().length() > LONGEST_COMMENT) throw Refusal.invalid("/comment", "TOO_LONG", Map.of("longest", LONGEST_COMMENT));
    if (wanted.id() != null && wanted.id().length() > 36) throw Refusal.invalid("/id", "TOO_LONG", Map.of("longest", 36));
    Optional<AdjustmentView> before = wanted.id() == null ? Optional.empty() : book.seek(wanted.id());
    if (before.isPresent()) return same(before.get(), adjustment);
    DryingAir.Drying air = air(adjustment);
    LotAccount account = adjust.couldAdjust(adjustment, by);
    String facility = places.facilityOf(adjustment.place());
    SecondPerson needed = SecondPerson.neededFor(adjustment, goods(account, adjustment.goods(), air), limits.adjust(facility));
    String id = wanted.id() == null ? Ids.at(clock.millis()) : wanted.id();
    String movement = needed.because() == null ? adjust.adjust(adjustment, id, by).id() : null;
    write(id, wanted, facility, needed, movement, by);
    if (movement == null) tell(id, adjustment, facility, needed, by);
    return book.adjustment(id);
  }

  /** Null when it is not asked what dries out. */
  private DryingAir.Drying air(Adjustment adjustment) {
    if (adjustment.reason() != AdjustmentReason.SHRINK) return null;
    Complete.goods(adjustment.lot(), adjustment.place(), adjustment.delta(), "/delta");
    return shrink.air(adjustment.goods());
  }

  private SecondPerson.Goods goods(LotAccount account, LotPlace goods, DryingAir.Drying air) {
    Quantity balance = account.balance(goods.place());
    String material = account.lot().material();
    ShrinkLeft left = air == null ? null : shrink.left(goods, material, balance, air);
    return new SecondPerson.Goods(balance.value(), materials.material(material).massKg(), book.correctedSince(goods, clock.instant().minus(TOGETHER)), left);
  }

  private void write(String id, NewAdjustment wanted, String facility, SecondPerson needed, String movement, Actor by) {
    Adjustment adjustment = wanted.adjustment();
    String comment = wanted.comment() == null || wanted.comment().isBlank() ? null : wanted.comment().strip();
    String facts = needed.facts().isEmpty() ? null : Facts.write(needed.facts());
    sql.update("INSERT INTO stock_adjustment (id, lot, place, facility, delta, delta_pieces, reason, remark, waits_for, facts, proposed_at, proposed_by, movement, version) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,1)",
        id, adjustment.lot(), adjustment.place().code(), facility, adjustment.delta().value(), adjustment.delta().pieces(), adjustment.reason(), comment, needed.because(), facts, clock.instant(), by.user(), movement);
  }

  private void tell(String id, Adjustment adjustment, String facility, SecondPerson needed, Actor by) {
    Map<String, Object> details = new HashMap<>(needed.facts());
    details.putAll(Map.of("lot", adjustment.lot(), "place", adjustment.place().code(), "delta", adjustment.delta().toString(), "reason", adjustment.reason().name(), "waitsFor", needed.because().name()));
    announce.done(by, "inventory.adjustment.proposed", "adjustment", id, facility, details);
    announce.changed("adjustment", facility, id, Map.of("lot", adjustment.lot(), "open", true));
  }

  private static AdjustmentView same(AdjustmentView before, Adjustment adjustment) {
    if (before.lot().equals(adjustment.lot()) && before.delta().equals(adjustment.delta()) && before.reason() == adjustment.reason()) return before;
    throw Refusal.conflict(InventoryReason.ALREADY_THERE, Map.of("adjustment", before.id()));
  }
}
