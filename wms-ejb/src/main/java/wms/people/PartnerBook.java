package wms.people;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import wms.catalogue.TemperatureClass;
import wms.shared.Contains;
import wms.shared.Names;
import wms.shared.Query;
import wms.shared.Refusal;
import wms.shared.Row;
import wms.shared.Sql;

/** Reads the partners. */
@Query
public class PartnerBook {
  private static final String[] SEARCHED = {"code", "name_zh", "name_en", "county", "gln"};
  private final Sql sql;

  @Inject public PartnerBook(Sql sql) { this.sql = sql; }

  /**
   * In order of code, those after the given one; {@code ""} begins.
   *
   * @param role null: whatever they are
   * @param text somewhere in code, name, county or GLN
   */
  public List<PartnerView> after(String code, PartnerRole role, Contains text, int limit) {
    List<Object> params = new ArrayList<>(List.of(code));
    String where = "WHERE code > ?";
    if (role != null) {
      where += " AND roles LIKE ?";
      params.add("%" + role + "%");
    }
    params.addAll(text.params(SEARCHED.length));
    return sql.list(this::view, "SELECT * FROM partner " + where + text.in(SEARCHED) + " ORDER BY code FETCH FIRST " + limit + " ROWS ONLY", params.toArray());
  }

  /** @throws Refusal not found */
  public PartnerView partner(String code) { return sql.first(this::view, "SELECT * FROM partner WHERE code = ?", code).orElseThrow(() -> Refusal.notFound("partner", code)); }

  /** The partner that a paper means: by its code, else by its name in either language. Empty for a name nobody registered. */
  public Optional<PartnerView> named(String text, PartnerRole role) {
    return sql.first(this::view, "SELECT * FROM partner WHERE (code = ? OR name_zh = ? OR name_en = ?) AND roles LIKE ? ORDER BY CASE WHEN code = ? THEN 0 ELSE 1 END, code",
        text, text, text, "%" + role + "%", text);
  }

  private PartnerView view(Row row) throws SQLException {
    String code = row.text("code");
    List<PartnerRole> roles = Arrays.stream(row.text("roles").split(";")).map(PartnerRole::valueOf).toList();
    MinimumLife life = new MinimumLife(row.whole("life_at_receipt_days"), row.whole("life_at_issue_days"), specials(code));
    return new PartnerView(code, Names.of(row.text("name_zh"), row.text("name_en")), roles, row.text("gln"), row.text("county"), row.text("contact"), life, row.count("version"));
  }

  private List<MinimumLife.Special> specials(String partner) {
    return sql.list(row -> new MinimumLife.Special(row.text("material"), row.word("temperature_class", TemperatureClass.class), row.whole("at_receipt_days"), row.whole("at_issue_days")),
        "SELECT * FROM partner_life WHERE partner = ? ORDER BY subject", partner);
  }
}
