package wms.inventory.usecase;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import wms.inventory.CountApproval;
import wms.inventory.CountLineState;
import wms.inventory.CountView;
import wms.inventory.Document;
import wms.inventory.InventoryReason;
import wms.inventory.LotPlace;
import wms.inventory.Movement;
import wms.inventory.Place;
import wms.inventory.domain.CountLine;
import wms.inventory.domain.Entry;
import wms.inventory.domain.LotAccount;
import wms.inventory.domain.LotAccounts;
import wms.shared.Actor;
import wms.shared.Quantity;
import wms.shared.Refusal;
import wms.shared.Right;
import wms.shared.Sql;
import wms.shared.UseCase;

/**
 * Someone who did not count approves a count: its differences become movements, dated to the instant each line was counted, so that the
 * ledger is right from then on and another count of the same goods does not book the same difference again. All of them or none; lines
 * that cannot be booked are named together. What nobody counted stays as it was, and is said to be not counted.
 */
@UseCase
public class CloseCount {
  private record Outcome(CountLineState state, Quantity expected, Quantity variance, Movement movement) {
    static final Outcome NOT_COUNTED = new Outcome(CountLineState.NOT_COUNTED, null, null, null);
  }

  private static final int LONGEST_COMMENT = 1000;
  private final Turns turns;
  private final LotAccounts accounts;
  private final Sql sql;
  private final CountBook counts;
  private final Announcements announce;
  private final Clock clock;

  @Inject public CloseCount(Turns turns, LotAccounts accounts, Sql sql, CountBook counts, Announcements announce, Clock clock) {
    this.turns = turns;
    this.accounts = accounts;
    this.sql = sql;
    this.counts = counts;
    this.announce = announce;
    this.clock = clock;
  }

  public CountView approve(CountApproval approval, Actor by) {
    mustSay(approval.comment());
    CountHead count = CountHead.take(approval.count(), approval.seen(), sql, by);
    by.mustBeAllowed(Right.ADJUST_STOCK, count.facility());
    if (count.counters().isEmpty()) throw Refusal.conflict(InventoryReason.NOTHING_COUNTED, Map.of("count", count.number()));
    if (count.counters().contains(by.user())) throw Refusal.forbidden(InventoryReason.OWN_COUNT, Map.of("count", count.number()));
    Map<String, Outcome> outcomes = book(count, approval, by);
    outcomes.forEach(this::write);
    close(count, approval.comment(), true, by);
    outcomes.values().stream().map(Outcome::movement).filter(Objects::nonNull).forEach(line -> announce.moved(line, "inventory.stock.counted", count.facility(), by));
    announce.done(by, "inventory.count.approved", "count", count.id(), count.facility(), Map.of("number", count.number(), "comment", approval.comment(), "booked", tally(outcomes, CountLineState.BOOKED),
        "notCounted", tally(outcomes, CountLineState.NOT_COUNTED), "leftOut", tally(outcomes, CountLineState.LEFT_OUT)));
    return counts.count(count.id(), by);
  }

  /** Nothing is booked; what was counted stays on record. */
  public CountView cancel(String id, String comment, Long seen, Actor by) {
    mustSay(comment);
    CountHead count = CountHead.take(id, seen, sql, by);
    by.mustBeAllowed(Right.ADJUST_STOCK, count.facility());
    close(count, comment, false, by);
    announce.done(by, "inventory.count.cancelled", "count", id, count.facility(), Map.of("number", count.number(), "comment", comment));
    return counts.count(id, by);
  }

  private void write(String line, Outcome outcome) {
    sql.update("UPDATE count_line SET outcome = ? WHERE id = ?", outcome.state(), line);
    if (outcome.expected() == null) return;
    sql.update("UPDATE count_line SET expected = ?, expected_pieces = ?, variance = ?, variance_pieces = ?, movement = ? WHERE id = ?", outcome.expected().value(), outcome.expected().pieces(),
        outcome.variance().value(), outcome.variance().pieces(), outcome.movement() == null ? null : outcome.movement().id(), line);
  }

  private Map<String, Outcome> book(CountHead count, CountApproval approval, Actor by) {
    List<CountLine> lines = counts.lines(count.id());
    List<LotPlace> booked = lines.stream().filter(line -> line.isCounted() && !approval.without().contains(line.id())).map(CountLine::goods).toList();
    turns.atZones(booked.stream().map(goods -> goods.place().zone()).toList());
    Map<String, LotAccount> taken = accounts.take(booked.stream().map(LotPlace::lot).toList());
    Map<String, Outcome> outcomes = new LinkedHashMap<>();
    List<Refusal.Field> refused = new ArrayList<>();
    for (CountLine line : lines) {
      if (!line.isCounted()) outcomes.put(line.id(), Outcome.NOT_COUNTED);
      else if (approval.without().contains(line.id())) outcomes.put(line.id(), new Outcome(CountLineState.LEFT_OUT, line.expected(), line.variance(), null));
      else bookOrRefuse(line, taken.get(line.goods().lot()), count, by, outcomes, refused);
    }
    if (!refused.isEmpty()) throw Refusal.unprocessable(InventoryReason.COUNT_LINES_REFUSED, Map.of("count", count.number(), "lines", refused.size()), refused);
    taken.values().forEach(accounts::store);
    return outcomes;
  }

  private void bookOrRefuse(CountLine counted, LotAccount account, CountHead count, Actor by, Map<String, Outcome> outcomes, List<Refusal.Field> refused) {
    CountLine line = counted.expecting(account.balance(counted.goods().place(), counted.at()));
    try {
      outcomes.put(line.id(), book(line, account, count, by));
    } catch (Refusal refusal) {
      refused.add(new Refusal.Field("/lines/" + line.id(), refusal.reason().name(), refusal.params()));
    }
  }

  private Outcome book(CountLine line, LotAccount account, CountHead count, Actor by) {
    Place place = line.goods().place();
    if (line.needsRecount(count.limit())) throw Refusal.conflict(InventoryReason.RECOUNT_NEEDED, Map.of("lot", account.lot().id(), "lotNumber", account.lot().number(), "place", place.code(), "by", line.by()));
    Quantity variance = line.variance();
    if (line.isAsExpected()) return new Outcome(CountLineState.MATCHED, line.expected(), variance, null);
    Entry entry = new Entry(new Document("COUNT", count.id()), "COUNT", line.at(), clock.instant(), by.user());
    if (variance.count() != 0 && variance.value().signum() != Integer.signum(variance.count()))
      throw Refusal.conflict(InventoryReason.PIECES_AND_WEIGHT_DIFFER, Map.of("lot", account.lot().id(), "lotNumber", account.lot().number(), "place", place.code(), "left", line.counted().toString()));
    Movement movement = variance.isPositive() ? account.bring(Place.COUNT, place, variance, entry) : account.move(place, Place.COUNT, account.lot().nothing().minus(variance), entry);
    return new Outcome(CountLineState.BOOKED, line.expected(), variance, movement);
  }

  private void close(CountHead count, String comment, boolean approved, Actor by) {
    Instant now = clock.instant();
    sql.update("UPDATE stock_count SET closed_at = ?, closed_by = ?, approved = ?, remark = ? WHERE id = ?", now, by.user(), approved ? 1 : 0, comment.strip(), count.id());
    announce.changed("count", count.facility(), count.id(), Map.of("closed", true));
  }

  private static long tally(Map<String, Outcome> outcomes, CountLineState state) { return outcomes.values().stream().filter(outcome -> outcome.state() == state).count(); }

  private static void mustSay(String comment) {
    if (comment == null || comment.isBlank()) throw Refusal.invalid("/comment", InventoryReason.COMMENT_MISSING.name());
    if (comment.length() > LONGEST_COMMENT) throw Refusal.invalid("/comment", "TOO_LONG", Map.of("longest", LONGEST_COMMENT));
  }
}
