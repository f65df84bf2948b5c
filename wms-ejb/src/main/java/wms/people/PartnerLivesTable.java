package wms.people;

import static wms.shared.csv.CsvColumn.optional;
import static wms.shared.csv.CsvColumn.required;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import wms.catalogue.TemperatureClass;
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

/** What partners ask of the remaining life of one material or of one temperature class, as a table. */
@Part
public class PartnerLivesTable implements ImportTable {
  private final Sql sql;

  @Inject public PartnerLivesTable(Sql sql) { this.sql = sql; }

  @Override public String table() { return "partner_lives"; }

  @Override public int order() { return 64; }

  @Override public List<CsvColumn> columns() {
    return List.of(required("partner"), optional("material"), optional("temperature_class"), optional("at_receipt_days"), optional("at_issue_days"));
  }

  @Override public void load(Iterable<CsvRow> rows, Actor by) {
    Codes partners = Codes.in(sql, "partner");
    Codes materials = Codes.in(sql, "material");
    Codes known = Codes.of(sql, "SELECT partner || '/' || subject AS code FROM partner_life");
    Batch lives = new Batch(sql, "INSERT INTO partner_life (partner, subject, material, temperature_class, at_receipt_days, at_issue_days) VALUES (?,?,?,?,?,?)");
    for (CsvRow row : rows) {
      String partner = row.code("partner");
      MinimumLife.Special life = life(row);
      partners.need(row, "partner", partner);
      materials.need(row, "material", life.material());
      if (row.isGood()) known.claim(row, "partner", partner + "/" + life.subject());
      if (row.mayBeStored()) lives.add(partner, life.subject(), life.material(), life.temperatureClass(), life.atReceiptDays(), life.atIssueDays());
    }
    lives.send();
  }

  private static MinimumLife.Special life(CsvRow row) {
    if (row.isEmpty("material") == row.isEmpty("temperature_class")) row.refuse("material", PeopleReason.MATERIAL_OR_CLASS.name(), Map.of());
    if (row.isEmpty("at_receipt_days") && row.isEmpty("at_issue_days")) row.refuse("at_issue_days", CsvReason.EMPTY);
    return new MinimumLife.Special(row.codeOr("material", null), row.wordOr("temperature_class", TemperatureClass.class, null),
        row.wholeOr("at_receipt_days", 0, MinimumLife.MOST_DAYS, null), row.wholeOr("at_issue_days", 0, MinimumLife.MOST_DAYS, null));
  }

  @Override public void write(Sheet sheet) {
    sql.each(row -> sheet.row(row.text("partner"), row.text("material"), row.text("temperature_class"), row.whole("at_receipt_days"), row.whole("at_issue_days")),
        "SELECT * FROM partner_life ORDER BY partner, subject");
  }
}
