package wms.inventory.usecase;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import wms.inventory.HeldBy;
import wms.inventory.LotFacts;
import wms.inventory.Papers;
import wms.inventory.Reservation;
import wms.inventory.sql.PapersOfLots;
import wms.shared.Among;
import wms.shared.Query;
import wms.shared.Refusal;
import wms.shared.Sql;

/** What decides whether kept goods may go, as things are now. */
@Query
public class FactsOfGoods {
  private static final String WHERE_THEY_LIE = """
      SELECT b.use_by, b.material,
        (SELECT COALESCE(MAX(CASE WHEN h.reason = 'RECALLED' THEN 2 ELSE 1 END), 0) FROM stock_hold h --DERBY-PROPERTIES index=stock_hold_goods
          WHERE h.lot = b.lot AND h.place = b.place AND h.ended_at IS NULL) AS holds
      FROM stock_balance b --DERBY-PROPERTIES constraint=stock_balance_key
      WHERE b.lot = ? AND b.place = ?""";
  private final Sql sql;
  private final PapersOfLots papers;

  @Inject public FactsOfGoods(Sql sql, PapersOfLots papers) {
    this.sql = sql;
    this.papers = papers;
  }

  private record Made(String lot, String material) {}

  /** Those of some lots that lack a certificate on that day. */
  public Set<String> uncertified(Collection<String> lots, LocalDate day) {
    List<Made> all = Among.of(lots).gather((marks, some) -> sql.list(row -> new Made(row.text("lot"), row.text("material")), "SELECT lot, material FROM lot --DERBY-PROPERTIES index=lot_named\n WHERE lot IN (" + marks + ")", some));
    Map<String, Papers> known = papers.of(all, Made::lot, Made::material);
    return known.keySet().stream().filter(lot -> !known.get(lot).lackingOn(day).isEmpty()).collect(Collectors.toSet());
  }

  /** @throws Refusal not found when they lie there no more */
  public LotFacts of(Reservation kept) {
    return sql.first(row -> new LotFacts(row.date("use_by"), HeldBy.values()[row.count("holds")], papers.of(kept.lot(), row.text("material"))), WHERE_THEY_LIE, kept.lot(), kept.place().code())
        .orElseThrow(() -> Refusal.notFound("reservation", kept.id()));
  }
}
