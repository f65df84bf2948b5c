package wms.inventory.usecase;

import java.util.List;
import java.util.function.Consumer;
import wms.inventory.LogisticUnit;
import wms.shared.Names;
import wms.shared.gs1.Ai;
import wms.shared.gs1.Element;
import wms.shared.gs1.ElementString;
import wms.shared.paper.Bars;
import wms.shared.paper.LabelSize;
import wms.shared.paper.Sheet;

/** The label of a logistic unit: who sends it, what is inside, and its number as GS1-128 with modules of half a millimetre. */
final class UnitDrawing implements Consumer<Sheet> {
  private static final double LEFT = 4;
  private static final double WIDE = 92;
  private static final double MODULE = 0.51;
  private final LogisticUnit unit;
  private final LabelSize size;
  private final ElementString code;

  UnitDrawing(LogisticUnit unit, LabelSize size) {
    this.unit = unit;
    this.size = size;
    this.code = ElementString.of(List.of(Element.of(Ai.SSCC, unit.sscc().digits())));
  }

  @Override public void accept(Sheet sheet) {
    if (size == LabelSize.SMALL) small(sheet);
    else large(sheet);
  }

  private void small(Sheet sheet) {
    Fields fields = new Fields(sheet, 2.1);
    sheet.text(contents().zh(), LEFT, 7.4, 5.4, 60);
    sheet.text(contents().en(), LEFT, 11.4, 3, 60);
    fields.field("quantity", LabelWords.quantity(unit.quantity()), 66, 2.2, 5, 30);
    if (unit.lotNumber() != null) fields.field("lot", unit.lotNumber(), LEFT, 12.8, 3.6, 28);
    if (unit.expiry() != null) fields.field("expiry", unit.expiry().toString(), 34, 12.8, 3.6, 28);
    fields.field("from", unit.facility().zh(), 66, 12.8, 3.6, 30);
    fields.rule(LEFT, 20, WIDE);
    sheet.linear(Bars.linear(code), 0, 21.5, 100, 20, MODULE);
    number(sheet, 46.5, 4.6);
  }

  private void large(Sheet sheet) {
    Fields fields = new Fields(sheet, 3);
    fields.field("from", unit.facility().zh(), LEFT, 4, 6.4, WIDE);
    sheet.text(unit.facility().en(), LEFT, 18.4, 4, WIDE);
    fields.rule(LEFT, 21.5, WIDE);
    sheet.text(LabelWords.both("contents"), LEFT, 26.6, 3, WIDE);
    double names = sheet.paragraph(contents().zh(), LEFT, 37, 9, WIDE, 2);
    sheet.paragraph(contents().en(), LEFT, names + 6.4, 4.6, WIDE, 1);
    fields.rule(LEFT, 58, WIDE);
    fields.field("quantity", LabelWords.quantity(unit.quantity()), LEFT, 60, 8, 50);
    if (unit.gtin() != null) fields.field("gtin", unit.gtin(), 56, 62, 5.4, 40);
    if (unit.lotNumber() != null) fields.field("lot", unit.lotNumber(), LEFT, 75, 6.4, 50);
    if (unit.expiry() != null) fields.field("expiry", unit.expiry().toString(), 56, 75, 6.4, 40);
    fields.rule(LEFT, 87.5, WIDE);
    fields.field("sscc", grouped(), LEFT, 89.5, 6.6, WIDE);
    sheet.linear(Bars.linear(code), 0, 102, 100, 38, MODULE);
    number(sheet, 146, 5);
  }

  private void number(Sheet sheet, double baseline, double size) { sheet.text(code.human(), 50 - sheet.widthOf(code.human(), size) / 2, baseline, size, WIDE); }

  private Names contents() { return unit.contents() == null ? LabelWords.names("mixed") : unit.contents(); }

  /** In parts that can be read out. */
  private String grouped() {
    String digits = unit.sscc().digits();
    return digits.substring(0, 1) + " " + digits.substring(1, 8) + " " + digits.substring(8, 17) + " " + digits.substring(17);
  }
}
