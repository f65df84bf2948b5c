package wms.inventory.sql;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import wms.inventory.Papers;
import wms.inventory.Place;
import wms.inventory.domain.Held;
import wms.inventory.domain.Kept;
import wms.inventory.domain.Line;
import wms.inventory.domain.Lot;
import wms.inventory.domain.LotAccount;
import wms.inventory.domain.Lying;
import wms.inventory.domain.Past;
import wms.shared.Quantity;
import wms.shared.Row;
import wms.shared.Sql;

/** The accounts of many lots whose turns are taken, each kind of fact asked for once. Every lot is named by itself, so that Derby looks it up and scans nothing. */
final class ManyAccounts {
  private record Of<T>(String lot, T fact) {}

  private final Sql sql;
  private final List<String> lots;
  private final Function<String, List<Line>> lines;
  private final PapersOfLots papers;
  private final String among;

  ManyAccounts(Sql sql, List<String> lots, Function<String, List<Line>> lines, PapersOfLots papers) {
    this.sql = sql;
    this.lots = lots;
    this.lines = lines;
    this.papers = papers;
    this.among = "lot IN (" + "?,".repeat(lots.size() - 1) + "?)";
  }

  void readInto(Map<String, LotAccount> taken) {
    Map<String, Lot> facts = sql.list(LotRows::lot, LotRows.SELECT + "--DERBY-PROPERTIES index=lot_named\n WHERE " + among, lots.toArray()).stream().collect(Collectors.toMap(Lot::id, lot -> lot));
    Map<String, List<Kept>> kept = by(row -> LotRows.kept(row, facts.get(row.text("lot"))), "SELECT lot, " + LotRows.KEPT + " FROM reservation --DERBY-PROPERTIES index=reservation_goods\n WHERE " + among + " AND reservation_state = 'ACTIVE'");
    Map<String, List<Held>> held = by(LotRows::held, "SELECT lot, " + LotRows.HELD + " FROM stock_hold --DERBY-PROPERTIES index=stock_hold_goods\n WHERE " + among + " AND ended_at IS NULL");
    Map<String, List<Map.Entry<Place, Lying>>> lying = by(row -> Map.entry(Place.parse(row.text("place")), LotRows.lying(row, facts.get(row.text("lot")))),
        "SELECT lot, " + LotRows.LYING + " FROM stock_balance --DERBY-PROPERTIES constraint=stock_balance_key\n WHERE " + among);
    Map<String, List<Quantity>> underWay = by(row -> LotRows.underWay(row, facts.get(row.text("lot"))), "SELECT lot, " + LotRows.UNDER_WAY + " FROM stock_under_way --DERBY-PROPERTIES constraint=stock_under_way_key\n WHERE " + among);
    Map<String, List<Instant>> latest = by(row -> row.instant("latest"), "SELECT lot, MAX(moved_at) AS latest FROM stock_movement --DERBY-PROPERTIES index=stock_movement_time\n WHERE " + among + " GROUP BY lot");
    Function<String, Papers> known = papers.whenAsked(facts.values());
    facts.forEach((id, lot) -> {
      Instant last = latest.getOrDefault(id, List.of()).stream().max(Comparator.naturalOrder()).orElse(Instant.EPOCH);
      Map<Place, Lying> there = lying.getOrDefault(id, List.of()).stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
      taken.put(id, new LotAccount(lot, there, underWay.getOrDefault(id, List.of()).stream().findFirst().orElseGet(lot::nothing), kept.getOrDefault(id, List.of()), held.getOrDefault(id, List.of()), new Past(last, () -> lines.apply(id)), () -> known.apply(id)));
    });
  }

  private <T> Map<String, List<T>> by(Sql.Mapper<T> fact, String select) {
    List<Of<T>> found = sql.list((Row row) -> new Of<>(row.text("lot"), fact.map(row)), select, lots.toArray());
    return found.stream().collect(Collectors.groupingBy(Of::lot, HashMap::new, Collectors.mapping(Of::fact, Collectors.toList())));
  }
}
