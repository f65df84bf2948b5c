package wms.inventory.usecase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import wms.catalogue.Gtin;
import wms.inventory.LabelledLot;
import wms.inventory.ReserveClass;
import wms.shared.Refusal;
import wms.shared.gs1.Ai;
import wms.shared.gs1.Element;
import wms.shared.gs1.ElementString;
import wms.shared.paper.Bars;
import wms.shared.paper.LabelSize;
import wms.shared.paper.Sheet;

/**
 * The label of a pack of one lot: what it is, which lot, until when, and the same as GS1 DataMatrix. A lot that GS1 has no code for (its
 * material has no GTIN, or its number letters that bar codes cannot carry) bears our own name of it as an ordinary Data Matrix, which our
 * scanners know as well. The weight stands in the code only for a GTIN of variable measure (it begins with 9): the norm allows no other.
 */
final class LotDrawing implements Consumer<Sheet> {
  private static final double MARGIN = 3;
  private final LabelledLot lot;
  private final LabelSize size;
  private final Optional<ElementString> code;

  LotDrawing(LabelledLot lot, LabelSize size, LocalDate today) {
    this.lot = lot;
    this.size = size;
    this.code = code(lot, today);
  }

  @Override public void accept(Sheet sheet) {
    if (size == LabelSize.SMALL) small(sheet);
    else large(sheet);
  }

  private void small(Sheet sheet) {
    Fields fields = new Fields(sheet, 2.1);
    if (sheet.widthOf(lot.material().zh(), 6.2) > 90) sheet.paragraph(lot.material().zh(), MARGIN, 5.6, 4.2, 66, 2);
    else sheet.text(lot.material().zh(), MARGIN, 8.4, 6.2, 66);
    sheet.text(lot.material().en(), MARGIN, 13.4, 3.3, 66);
    fields.rule(MARGIN, 15, 66);
    fields.field("lot", lot.lotNumber(), MARGIN, 16.2, 5.2, 66);
    if (lot.expiry() != null) fields.field("expiry", lot.expiry().toString(), MARGIN, 25.2, 5.2, 34);
    if (lot.produced() != null) fields.field("produced", lot.produced().toString(), 40, 25.8, 4.4, 28);
    if (lot.quantity() != null) fields.field(quantityKey(), LabelWords.quantity(lot.quantity()), MARGIN, 34.2, 4.4, 34);
    if (lot.gtin() != null) fields.field("gtin", lot.gtin(), 40, 34.6, 3.8, 28);
    sheet.matrix(bars(), 72, 2.5, 25.5);
    tags(sheet, 72, 33.4, 3, 25);
    fields.rule(MARGIN, 43, 94);
    sheet.text(underneath(), MARGIN, 46.9, 3, 94);
  }

  private void large(Sheet sheet) {
    Fields fields = new Fields(sheet, 3);
    double names = sheet.paragraph(lot.material().zh(), MARGIN + 1, 14, 11, 92, 2);
    double under = sheet.paragraph(lot.material().en(), MARGIN + 1, names + 7, 5.2, 92, 2) + 3;
    fields.rule(MARGIN + 1, under, 92);
    fields.field("lot", lot.lotNumber(), MARGIN + 1, under + 2.5, 9, 92);
    if (lot.expiry() != null) fields.field("expiry", lot.expiry().toString(), MARGIN + 1, under + 18, 9, 54);
    if (lot.produced() != null) fields.field("produced", lot.produced().toString(), 58, under + 20.4, 6.6, 38);
    if (lot.quantity() != null) fields.field(quantityKey(), LabelWords.quantity(lot.quantity()), MARGIN + 1, under + 33, 7, 54);
    if (lot.gtin() != null) fields.field("gtin", lot.gtin(), 58, under + 34.8, 5.2, 38);
    fields.rule(MARGIN + 1, 91, 92);
    tags(sheet, MARGIN + 1, 100, 5, 40);
    sheet.matrix(bars(), 50, 93, 46);
    fields.rule(MARGIN + 1, 141, 92);
    sheet.text(underneath(), MARGIN + 1, 146, 3.8, 92);
  }

  private void tags(Sheet sheet, double x, double baseline, double size, double width) {
    sheet.text(LabelWords.both("class." + lot.temperatureClass()), x, baseline, size, width);
    if (lot.reserveClass() != ReserveClass.COMMERCIAL) sheet.tag(LabelWords.names("reserve." + lot.reserveClass()).zh(), x, baseline + size * 1.75, size);
  }

  private String quantityKey() { return lot.quantity().unit().equals("kg") ? "weight" : "quantity"; }

  private Bars bars() { return code.map(Bars::matrix).orElseGet(() -> Bars.matrix(lot.lot())); }

  private String underneath() { return code.map(ElementString::human).orElse(lot.lot()); }

  private static Optional<ElementString> code(LabelledLot lot, LocalDate today) {
    if (lot.gtin() == null) return Optional.empty();
    try {
      List<Element> said = new ArrayList<>(List.of(Element.of(Ai.GTIN, Gtin.parse(lot.gtin()).toFourteen()), Element.of(Ai.LOT, lot.lotNumber())));
      if (lot.produced() != null) said.add(Element.of(Ai.PRODUCED, lot.produced(), today));
      if (lot.expiry() != null) said.add(Element.of(Ai.EXPIRY, lot.expiry(), today));
      if (isWeighed(lot)) said.add(Element.of(Ai.NET_KG, lot.quantity().value()));
      return Optional.of(ElementString.of(said).fixedFirst());
    } catch (Refusal notForGs1) {
      return Optional.empty();
    }
  }

  private static boolean isWeighed(LabelledLot lot) {
    return lot.quantity() != null && lot.quantity().unit().equals("kg") && lot.gtin().length() == 14 && lot.gtin().startsWith("9");
  }
}
