package wms.inventory.sql;

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
import wms.shared.Row;
import wms.shared.Sql;

/** The accounts of lots whose turns are taken, one or many, each kind of fact asked for once. Every lot is named by itself, so that Derby looks it up and scans nothing. */
final class ReadAccounts {
  private record Of<T>(String lot, T fact) {}

  private final Sql sql;
  private final List<String> lots;
  private final Function<String, List<Line>> lines;
  private final PapersOfLots papers;
  private final String among;

  ReadAccounts(Sql sql, List<String> lots, Function<String, List<Line>> lines, PapersOfLots papers) {
    this.sql = sql;
    this.lots = lots;
    this.lines = lines;
    this.papers = papers;
    this.among = "lot IN (" + "?,".repeat(lots.size() - 1) + "?)";
  }

  void into(Map<String, LotAccount> taken) {
    List<LotRows.Head> heads = sql.list(LotRows.Head::of, LotRows.HEADS + among, lots.toArray());
    Map<String, Lot> facts = heads.stream().collect(Collectors.toMap(head -> head.lot().id(), LotRows.Head::lot));
    Map<String, List<Kept>> kept = by(row -> LotRows.kept(row, facts.get(row.text("lot"))), "SELECT lot, " + LotRows.KEPT + " FROM reservation --DERBY-PROPERTIES index=reservation_goods\n WHERE " + among + " AND reservation_state = 'ACTIVE'");
    Map<String, List<Held>> held = by(LotRows::held, "SELECT lot, " + LotRows.HELD + " FROM stock_hold --DERBY-PROPERTIES index=stock_hold_goods\n WHERE " + among + " AND ended_at IS NULL");
    Map<String, List<Map.Entry<Place, Lying>>> lying = by(row -> Map.entry(Place.parse(row.text("place")), LotRows.lying(row, facts.get(row.text("lot")))),
        "SELECT lot, " + LotRows.LYING + " FROM stock_balance --DERBY-PROPERTIES constraint=stock_balance_key\n WHERE " + among);
    Function<String, Papers> known = papers.whenAsked(facts.values());
    for (LotRows.Head head : heads) {
      String lot = head.lot().id();
      Map<Place, Lying> there = lying.getOrDefault(lot, List.of()).stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
      taken.put(lot, new LotAccount(head.lot(), there, head.underWay(), kept.getOrDefault(lot, List.of()), held.getOrDefault(lot, List.of()), new Past(head.latest(), () -> lines.apply(lot)), () -> known.apply(lot)));
    }
  }

  private <T> Map<String, List<T>> by(Sql.Mapper<T> fact, String select) {
    List<Of<T>> found = sql.list((Row row) -> new Of<>(row.text("lot"), fact.map(row)), select, lots.toArray());
    return found.stream().collect(Collectors.groupingBy(Of::lot, HashMap::new, Collectors.mapping(Of::fact, Collectors.toList())));
  }
}
