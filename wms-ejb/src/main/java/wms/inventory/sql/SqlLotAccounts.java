package wms.inventory.sql;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import wms.facilities.FacilityBook;
import wms.inventory.Place;
import wms.inventory.domain.Held;
import wms.inventory.domain.Kept;
import wms.inventory.domain.Line;
import wms.inventory.domain.Lot;
import wms.inventory.domain.LotAccount;
import wms.inventory.domain.LotAccounts;
import wms.inventory.domain.Lying;
import wms.inventory.domain.Past;
import wms.shared.Part;
import wms.shared.Quantity;
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

  @Override public LotAccount take(String lot) {
    await(lot);
    Lot facts = sql.first(LotRows::lot, LotRows.SELECT + "WHERE lot = ?", lot).orElseThrow(() -> Refusal.notFound("lot", lot));
    return new LotAccount(facts, lying(facts), underWay(facts), kept(facts), held(lot), new Past(latest(lot), () -> lines(lot)), () -> papers.of(lot, facts.material()));
  }

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
    for (int from = 0; from < ordered.size(); from += AT_ONCE) new ManyAccounts(sql, ordered.subList(from, Math.min(ordered.size(), from + AT_ONCE)), this::lines, papers).readInto(taken);
    return taken;
  }

  private void await(String lot) {
    if (sql.update("UPDATE lot_turn SET turns = turns + 1 WHERE lot = ?", lot) == 0) throw Refusal.notFound("lot", lot);
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

  private Map<Place, Lying> lying(Lot lot) {
    Map<Place, Lying> there = new TreeMap<>();
    sql.each(row -> there.put(Place.parse(row.text("place")), LotRows.lying(row, lot)),
        "SELECT " + LotRows.LYING + " FROM stock_balance --DERBY-PROPERTIES constraint=stock_balance_key\n WHERE lot = ?", lot.id());
    return there;
  }

  private Quantity underWay(Lot lot) {
    return sql.first(row -> LotRows.underWay(row, lot), "SELECT " + LotRows.UNDER_WAY + " FROM stock_under_way --DERBY-PROPERTIES constraint=stock_under_way_key\n WHERE lot = ?", lot.id()).orElseGet(lot::nothing);
  }

  private List<Kept> kept(Lot lot) {
    return sql.list(row -> LotRows.kept(row, lot), "SELECT " + LotRows.KEPT + " FROM reservation --DERBY-PROPERTIES index=reservation_goods\n WHERE lot = ? AND reservation_state = 'ACTIVE'", lot.id());
  }

  private List<Held> held(String lot) {
    return sql.list(LotRows::held, "SELECT " + LotRows.HELD + " FROM stock_hold --DERBY-PROPERTIES index=stock_hold_goods\n WHERE lot = ? AND ended_at IS NULL", lot);
  }

  private Instant latest(String lot) {
    return sql.first(row -> row.instant("latest"), "SELECT MAX(moved_at) AS latest FROM stock_movement --DERBY-PROPERTIES index=stock_movement_time\n WHERE lot = ?", lot).orElse(Instant.EPOCH);
  }

  private List<Line> lines(String lot) {
    return sql.list(row -> new Line(Place.parse(row.text("from_place")), Place.parse(row.text("to_place")), row.decimal("quantity"), row.count("pieces"), row.instant("moved_at")),
        "SELECT from_place, to_place, quantity, pieces, moved_at FROM stock_movement --DERBY-PROPERTIES index=stock_movement_time\n WHERE lot = ?", lot);
  }
}
