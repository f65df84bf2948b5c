package wms.inventory.usecase;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import wms.inventory.LotPlace;
import wms.inventory.Proof;
import wms.inventory.domain.LotAccounts;
import wms.inventory.domain.ProofRow;
import wms.inventory.domain.ProofRows;
import wms.shared.Sql;
import wms.shared.UseCase;

/**
 * Shows that movements, balances, reservations and holds agree. The books are summed while work goes on, so what seems wrong is looked
 * at again in its lot's turn: only what is wrong then is wrong.
 */
@UseCase
public class LedgerProof {
  private final ProofRows books;
  private final LotAccounts accounts;
  private final LotStory story;
  private final Sql sql;
  private final Clock clock;

  @Inject public LedgerProof(ProofRows books, LotAccounts accounts, LotStory story, Sql sql, Clock clock) {
    this.books = books;
    this.accounts = accounts;
    this.story = story;
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
    BrokenLine broken = BrokenLine.of(goods, sql);
    return new Proof.Difference(goods.lot(), goods.place().code(), row.movements(), row.written(), row.free(), row.reserved(), row.held(), broken.document(), broken.movement(), broken.fault());
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
    return new Proof.Total(material, unit, row.movements(), row.written(), row.free(), row.reserved(), row.held());
  }

  private static Proof.Total plus(Proof.Total one, Proof.Total other) {
    return new Proof.Total(one.material(), one.unit(), one.movements().add(other.movements()), one.balance().add(other.balance()),
        one.free().add(other.free()), one.reserved().add(other.reserved()), one.held().add(other.held()));
  }

}
