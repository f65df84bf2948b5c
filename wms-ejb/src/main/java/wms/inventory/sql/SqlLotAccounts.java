package wms.inventory.sql;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import wms.facilities.FacilityBook;
import wms.inventory.Place;
import wms.inventory.domain.Line;
import wms.inventory.domain.Lot;
import wms.inventory.domain.LotAccount;
import wms.inventory.domain.LotAccounts;
import wms.inventory.domain.Past;
import wms.shared.Part;
import wms.shared.Refusal;
import wms.shared.Sql;

/**
 * Reads and stores accounts. The turn is an update, which locks the row on every database until the transaction ends. The comments in
 * the statements make Derby use the index: a scan would wait for other lots' writers; to PostgreSQL they are comments.
 */
@Part
class SqlLotAccounts implements LotAccounts {
  private static final int AT_ONCE = 200;
  private final Sql sql;
  private final FacilityBook facilities;
  private final PapersOfLots papers;
  private final AppendChanges append;

  @Inject SqlLotAccounts(Sql sql, FacilityBook facilities, PapersOfLots papers) {
    this.sql = sql;
    this.facilities = facilities;
    this.papers = papers;
    this.append = new AppendChanges(sql, facilities);
  }

  @Override public LotAccount take(String lot) { return take(List.of(lot)).get(lot); }

  @Override public void await(Collection<String> lots) {
    List<String> ordered = lots.stream().sorted().distinct().toList();
    int[] met = sql.batch("UPDATE lot_turn SET turns = turns + 1 WHERE lot = ?", ordered.stream().map(lot -> new Object[] {lot}).toList());
    for (int i = 0; i < met.length; i++) if (met[i] == 0) throw Refusal.notFound("lot", ordered.get(i));
  }

  /** Many accounts with a few questions, however many they are. */
  @Override public SortedMap<String, LotAccount> take(Collection<String> lots) {
    List<String> ordered = lots.stream().sorted().distinct().toList();
    await(ordered);
    SortedMap<String, LotAccount> taken = new TreeMap<>();
    for (int from = 0; from < ordered.size(); from += AT_ONCE) new ReadAccounts(sql, ordered.subList(from, Math.min(ordered.size(), from + AT_ONCE)), this::lines, papers).into(taken);
    return taken;
  }

  @Override public Optional<Lot> alike(Lot lot) {
    return sql.first(LotRows::lot, LotRows.SELECT + "WHERE material = ? AND lot_number = ? AND supplier = ? AND lot_owner = ? AND reserve_class = ?",
        lot.material(), lot.number(), lot.supplier(), lot.owner(), lot.reserveClass());
  }

  @Override public LotAccount open(Lot lot) {
    sql.update("INSERT INTO lot (lot, lot_number, material, unit, expiry, produced, supplier, lot_owner, reserve_class, version) VALUES (?,?,?,?,?,?,?,?,?,?)",
        lot.id(), lot.number(), lot.material(), lot.unit(), lot.expiry(), lot.produced(), lot.supplier(), lot.owner(), lot.reserveClass(), lot.version());
    sql.update("INSERT INTO lot_turn (lot, turns) VALUES (?, 0)", lot.id());
    return new LotAccount(lot, Map.of(), lot.nothing(), List.of(), List.of(), Past.NONE, () -> papers.of(lot.id(), lot.material()));
  }

  @Override public void store(LotAccount account) { append.of(account); }

  @Override public void store(Collection<LotAccount> accounts) {
    accounts.stream().filter(account -> !AppendReserved.isAllOf(account)).forEach(append::of);
    new AppendReserved(sql, facilities).of(accounts.stream().filter(AppendReserved::isAllOf).toList());
  }

  private List<Line> lines(String lot) {
    return sql.list(row -> new Line(Place.parse(row.text("from_place")), Place.parse(row.text("to_place")), row.decimal("quantity"), row.count("pieces"), row.instant("moved_at")),
        "SELECT from_place, to_place, quantity, pieces, moved_at FROM stock_movement --DERBY-PROPERTIES index=stock_movement_time\n WHERE lot = ?", lot);
  }
}
