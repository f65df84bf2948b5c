package wms.inventory.usecase;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import wms.facilities.FacilityBook;
import wms.inventory.LogisticUnit;
import wms.inventory.Place;
import wms.inventory.UnitContent;
import wms.inventory.UnitKind;
import wms.inventory.UnitView;
import wms.inventory.sql.Units;
import wms.shared.Names;
import wms.shared.Quantity;
import wms.shared.Query;
import wms.shared.Refusal;
import wms.shared.Row;
import wms.shared.Scope;
import wms.shared.Sql;
import wms.shared.gs1.Sscc;

/** Reads logistic units. */
@Query
public class UnitBook {
  private static final String CONTENTS = """
      SELECT c.lot, c.quantity, c.pieces, l.unit, l.lot_number, l.material, l.expiry, m.name_zh, m.name_en, m.mass_kg, m.gtin
      FROM unit_content c JOIN lot l ON l.lot = c.lot JOIN material m ON m.code = l.material WHERE c.sscc = ? ORDER BY l.expiry, c.lot""";
  private final Sql sql;
  private final Units units;
  private final FacilityBook facilities;

  @Inject public UnitBook(Sql sql, Units units, FacilityBook facilities) {
    this.sql = sql;
    this.units = units;
    this.facilities = facilities;
  }

  /** Which units; null means all. {@code outer}: only those that stand on no other. */
  public record Filter(String facility, String zone, String lot, boolean outer) {}

  /**
   * Those that are there, in order of number.
   *
   * @param after number of the last one seen, {@code ""} begins
   */
  public List<UnitView> units(Filter filter, Scope scope, String after, int limit) {
    List<Object> params = new ArrayList<>(List.of(after));
    params.addAll(scope.params());
    StringBuilder where = new StringBuilder("WHERE u.ended_at IS NULL AND u.sscc > ?" + scope.and("u.facility"));
    narrow(where, params, "u.facility = ?", filter.facility());
    narrow(where, params, "u.zone_code = ?", filter.zone());
    narrow(where, params, "u.sscc IN (SELECT c.sscc FROM unit_content c WHERE c.lot = ?)", filter.lot());
    if (filter.outer()) where.append(" AND u.parent IS NULL");
    return sql.list(this::view, "SELECT u.* FROM handling_unit u " + where + " ORDER BY u.sscc FETCH FIRST " + limit + " ROWS ONLY", params.toArray());
  }

  /** @throws Refusal not found */
  public UnitView unit(String sscc) { return sql.first(this::view, "SELECT * FROM handling_unit WHERE sscc = ?", sscc).orElseThrow(() -> Refusal.notFound("unit", sscc)); }

  /** All goods on it and on the units on it, lot by lot. */
  public List<UnitContent> goods(String sscc) {
    List<UnitContent> all = new ArrayList<>();
    units.tree(sscc).forEach(each -> all.addAll(contents(each)));
    return all;
  }

  /** What its label says. */
  public LogisticUnit labelled(UnitView unit) {
    List<UnitContent> goods = goods(unit.sscc());
    Set<String> materials = new HashSet<>(goods.stream().map(UnitContent::material).toList());
    Set<String> lots = new HashSet<>(goods.stream().map(UnitContent::lotNumber).toList());
    boolean isPure = materials.size() == 1;
    Names contents = isPure ? goods.get(0).names() : null;
    Quantity quantity = isPure ? goods.stream().map(UnitContent::quantity).reduce(Quantity::plus).orElseThrow() : Quantity.of(unit.massKg(), "kg");
    String gtin = isPure ? sql.first(row -> row.text("gtin"), "SELECT gtin FROM material WHERE code = ?", goods.get(0).material()).orElse(null) : null;
    return new LogisticUnit(Sscc.parse(unit.sscc()), facilities.facility(unit.facility()).names(), contents, gtin, lots.size() == 1 ? goods.get(0).lotNumber() : null,
        goods.stream().map(UnitContent::expiry).filter(day -> day != null).min(LocalDate::compareTo).orElse(null), quantity);
  }

  private List<UnitContent> contents(String sscc) { return sql.list(UnitBook::content, CONTENTS, sscc); }

  private BigDecimal mass(String sscc) {
    BigDecimal mass = BigDecimal.ZERO;
    for (String each : units.tree(sscc))
      for (BigDecimal one : sql.list(row -> row.decimal("quantity").multiply(row.decimal("mass_kg")), CONTENTS, each)) mass = mass.add(one);
    return mass.setScale(3, RoundingMode.HALF_UP);
  }

  private static void narrow(StringBuilder where, List<Object> params, String condition, Object value) {
    if (value == null) return;
    where.append(" AND ").append(condition);
    params.add(value);
  }

  private UnitView view(Row row) throws SQLException {
    Place place = Place.parse(row.text("place"));
    String sscc = row.text("sscc");
    return new UnitView(sscc, row.word("kind", UnitKind.class), row.text("facility"), place.zone(), place.bin(), row.text("parent"), contents(sscc), units.children(sscc), mass(sscc), row.instant("made_at"), row.text("made_by"),
        row.instant("closed_at"), row.instant("ended_at"), row.number("version"));
  }

  private static UnitContent content(Row row) throws SQLException {
    return new UnitContent(row.text("lot"), row.text("lot_number"), row.text("material"), Names.of(row.text("name_zh"), row.text("name_en")), row.date("expiry"), Quantity.of(row.decimal("quantity"), row.text("unit")), row.whole("pieces"));
  }
}
