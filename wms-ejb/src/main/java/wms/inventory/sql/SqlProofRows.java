package wms.inventory.sql;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import wms.inventory.LotPlace;
import wms.inventory.PapersUnderWay;
import wms.inventory.Place;
import wms.inventory.domain.ProofRow;
import wms.inventory.domain.ProofRows;
import wms.inventory.domain.Tally;
import wms.shared.Part;
import wms.shared.Row;
import wms.shared.Sql;

/**
 * Sums the books independently of each other, by weight and by piece. For an instant of the past the movements are summed up to it, while
 * the balance is rolled back from what is written now: the two meet only if every line in between is as it was.
 */
@Part
class SqlProofRows implements ProofRows {
  private static final String MOVEMENTS = """
      SELECT lot, place, SUM(quantity) AS amount, SUM(pieces) AS pieces FROM (
        SELECT lot, to_place AS place, to_zone AS zone_code, quantity, pieces FROM stock_movement %s
        UNION ALL SELECT lot, from_place AS place, from_zone AS zone_code, -quantity AS quantity, -pieces AS pieces FROM stock_movement %s) b
      WHERE (zone_code NOT LIKE '@%%' OR zone_code = '@TRANSIT')""";
  private static final String BALANCES = "SELECT lot, place, balance AS amount, pieces FROM stock_balance b WHERE 1 = 1";
  private static final String UNDER_WAY = "SELECT lot, '@TRANSIT' AS place, balance AS amount, pieces FROM stock_under_way b WHERE 1 = 1";
  private static final String KEPT = "SELECT lot, place, SUM(quantity) AS amount, SUM(pieces) AS pieces FROM reservation b WHERE ";
  private static final String HELD = "SELECT lot, place, COUNT(*) AS amount, 0 AS pieces FROM stock_hold b WHERE ";
  private static final String BY_PLACE = " GROUP BY lot, place";
  private final Sql sql;
  private final PapersUnderWay papers;

  @Inject SqlProofRows(Sql sql, PapersUnderWay papers) {
    this.sql = sql;
    this.papers = papers;
  }

  @Override public Map<LotPlace, ProofRow> of(Part part) {
    Map<LotPlace, ProofRow> rows = new TreeMap<>();
    fill(rows, part, BALANCES, "", List.of(), ProofRow::withBalance);
    if (part.withUnderWay()) fill(rows, new Part(null, null, part.lot(), part.at()), UNDER_WAY, "", List.of(), ProofRow::withBalance);
    if (part.at() == null) now(rows, part);
    else then(rows, part, part.at());
    if (part.withUnderWay()) papers.open(part.lot(), part.at()).forEach((lot, carried) -> put(rows, new LotPlace(lot, Place.TRANSIT), new Tally(carried.value(), carried.count()), ProofRow::withClaimed));
    return rows;
  }

  private void now(Map<LotPlace, ProofRow> rows, Part part) {
    fill(rows, part, MOVEMENTS.formatted("", ""), BY_PLACE, List.of(), ProofRow::withMovements);
    fill(rows, part, KEPT + "reservation_state = 'ACTIVE'", BY_PLACE, List.of(), ProofRow::withClaimed);
    fill(rows, part, HELD + "ended_at IS NULL", BY_PLACE, List.of(), (row, holds) -> row.withHold());
  }

  private void then(Map<LotPlace, ProofRow> rows, Part part, Instant at) {
    List<Object> twice = List.of(at, at);
    fill(rows, part, MOVEMENTS.formatted("WHERE moved_at > ?", "WHERE moved_at > ?"), BY_PLACE, twice, ProofRow::without);
    fill(rows, part, MOVEMENTS.formatted("WHERE moved_at <= ?", "WHERE moved_at <= ?"), BY_PLACE, twice, ProofRow::withMovements);
    fill(rows, part, KEPT + "reserved_at <= ? AND (ended_at IS NULL OR ended_at > ?)", BY_PLACE, twice, ProofRow::withClaimed);
    fill(rows, part, HELD + "placed_at <= ? AND (ended_at IS NULL OR ended_at > ?)", BY_PLACE, twice, (row, holds) -> row.withHold());
    rows.replaceAll((goods, row) -> row.inThePast());
  }

  private void fill(Map<LotPlace, ProofRow> rows, Part part, String select, String group, List<Object> first, BiFunction<ProofRow, Tally, ProofRow> with) {
    record Found(LotPlace goods, Tally sum) {}
    List<Object> params = new ArrayList<>(first);
    String where = conditions(part, params);
    for (Found found : sql.list(row -> new Found(goods(row), new Tally(row.decimal("amount"), row.number("pieces"))), select + where + group, params.toArray())) put(rows, found.goods(), found.sum(), with);
  }

  private static void put(Map<LotPlace, ProofRow> rows, LotPlace goods, Tally sum, BiFunction<ProofRow, Tally, ProofRow> with) {
    rows.put(goods, with.apply(rows.getOrDefault(goods, ProofRow.empty(goods.place().isUnderWay())), sum));
  }

  private static String conditions(Part part, List<Object> params) {
    StringBuilder where = new StringBuilder();
    if (part.lot() != null) {
      where.append(" AND lot = ?");
      params.add(part.lot());
    }
    if (part.zone() != null) {
      where.append(" AND zone_code = ?");
      params.add(part.zone());
    }
    if (part.facility() != null) {
      where.append(" AND EXISTS (SELECT 1 FROM zone z WHERE z.facility = ? AND z.code = zone_code)");
      params.add(part.facility());
    }
    return where.toString();
  }

  private static LotPlace goods(Row row) throws SQLException { return new LotPlace(row.text("lot"), Place.parse(row.text("place"))); }
}
