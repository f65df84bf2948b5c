package wms.receiving.usecase;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import wms.catalogue.MaterialBook;
import wms.catalogue.MaterialView;
import wms.catalogue.PackView;
import wms.people.PartnerBook;
import wms.people.PartnerRole;
import wms.receiving.NewNotice;
import wms.receiving.ReceivingReason;
import wms.shared.Part;
import wms.shared.Quantity;
import wms.shared.Refusal;

/** What a notice must say, and the quantities that follow from packs. */
@Part
public class NoticeCheck {
  private final MaterialBook materials;
  private final PartnerBook partners;

  @Inject public NoticeCheck(MaterialBook materials, PartnerBook partners) {
    this.materials = materials;
    this.partners = partners;
  }

  /** @throws Refusal naming every bad field at once */
  void mustBeComplete(NewNotice wish) {
    List<Refusal.Field> bad = new ArrayList<>();
    if (wish.facility() == null) bad.add(new Refusal.Field("/facility", "REQUIRED"));
    if (wish.supplier() == null) bad.add(new Refusal.Field("/supplier", "REQUIRED"));
    if (wish.code() != null && !wish.code().matches("[A-Za-z0-9_-]{1,64}")) bad.add(new Refusal.Field("/code", "NOT_A_CODE"));
    if (wish.isAnnounced() && wish.from() == null) bad.add(new Refusal.Field("/from", "REQUIRED"));
    if (wish.isAnnounced() && wish.to() == null) bad.add(new Refusal.Field("/to", "REQUIRED"));
    if (wish.from() != null && wish.to() != null && wish.to().isBefore(wish.from())) bad.add(new Refusal.Field("/to", ReceivingReason.WINDOW_WRONG.name()));
    tooLong(bad, "/plate", wish.plate(), 32);
    tooLong(bad, "/remark", wish.remark(), 500);
    if (!bad.isEmpty()) throw Refusal.invalid(bad);
    if (!partners.partner(wish.supplier()).roles().contains(PartnerRole.SUPPLIER)) throw Refusal.conflict(ReceivingReason.NOT_A_SUPPLIER, Map.of("partner", wish.supplier()));
  }

  /** Every line in base units. @throws Refusal naming every bad field at once */
  List<NewNotice.Line> settled(List<NewNotice.Line> lines) {
    List<Refusal.Field> bad = new ArrayList<>();
    List<NewNotice.Line> settled = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) settled.add(settled("/lines/" + i, lines.get(i), bad));
    if (!bad.isEmpty()) throw Refusal.invalid(bad);
    return settled;
  }

  private NewNotice.Line settled(String at, NewNotice.Line line, List<Refusal.Field> bad) {
    MaterialView material = line.material() == null ? null : materials.seek(line.material()).orElse(null);
    if (material == null) {
      bad.add(new Refusal.Field(at + "/material", line.material() == null ? "REQUIRED" : "UNKNOWN_REFERENCE", line.material() == null ? Map.of() : Map.of("text", line.material())));
      return line;
    }
    if (line.pieces() != null && line.pieces() < 1) bad.add(new Refusal.Field(at + "/pieces", "NUMBER_TOO_SMALL", Map.of("least", 1)));
    if (line.expiry() != null && line.produced() != null && line.expiry().isBefore(line.produced())) bad.add(new Refusal.Field(at + "/expiry", "BEFORE_PRODUCED"));
    tooLong(bad, at + "/lotNumber", line.lotNumber(), 64);
    Quantity quantity = quantity(at, line, material, bad);
    return new NewNotice.Line(material.code(), quantity, line.pack(), line.packs(), line.pieces(), line.lotNumber(), line.expiry(), line.produced());
  }

  private Quantity quantity(String at, NewNotice.Line line, MaterialView material, List<Refusal.Field> bad) {
    Optional<PackView> pack = materials.packsOf(material.code()).stream().filter(each -> each.code().equals(line.pack())).findFirst();
    if (line.pack() != null && pack.isEmpty()) bad.add(new Refusal.Field(at + "/pack", ReceivingReason.PACK_UNKNOWN.name(), Map.of("material", material.code(), "pack", line.pack())));
    if (line.quantity() == null && (pack.isEmpty() || line.packs() == null || line.packs() < 1)) {
      bad.add(new Refusal.Field(at + "/quantity", ReceivingReason.QUANTITY_OR_PACKS.name()));
      return null;
    }
    Quantity quantity = line.quantity() == null ? Quantity.of(pack.get().quantity().value().multiply(BigDecimal.valueOf(line.packs())), material.unit()) : line.quantity();
    measure(at + "/quantity", quantity, material, bad);
    return quantity;
  }

  static void measure(String pointer, Quantity quantity, MaterialView material, List<Refusal.Field> bad) {
    if (!quantity.unit().equals(material.unit())) bad.add(new Refusal.Field(pointer, "UNIT_DIFFERS", Map.of("material", material.code(), "unit", material.unit(), "given", quantity.unit())));
    else if (!quantity.isPositive()) bad.add(new Refusal.Field(pointer, "NOT_POSITIVE", Map.of("quantity", quantity.toString())));
    else if (quantity.value().remainder(material.step()).signum() != 0) bad.add(new Refusal.Field(pointer, "NOT_IN_STEPS", Map.of("material", material.code(), "step", material.step().toPlainString(), "quantity", quantity.toString())));
  }

  static String blank(String text) { return text == null || text.isBlank() ? null : text.strip(); }

  static void tooLong(List<Refusal.Field> bad, String pointer, String text, int longest) {
    if (text != null && text.length() > longest) bad.add(new Refusal.Field(pointer, "TOO_LONG", Map.of("longest", longest)));
  }
}
