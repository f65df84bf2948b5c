package wms.inventory.usecase;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import wms.facilities.BinView;
import wms.facilities.FacilityBook;
import wms.inventory.BinFill;
import wms.shared.Names;
import wms.shared.Quantity;
import wms.shared.Query;
import wms.shared.Row;
import wms.shared.Sql;

/** How full the bins of a zone are, and of what. */
@Query
public class BinMap {
  private static final String GOODS = """
      SELECT b.place, b.lot, b.balance, l.unit, l.lot_number, l.material, l.expiry, m.name_zh, m.name_en, m.mass_kg, m.volume_m3,
        (SELECT COUNT(*) FROM stock_hold h WHERE h.lot = b.lot AND h.place = b.place AND h.ended_at IS NULL) AS holds
      FROM stock_balance b JOIN lot l ON l.lot = b.lot JOIN material m ON m.code = l.material WHERE b.zone_code = ? AND b.balance > 0 ORDER BY l.expiry, b.lot""";
  private final Sql sql;
  private final FacilityBook facilities;

  @Inject public BinMap(Sql sql, FacilityBook facilities) {
    this.sql = sql;
    this.facilities = facilities;
  }

  private record Lying(String place, BinFill.Goods goods, BigDecimal kg, BigDecimal m3) {}

  private record Standing(String place, String sscc) {}

  /** As one walks past them; the floor comes first, when anything lies on it or there are no bins. */
  public List<BinFill> of(String zone) {
    Map<String, List<Lying>> goods = sql.list(BinMap::lying, GOODS, zone).stream().collect(Collectors.groupingBy(Lying::place));
    Map<String, List<Standing>> units = sql.list(row -> new Standing(row.text("place"), row.text("sscc")), "SELECT place, sscc FROM handling_unit WHERE zone_code = ? AND ended_at IS NULL AND parent IS NULL ORDER BY sscc", zone).stream()
        .collect(Collectors.groupingBy(Standing::place));
    List<BinView> bins = facilities.bins(zone);
    List<BinFill> all = new ArrayList<>();
    if (bins.isEmpty() || goods.containsKey(zone) || units.containsKey(zone)) all.add(fill(null, goods.get(zone), units.get(zone)));
    for (BinView bin : bins) all.add(fill(bin, goods.get(zone + ":" + bin.code()), units.get(zone + ":" + bin.code())));
    return all;
  }

  private static BinFill fill(BinView bin, List<Lying> lying, List<Standing> standing) {
    List<Lying> here = lying == null ? List.of() : lying;
    BigDecimal kg = here.stream().map(Lying::kg).reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal m3 = here.stream().map(Lying::m3).reduce(BigDecimal.ZERO, BigDecimal::add);
    Double byMass = bin == null ? null : share(kg, bin.capacityKg());
    Double bySpace = bin == null ? null : share(m3, bin.capacityM3());
    Double fill = byMass == null ? bySpace : bySpace == null ? byMass : (Double) Math.max(byMass, bySpace);
    return new BinFill(bin, kg, m3, fill, here.stream().map(Lying::goods).toList(), standing == null ? List.of() : standing.stream().map(Standing::sscc).toList());
  }

  private static Double share(BigDecimal taken, BigDecimal capacity) { return capacity == null ? null : taken.divide(capacity, 4, RoundingMode.HALF_UP).doubleValue(); }

  private static Lying lying(Row row) throws SQLException {
    BigDecimal balance = row.decimal("balance");
    BinFill.Goods goods = new BinFill.Goods(row.text("lot"), row.text("lot_number"), row.text("material"), Names.of(row.text("name_zh"), row.text("name_en")), Quantity.of(balance, row.text("unit")), row.date("expiry"), row.number("holds") > 0);
    return new Lying(row.text("place"), goods, balance.multiply(row.decimal("mass_kg")).setScale(3, RoundingMode.HALF_UP), balance.multiply(row.decimal("volume_m3")).setScale(6, RoundingMode.HALF_UP));
  }
}
