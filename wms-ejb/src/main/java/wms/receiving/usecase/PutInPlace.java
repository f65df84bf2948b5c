package wms.receiving.usecase;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import wms.inventory.MoveStockCommand;
import wms.inventory.Place;
import wms.inventory.usecase.Places;
import wms.receiving.PutAway;
import wms.receiving.PutAwayDone;
import wms.receiving.PutAwayProposal;
import wms.receiving.PutAwayWish;
import wms.receiving.ReceivingReason;
import wms.shared.Actor;
import wms.shared.Deed;
import wms.shared.Refusal;
import wms.shared.Right;
import wms.shared.Sql;
import wms.shared.UseCase;

/** Goods go to one of the best places proposed for them, or to another for a reason that is kept. */
@UseCase
public class PutInPlace {
  private final ProposePlaces propose;
  private final MoveGoods move;
  private final Places places;
  private final Sql sql;
  private final Event<Deed> deeds;
  private final Clock clock;

  @Inject public PutInPlace(ProposePlaces propose, MoveGoods move, Places places, Sql sql, Event<Deed> deeds, Clock clock) {
    this.propose = propose;
    this.move = move;
    this.places = places;
    this.sql = sql;
    this.deeds = deeds;
    this.clock = clock;
  }

  public PutAwayDone put(PutAwayWish wish, Actor by) {
    mustBeComplete(wish);
    Place to = Place.of(wish.toZone(), wish.toBin());
    String facility = places.facilityOf(to);
    by.mustBeAllowed(Right.WORK_STOCK, facility);
    PutAwayDone before = seek(wish.id()).orElse(null);
    if (before != null) return before;
    PutAwayProposal proposal = wish.sscc() != null ? propose.forUnit(wish.sscc()) : propose.forLot(wish.lot(), wish.fromZone(), wish.fromBin(), wish.quantity());
    List<String> best = proposal.places().stream().limit(PutAwayProposal.BEST).map(choice -> Place.of(choice.zone(), choice.bin()).code()).toList();
    boolean followed = best.contains(to.code());
    String reason = wish.reason() == null || wish.reason().isBlank() ? null : wish.reason().strip();
    if (!followed && reason == null) throw Refusal.conflict(ReceivingReason.CHOICE_UNEXPLAINED, Map.of("chosen", to.code(), "proposed", best.isEmpty() ? "–" : String.join(", ", best)));
    String from = Place.of(proposal.zone(), proposal.bin()).code();
    if (wish.sscc() != null) move.moveUnit(wish.sscc(), to, wish.probeTemperature(), wish.exception(), by);
    else move.move(new PutAway(new MoveStockCommand(wish.lot(), Place.parse(from), to, wish.quantity(), null), wish.probeTemperature(), wish.exception()), by);
    Instant now = clock.instant();
    sql.update("INSERT INTO put_away (id, facility, lot, sscc, from_place, to_place, proposed_place, followed, reason, done_at, done_by) VALUES (?,?,?,?,?,?,?,?,?,?,?)",
        wish.id(), facility, wish.sscc() == null ? wish.lot() : null, wish.sscc(), from, to.code(), best.isEmpty() ? null : best.get(0), followed ? 1 : 0, reason, now, by.user());
    if (!followed) tell(wish, to, best, reason, facility, by);
    return seek(wish.id()).orElseThrow();
  }

  private void tell(PutAwayWish wish, Place to, List<String> best, String reason, String facility, Actor by) {
    Map<String, Object> details = new HashMap<>(Map.of("chosen", to.code(), "proposed", best, "reason", reason));
    deeds.fire(Deed.of(by, "receiving.place.chosen", wish.sscc() == null ? "lot" : "unit", wish.sscc() == null ? wish.lot() : wish.sscc(), facility, details));
  }

  /** What was done under that id, if it was. */
  public Optional<PutAwayDone> seek(String id) {
    return sql.first(row -> new PutAwayDone(row.text("id"), row.text("lot"), row.text("sscc"), row.text("from_place"), row.text("to_place"), row.text("proposed_place"), row.number("followed") == 1, row.text("reason"), row.instant("done_at"), row.text("done_by")),
        "SELECT * FROM put_away WHERE id = ?", id);
  }

  private static void mustBeComplete(PutAwayWish wish) {
    List<Refusal.Field> bad = new ArrayList<>();
    if (wish.id() == null || !wish.id().matches("[\\x21-\\x7e]{1,36}")) bad.add(new Refusal.Field("/id", "REQUIRED"));
    if (wish.toZone() == null) bad.add(new Refusal.Field("/toZone", "REQUIRED"));
    if (wish.sscc() == null) {
      if (wish.lot() == null) bad.add(new Refusal.Field("/lot", "REQUIRED"));
      if (wish.fromZone() == null) bad.add(new Refusal.Field("/fromZone", "REQUIRED"));
      if (wish.quantity() == null) bad.add(new Refusal.Field("/quantity", "REQUIRED"));
    }
    NoticeCheck.tooLong(bad, "/reason", wish.reason(), 500);
    NoticeCheck.tooLong(bad, "/exception", wish.exception(), 500);
    if (!bad.isEmpty()) throw Refusal.invalid(bad);
  }
}
