package wms.inventory.sql;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import wms.inventory.Place;
import wms.inventory.UnitKind;
import wms.inventory.domain.OnUnit;
import wms.inventory.domain.Unit;
import wms.shared.Actor;
import wms.shared.Part;
import wms.shared.Quantity;
import wms.shared.Refusal;
import wms.shared.Row;
import wms.shared.Sql;

/** Keeps the units and what stands on them. */
@Part
public class Units {
  private static final String CONTENTS = "SELECT c.sscc, c.lot, c.quantity, c.pieces, l.unit FROM unit_content c JOIN lot l ON l.lot = c.lot WHERE ";
  private final Sql sql;

  @Inject public Units(Sql sql) { this.sql = sql; }

  public Optional<Unit> seek(String sscc) { return sql.first(Units::unit, "SELECT * FROM handling_unit WHERE sscc = ?", sscc); }

  /** @throws Refusal not found */
  public Unit find(String sscc) { return seek(sscc).orElseThrow(() -> Refusal.notFound("unit", sscc)); }

  /**
   * Waits for the turns of the units' outermost ones, which then last to the end of the transaction; comes before the turns of zones and
   * lots. Whoever has it has all that stands on it.
   *
   * @throws Refusal not found, or stale when they were put elsewhere meanwhile
   */
  public void take(Collection<String> ssccs) {
    TreeSet<String> roots = roots(ssccs);
    roots.forEach(root -> sql.update("UPDATE handling_unit SET version = version + 1 WHERE sscc = ?", root));
    if (!roots(ssccs).equals(roots)) throw Refusal.stale();
  }

  private TreeSet<String> roots(Collection<String> ssccs) {
    TreeSet<String> roots = new TreeSet<>();
    for (String sscc : ssccs) {
      Unit unit = find(sscc);
      while (unit.parent() != null) unit = find(unit.parent());
      roots.add(unit.sscc());
    }
    return roots;
  }

  /** The unit and all that stand on it, however deep. */
  public List<String> tree(String sscc) {
    List<String> tree = new ArrayList<>(List.of(sscc));
    for (int i = 0; i < tree.size(); i++) tree.addAll(children(tree.get(i)));
    return tree;
  }

  public List<String> children(String sscc) { return sql.list(row -> row.text("sscc"), "SELECT sscc FROM handling_unit WHERE parent = ? ORDER BY sscc", sscc); }

  /** In order of lot. */
  public List<OnUnit> contents(Collection<String> ssccs) {
    List<OnUnit> all = new ArrayList<>();
    for (String sscc : ssccs) all.addAll(sql.list(Units::content, CONTENTS + "c.sscc = ? ORDER BY c.lot", sscc));
    return all;
  }

  public Optional<OnUnit> content(String sscc, String lot) { return sql.first(Units::content, CONTENTS + "c.sscc = ? AND c.lot = ?", sscc, lot); }

  /**
   * What of the lot stands at this place on units, the least first: so that units become empty.
   *
   * @param closedToo whether closed ones may be asked; open ones come first
   */
  public List<OnUnit> with(String lot, Place place, boolean closedToo) {
    return sql.list(Units::content, CONTENTS.replace(" WHERE ", " JOIN handling_unit h ON h.sscc = c.sscc WHERE ") + "c.lot = ? AND h.place = ? AND h.ended_at IS NULL " + (closedToo ? "" : "AND h.closed_at IS NULL ") + "ORDER BY COALESCE(h.closed_at, 0), c.quantity, c.sscc", lot, place.code());
  }

  public void add(String sscc, String facility, UnitKind kind, Place place, Instant at, Actor by) {
    sql.update("INSERT INTO handling_unit (sscc, facility, kind, place, zone_code, made_at, made_by, version) VALUES (?,?,?,?,?,?,?,1)", sscc, facility, kind, place.code(), place.zone(), at, by.user());
  }

  /** Nothing at all is no content. */
  public void keep(OnUnit content) {
    if (!content.quantity().isPositive()) sql.update("DELETE FROM unit_content WHERE sscc = ? AND lot = ?", content.sscc(), content.lot());
    else if (sql.update("UPDATE unit_content SET quantity = ?, pieces = ? WHERE sscc = ? AND lot = ?", content.quantity().value(), content.pieces(), content.sscc(), content.lot()) == 0)
      sql.update("INSERT INTO unit_content (sscc, lot, quantity, pieces) VALUES (?,?,?,?)", content.sscc(), content.lot(), content.quantity().value(), content.pieces());
  }

  /** @param parent null: it stands alone */
  public void nest(String sscc, String parent) { sql.update("UPDATE handling_unit SET parent = ? WHERE sscc = ?", parent, sscc); }

  public void place(Collection<String> tree, Place place, String facility) {
    for (String sscc : tree) sql.update("UPDATE handling_unit SET place = ?, zone_code = ?, facility = ? WHERE sscc = ?", place.code(), place.zone(), facility, sscc);
  }

  /** @param at null: open again */
  public void close(String sscc, Instant at) { sql.update("UPDATE handling_unit SET closed_at = ? WHERE sscc = ?", at, sscc); }

  public void end(String sscc, Instant at) { sql.update("UPDATE handling_unit SET ended_at = ?, parent = NULL WHERE sscc = ?", at, sscc); }

  private static Unit unit(Row row) throws SQLException {
    return new Unit(row.text("sscc"), row.text("facility"), Place.parse(row.text("place")), row.text("parent"), row.instant("closed_at"), row.instant("ended_at"));
  }

  private static OnUnit content(Row row) throws SQLException { return new OnUnit(row.text("sscc"), row.text("lot"), Quantity.of(row.decimal("quantity"), row.text("unit")), row.whole("pieces")); }
}
