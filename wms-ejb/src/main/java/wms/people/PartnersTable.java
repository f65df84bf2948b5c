package wms.people;

import static wms.shared.csv.CsvColumn.optional;
import static wms.shared.csv.CsvColumn.required;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import wms.shared.Actor;
import wms.shared.Part;
import wms.shared.Sql;
import wms.shared.csv.Batch;
import wms.shared.csv.Codes;
import wms.shared.csv.CsvColumn;
import wms.shared.csv.CsvReason;
import wms.shared.csv.CsvRow;
import wms.shared.csv.ImportTable;
import wms.shared.csv.Sheet;
import wms.shared.gs1.Gln;

/** Partners as a table; what they are to us as a list such as {@code SUPPLIER;OWNER}. */
@Part
public class PartnersTable implements ImportTable {
  private final Sql sql;

  @Inject public PartnersTable(Sql sql) { this.sql = sql; }

  @Override public String table() { return "partners"; }

  @Override public int order() { return 62; }

  @Override public List<CsvColumn> columns() {
    return List.of(required("code"), required("name_zh"), required("name_en"), required("roles"), optional("gln"), optional("county"), optional("contact"),
        optional("life_at_receipt_days"), optional("life_at_issue_days"));
  }

  @Override public void load(Iterable<CsvRow> rows, Actor by) {
    Codes known = Codes.in(sql, "partner");
    Codes glns = Codes.of(sql, "SELECT gln AS code FROM partner WHERE gln IS NOT NULL");
    Batch partners = new Batch(sql, "INSERT INTO partner (code, name_zh, name_en, roles, gln, county, contact, life_at_receipt_days, life_at_issue_days, version) VALUES (?,?,?,?,?,?,?,?,?,1)");
    for (CsvRow row : rows) load(row, known, glns, partners);
    partners.send();
  }

  private static void load(CsvRow row, Codes known, Codes glns, Batch partners) {
    String code = row.code("code");
    String zh = row.text("name_zh");
    String en = row.text("name_en");
    String roles = roles(row);
    String gln = gln(row, glns);
    String county = row.textOr("county", null);
    String contact = row.textOr("contact", null);
    Integer receipt = row.wholeOr("life_at_receipt_days", 0, MinimumLife.MOST_DAYS, null);
    Integer issue = row.wholeOr("life_at_issue_days", 0, MinimumLife.MOST_DAYS, null);
    known.claim(row, "code", code);
    if (row.mayBeStored()) partners.add(code, zh, en, roles, gln, county, contact, receipt, issue);
  }

  private static String roles(CsvRow row) {
    List<String> given = row.parts("roles").stream().map(part -> part.toUpperCase(Locale.ROOT)).distinct().sorted().toList();
    List<String> known = List.of(PartnerRole.values()).stream().map(Enum::name).toList();
    if (given.isEmpty()) row.refuse("roles", CsvReason.EMPTY);
    else if (!known.containsAll(given)) row.refuse("roles", CsvReason.NOT_ONE_OF, Map.of("allowed", String.join(", ", known)));
    return String.join(";", given);
  }

  private static String gln(CsvRow row, Codes glns) {
    String gln = row.textOr("gln", null);
    if (gln == null) return null;
    if (!Gln.isGood(gln)) row.refuse("gln", CsvReason.CHECK_DIGIT_WRONG);
    else glns.claim(row, "gln", gln);
    return gln;
  }

  @Override public void write(Sheet sheet) {
    sql.each(row -> sheet.row(row.text("code"), row.text("name_zh"), row.text("name_en"), row.text("roles"), row.text("gln"), row.text("county"), row.text("contact"),
        row.whole("life_at_receipt_days"), row.whole("life_at_issue_days")), "SELECT * FROM partner ORDER BY code");
  }
}
