package wms.inventory.usecase;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import wms.catalogue.MaterialBook;
import wms.catalogue.MaterialView;
import wms.inventory.NewLot;
import wms.inventory.ReserveClass;
import wms.inventory.domain.Lot;
import wms.inventory.domain.Measure;
import wms.shared.Ids;
import wms.shared.Part;
import wms.shared.Quantity;
import wms.shared.Refusal;

/** What goods coming in must say of themselves, and the lot that follows from it. */
@Part
public class LotsToBe {
  private static final int LONGEST_NUMBER = 64;
  private static final int LONGEST_NAME = 200;
  private final MaterialBook materials;
  private final Places places;
  private final Clock clock;

  @Inject public LotsToBe(MaterialBook materials, Places places, Clock clock) {
    this.materials = materials;
    this.places = places;
    this.clock = clock;
  }

  /** @throws Refusal naming every field that is missing or too long */
  void mustBeComplete(NewLot goods) {
    List<Refusal.Field> bad = new ArrayList<>();
    text(bad, "/lotNumber", goods.lotNumber(), LONGEST_NUMBER, true);
    text(bad, "/material", goods.material(), LONGEST_NUMBER, true);
    text(bad, "/supplier", goods.supplier(), LONGEST_NAME, true);
    text(bad, "/owner", goods.owner(), LONGEST_NAME, false);
    text(bad, "/lot", goods.lot(), 36, false);
    text(bad, "/receipt", goods.receipt(), 36, false);
    if (goods.quantity() == null) bad.add(new Refusal.Field("/quantity", "REQUIRED"));
    if (goods.place() == null || goods.place().zone() == null) bad.add(new Refusal.Field("/zone", "REQUIRED"));
    if (goods.produced() != null && goods.expiry() != null && goods.expiry().isBefore(goods.produced())) bad.add(new Refusal.Field("/expiry", "BEFORE_PRODUCED"));
    if (!bad.isEmpty()) throw Refusal.invalid(bad);
  }

  Lot of(NewLot goods, String facility) {
    MaterialView material = materials.material(goods.material());
    measure(material).mustFitInHand(goods.quantity());
    String id = goods.lot() == null ? Ids.at(clock.millis()) : goods.lot();
    String owner = goods.owner() == null || goods.owner().isBlank() ? places.organisationOf(facility) : goods.owner();
    return new Lot(id, goods.lotNumber(), material.code(), material.unit(), expiry(goods, material), goods.produced(), goods.supplier(), owner,
        goods.reserveClass() == null ? ReserveClass.COMMERCIAL : goods.reserveClass(), 1);
  }

  /** @throws Refusal when it is not a positive number of whole steps of the material */
  public void mustMeasure(String material, Quantity quantity) { measure(materials.material(material)).mustFit(quantity); }

  /** The same for goods in hand, whose pieces are told where they are counted. */
  public void mustMeasureInHand(String material, Quantity quantity) { measure(materials.material(material)).mustFitInHand(quantity); }

  /**
   * Goods in hand as the ledger keeps them: with their pieces where it counts them. For other goods pieces are packages, and no matter of the
   * ledger.
   */
  public Quantity inHand(String material, Quantity quantity, Integer pieces) {
    MaterialView view = materials.material(material);
    Quantity kept = quantity.in(view.pieceKgLeast() == null ? null : pieces);
    measure(view).mustFitInHand(kept);
    return kept;
  }

  /** Many at once, the materials read once. */
  public void mustMeasure(List<Map.Entry<String, Quantity>> goods) {
    Map<String, MaterialView> known = materials.materials(goods.stream().map(Map.Entry::getKey).toList());
    goods.forEach(each -> measure(Optional.ofNullable(known.get(each.getKey())).orElseThrow(() -> Refusal.notFound("material", each.getKey()))).mustFit(each.getValue()));
  }

  /** For what was counted: nothing at all is a count too. */
  void mustMeasureOrBeNothing(String material, Quantity quantity) {
    Measure measure = measure(materials.material(material));
    if (quantity.value().signum() == 0 && quantity.count() == 0) measure.mustFit(Quantity.of(measure.step(), quantity.unit()));
    else measure.mustFitInHand(quantity);
  }

  private static Measure measure(MaterialView material) { return new Measure(material.code(), material.unit(), material.step(), material.pieceKgLeast(), material.pieceKgMost()); }

  private static LocalDate expiry(NewLot goods, MaterialView material) {
    if (goods.expiry() != null || material.shelfLifeDays() == null) return goods.expiry();
    if (goods.produced() == null) throw Refusal.invalid("/expiry", "REQUIRED", Map.of("material", material.code()));
    return goods.produced().plusDays(material.shelfLifeDays());
  }

  private static void text(List<Refusal.Field> bad, String pointer, String text, int longest, boolean required) {
    if (text == null || text.isBlank()) {
      if (required) bad.add(new Refusal.Field(pointer, "REQUIRED"));
    } else if (text.length() > longest) bad.add(new Refusal.Field(pointer, "TOO_LONG", Map.of("longest", longest)));
  }
}
