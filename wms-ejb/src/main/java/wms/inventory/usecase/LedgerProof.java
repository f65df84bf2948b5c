package wms.inventory.usecase;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import wms.inventory.LotPlace;
import wms.inventory.PapersUnderWay;
import wms.inventory.Proof;
import wms.inventory.domain.LotAccounts;
import wms.inventory.domain.ProofRow;
import wms.inventory.domain.ProofRows;
import wms.shared.Sql;
import wms.shared.UseCase;

/**
 * Shows that movements, balances, reservations, holds and what deliveries carry agree. The books are summed while work goes on, so what seems wrong is looked
 * at again in its lot's turn: only what is wrong then is wrong.
 */
@UseCase
public class LedgerProof {
  private final ProofRows books;
  private final LotAccounts accounts;
  private final LotStory story;
  private final PapersUnderWay papers;
  private final Sql sql;
  private final Clock clock;

  @Inject public LedgerProof(ProofRows books, LotAccounts accounts, LotStory story, PapersUnderWay papers, Sql sql, Clock clock) {
    this.books = books;
    this.accounts = accounts;
    this.story = story;
    this.papers = papers;
    this.sql = sql;
    this.clock = clock;
  }

  /** As it is now. Each may be null: then it does not narrow. */
  public Proof prove(String facility, String zone, String lot) { return prove(facility, zone, lot, null); }

  /** @param at as it was then, by when movements happened; null: now */
  public Proof prove(String facility, String zone, String lot, Instant at) {
    ProofRows.Part part = new ProofRows.Part(facility, zone, lot, at);
    Map<LotPlace, ProofRow> rows = new TreeMap<>(books.of(part));
    List<String> doubtful = rows.entrySet().stream().filter(row -> !row.getValue().isGood()).map(row -> row.getKey().lot()).distinct().toList();
    for (String again : doubtful) {
      if (story.isKnown(again)) accounts.take(again);
      rows.keySet().removeIf(goods -> goods.lot().equals(again));
      rows.putAll(books.of(part.within(again)));
    }
    List<Proof.Difference> differences = rows.entrySet().stream().filter(row -> !row.getValue().isGood()).map(row -> difference(row.getKey(), row.getValue())).toList();
    return new Proof(at == null ? clock.instant() : at, clock.instant(), rows.size(), differences.isEmpty(), differences, totals(rows));
  }

  private Proof.Difference difference(LotPlace goods, ProofRow row) {
    BrokenLine broken = BrokenLine.of(goods, row, papers, sql);
    return new Proof.Difference(goods.lot(), goods.place().code(), row.movements().amount(), row.balance().amount(), row.free().amount(), row.reserved().amount(), row.held().amount(), row.underWay().amount(), pieces(row),
        broken.document(), broken.movement(), broken.fault());
  }

  private List<Proof.Total> totals(Map<LotPlace, ProofRow> rows) {
    record Kind(String material, String unit) {}
    Map<String, Kind> kinds = new TreeMap<>();
    sql.list(row -> kinds.put(row.text("lot"), new Kind(row.text("material"), row.text("unit"))), "SELECT lot, material, unit FROM lot");
    Map<String, Proof.Total> totals = new TreeMap<>();
    rows.forEach((goods, row) -> {
      Kind kind = kinds.getOrDefault(goods.lot(), new Kind("?", "?"));
      totals.merge(kind.material(), total(kind.material(), kind.unit(), row), LedgerProof::plus);
    });
    return List.copyOf(totals.values());
  }

  private static Proof.Total total(String material, String unit, ProofRow row) {
    return new Proof.Total(material, unit, row.movements().amount(), row.balance().amount(), row.free().amount(), row.reserved().amount(), row.held().amount(), row.underWay().amount(), pieces(row));
  }

  private static Proof.Total plus(Proof.Total one, Proof.Total other) {
    Proof.Pieces pieces = one.pieces() == null ? other.pieces() : other.pieces() == null ? one.pieces() : one.pieces().plus(other.pieces());
    return new Proof.Total(one.material(), one.unit(), one.movements().add(other.movements()), one.balance().add(other.balance()), one.free().add(other.free()), one.reserved().add(other.reserved()), one.held().add(other.held()),
        one.underWay().add(other.underWay()), pieces);
  }

  /** Null where none of the books counts any. */
  private static Proof.Pieces pieces(ProofRow row) {
    boolean isCounted = row.movements().pieces() != 0 || row.balance().pieces() != 0 || row.claimed().pieces() != 0;
    return isCounted ? new Proof.Pieces(row.movements().pieces(), row.balance().pieces(), row.free().pieces(), row.reserved().pieces(), row.held().pieces(), row.underWay().pieces()) : null;
  }
}
