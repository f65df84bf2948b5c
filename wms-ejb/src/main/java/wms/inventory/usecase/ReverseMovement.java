package wms.inventory.usecase;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;
import wms.inventory.Document;
import wms.inventory.Hold;
import wms.inventory.InventoryReason;
import wms.inventory.Movement;
import wms.inventory.Place;
import wms.inventory.domain.Entry;
import wms.inventory.domain.LotAccount;
import wms.inventory.domain.LotAccounts;
import wms.shared.Actor;
import wms.shared.Refusal;
import wms.shared.Right;
import wms.shared.UseCase;

/**
 * A movement that was wrong is taken back by its mirror image, once, as long as the goods are still where it brought them. Goods that
 * were held and discarded come back held; recalled ones if their recall is still in force, which its capability sees to.
 */
@UseCase
public class ReverseMovement {
  private final Turns turns;
  private final LotAccounts accounts;
  private final LotStory story;
  private final HoldBook holds;
  private final Places places;
  private final Announcements announce;
  private final Clock clock;

  @Inject public ReverseMovement(Turns turns, LotAccounts accounts, LotStory story, HoldBook holds, Places places, Announcements announce, Clock clock) {
    this.turns = turns;
    this.accounts = accounts;
    this.story = story;
    this.holds = holds;
    this.places = places;
    this.announce = announce;
    this.clock = clock;
  }

  public Movement reverse(String movement, String reason, Actor by) {
    if (reason == null || reason.isBlank()) throw Refusal.invalid("/reason", InventoryReason.REASON_MISSING.name());
    if (reason.length() > 200) throw Refusal.invalid("/reason", "TOO_LONG", Map.of("longest", 200));
    Movement original = story.movement(movement);
    String facility = mayAct(original, by);
    turns.toBring(Place.parse(original.to()), Place.parse(original.from()));
    LotAccount account = accounts.take(original.lot());
    mustStand(original);
    Instant now = clock.instant();
    Entry entry = new Entry(new Document("REVERSAL", original.id()), reason, now, now, by.user());
    Place back = Place.parse(original.from());
    account.mustStayApart(Place.parse(original.to()), back, places.isApart(back));
    account.mustNotBeWrittenOff(Place.parse(original.to()), back);
    Movement line = account.reverse(original, entry);
    if (original.document().type().equals("HOLD")) holdAgain(account, original, now, by);
    accounts.store(account);
    announce.moved(line, "inventory.movement.reversed", facility, by);
    return line;
  }

  private String mayAct(Movement original, Actor by) {
    return Stream.of(original.from(), original.to()).map(Place::parse).filter(Place::isInside)
        .map(place -> places.mayAct(by, Right.ADJUST_STOCK, place)).toList().get(0);
  }

  private void mustStand(Movement original) {
    if (Place.parse(original.from()).isUnderWay() || Place.parse(original.to()).isUnderWay()) throw Refusal.conflict(InventoryReason.MOVED_BY_DELIVERY, Map.of("movement", original.id()));
    if (original.reverses() != null) throw Refusal.conflict(InventoryReason.IS_A_REVERSAL, Map.of("movement", original.id()));
    if (story.isReversed(original.id())) throw Refusal.conflict(InventoryReason.ALREADY_REVERSED, Map.of("movement", original.id()));
  }

  private void holdAgain(LotAccount account, Movement discarding, Instant now, Actor by) {
    holds.settledWith(discarding.document().id()).stream().filter(hold -> !hold.reason().equals(Hold.RECALLED))
        .forEach(hold -> account.holdFor(Place.parse(discarding.from()), hold.reason(), hold.excursion(), now, by.user()));
  }
}
