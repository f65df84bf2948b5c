package wms.inventory.usecase;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import wms.inventory.Scan;
import wms.shared.Names;
import wms.shared.Query;
import wms.shared.Row;
import wms.shared.Scope;
import wms.shared.Sql;
import wms.shared.gs1.Sscc;

/** What is known here under a code, at the facilities that the reader may see. */
@Query
public class NamedThings {
  private static final int MOST_LOTS = 20;
  private final Sql sql;

  @Inject public NamedThings(Sql sql) { this.sql = sql; }

  /** Whatever bears this code of our own. */
  List<Scan.Named> coded(String code, Scope scope) {
    List<Scan.Named> named = new ArrayList<>(lots("l.lot = ?", scope, code));
    named.addAll(list(Scan.Kind.BIN, "SELECT b.code, b.zone AS within FROM bin b JOIN zone z ON z.code = b.zone WHERE b.code = ?" + scope.and("z.facility"), scope, code));
    named.addAll(list(Scan.Kind.ZONE, "SELECT z.code, z.name_zh, z.name_en, z.facility AS within FROM zone z WHERE z.code = ?" + scope.and("z.facility"), scope, code));
    named.addAll(list(Scan.Kind.FACILITY, "SELECT f.code, f.name_zh, f.name_en FROM facility f WHERE f.code = ?" + scope.and("f.code"), scope, code));
    named.addAll(list(Scan.Kind.MATERIAL, "SELECT m.code, m.name_zh, m.name_en FROM material m WHERE m.code = ?", Scope.EVERYWHERE, code));
    return named;
  }

  /** Several suppliers or owners may use the same number: what expires first comes first. */
  List<Scan.Named> lots(String gtin, String number, Scope scope) {
    return lots("l.lot_number = ? AND m.gtin IN (?,?,?,?)", scope, number, gtin, shortened(gtin, 13), shortened(gtin, 12), shortened(gtin, 8));
  }

  /** Also by the number of one of its packs. */
  List<Scan.Named> material(String gtin) {
    Object[] forms = {gtin, shortened(gtin, 13), shortened(gtin, 12), shortened(gtin, 8)};
    return list(Scan.Kind.MATERIAL, "SELECT m.code, m.name_zh, m.name_en FROM material m WHERE m.gtin IN (?,?,?,?) OR m.code IN (SELECT p.material FROM pack p WHERE p.gtin IN (?,?,?,?))", Scope.EVERYWHERE,
        Stream.concat(Arrays.stream(forms), Arrays.stream(forms)).toArray());
  }

  List<Scan.Named> unit(Sscc sscc, Scope scope) {
    return list(Scan.Kind.UNIT, "SELECT u.sscc AS code, u.facility AS within FROM issued_sscc u WHERE u.sscc = ?" + scope.and("u.facility"), scope, sscc.digits());
  }

  private List<Scan.Named> lots(String condition, Scope scope, Object... params) {
    String seen = scope.equals(Scope.EVERYWHERE) ? "" : " AND EXISTS (SELECT 1 FROM stock_balance b WHERE b.lot = l.lot" + scope.and("b.facility") + ")";
    return list(Scan.Kind.LOT, "SELECT l.lot AS code, m.name_zh, m.name_en, l.expiry FROM lot l JOIN material m ON m.code = l.material WHERE " + condition + seen
        + " ORDER BY l.expiry, l.lot FETCH FIRST " + MOST_LOTS + " ROWS ONLY", scope, params);
  }

  private List<Scan.Named> list(Scan.Kind kind, String select, Scope scope, Object... params) {
    List<Object> all = new ArrayList<>(List.of(params));
    all.addAll(scope.params());
    return sql.list(row -> named(kind, row), select, all.toArray());
  }

  private static Scan.Named named(Scan.Kind kind, Row row) throws SQLException {
    Names names = kind == Scan.Kind.BIN || kind == Scan.Kind.UNIT ? null : Names.of(row.text("name_zh"), row.text("name_en"));
    boolean lies = kind == Scan.Kind.BIN || kind == Scan.Kind.ZONE || kind == Scan.Kind.UNIT;
    return new Scan.Named(kind, row.text("code"), names, lies ? row.text("within") : null);
  }

  /** The same number without the zeros in front, as it may stand in the catalogue. A longer number stays as it is. */
  private static String shortened(String gtin, int length) {
    int zeros = gtin.length() - length;
    return gtin.startsWith("0".repeat(zeros)) ? gtin.substring(zeros) : gtin;
  }
}
