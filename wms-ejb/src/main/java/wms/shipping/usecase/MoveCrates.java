package wms.shipping.usecase;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import wms.inventory.usecase.Places;
import wms.people.PartnerBook;
import wms.shared.Actor;
import wms.shared.Deed;
import wms.shared.Ids;
import wms.shared.News;
import wms.shared.Refusal;
import wms.shared.Right;
import wms.shared.Scope;
import wms.shared.Sql;
import wms.shared.UseCase;
import wms.shipping.CrateBalance;
import wms.shipping.NewCrateMove;
import wms.shipping.ShippingReason;

/** Crates go out with a partner or come back; no more come back than went out. */
@UseCase
public class MoveCrates {
  private static final int MOST = 100_000;
  private final CrateBook book;
  private final PartnerBook partners;
  private final Places places;
  private final Sql sql;
  private final Event<Deed> deeds;
  private final Event<News> news;
  private final Clock clock;

  @Inject public MoveCrates(CrateBook book, PartnerBook partners, Places places, Sql sql, Event<Deed> deeds, Event<News> news, Clock clock) {
    this.book = book;
    this.partners = partners;
    this.places = places;
    this.sql = sql;
    this.deeds = deeds;
    this.news = news;
    this.clock = clock;
  }

  /** @return what the partner has now, of every kind */
  public List<CrateBalance> move(NewCrateMove move, Actor by) {
    mustBeComplete(move);
    by.mustBeAllowed(Right.WORK_STOCK, move.facility());
    places.mustExist(move.facility());
    partners.partner(move.partner());
    sql.update("UPDATE partner SET version = version WHERE code = ?", move.partner());
    String id = move.id() == null ? Ids.at(clock.millis()) : move.id();
    if (sql.first(row -> row.text("id"), "SELECT id FROM crate_movement WHERE id = ?", id).isPresent()) return of(move.partner());
    int has = sql.first(row -> row.count("has"), "SELECT SUM(pieces) AS has FROM crate_movement WHERE partner = ? AND kind = ?", move.partner(), move.kind()).orElse(0);
    if (has + move.pieces() < 0) throw Refusal.conflict(ShippingReason.CRATES_NOT_OUT, Map.of("partner", move.partner(), "kind", move.kind().name(), "has", has, "back", -move.pieces()));
    sql.update("INSERT INTO crate_movement (id, partner, facility, kind, pieces, delivery, remark, moved_at, moved_by) VALUES (?,?,?,?,?,?,?,?,?)",
        id, move.partner(), move.facility(), move.kind(), move.pieces(), move.delivery(), move.remark(), clock.instant(), by.user());
    deeds.fire(Deed.of(by, move.pieces() > 0 ? "shipping.crates.out" : "shipping.crates.back", "partner", move.partner(), move.facility(), Map.of("kind", move.kind().name(), "pieces", Math.abs(move.pieces()), "has", has + move.pieces())));
    news.fire(new News("crates", move.facility(), move.partner(), Map.of("kind", move.kind().name())));
    return of(move.partner());
  }

  private List<CrateBalance> of(String partner) { return book.balances(partner, Scope.EVERYWHERE); }

  private static void mustBeComplete(NewCrateMove move) {
    List<Refusal.Field> bad = new ArrayList<>();
    if (move.id() != null && !move.id().matches("[A-Za-z0-9_-]{1,36}")) bad.add(new Refusal.Field("/id", "NOT_AN_ID"));
    if (move.partner() == null || move.partner().isBlank()) bad.add(new Refusal.Field("/partner", "REQUIRED"));
    if (move.facility() == null || move.facility().isBlank()) bad.add(new Refusal.Field("/facility", "REQUIRED"));
    if (move.kind() == null) bad.add(new Refusal.Field("/kind", "REQUIRED"));
    if (move.pieces() == null || move.pieces() == 0) bad.add(new Refusal.Field("/pieces", "REQUIRED"));
    else if (Math.abs(move.pieces()) > MOST) bad.add(new Refusal.Field("/pieces", "OUT_OF_RANGE", Map.of("from", -MOST, "to", MOST)));
    if (move.remark() != null && move.remark().length() > 500) bad.add(new Refusal.Field("/remark", "TOO_LONG", Map.of("longest", 500)));
    if (!bad.isEmpty()) throw Refusal.invalid(bad);
  }
}
