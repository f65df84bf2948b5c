package wms.receiving.usecase;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import wms.catalogue.MaterialBook;
import wms.catalogue.MaterialView;
import wms.facilities.FacilityBook;
import wms.inventory.NewLot;
import wms.inventory.usecase.Places;
import wms.people.PartnerBook;
import wms.people.PartnerRole;
import wms.people.PartnerView;
import wms.receiving.ReceivingReason;
import wms.shared.Part;
import wms.shared.Refusal;

/** Whether goods that come in have as much life left as their owner asks for at receipt. What keeps, and an owner nobody registered, ask for nothing. */
@Part
public class LifeAtReceipt {
  private final MaterialBook materials;
  private final PartnerBook partners;
  private final FacilityBook facilities;
  private final Places places;

  @Inject public LifeAtReceipt(MaterialBook materials, PartnerBook partners, FacilityBook facilities, Places places) {
    this.materials = materials;
    this.partners = partners;
    this.facilities = facilities;
    this.places = places;
  }

  Optional<Refusal> whyTooShort(NewLot goods, String facility) {
    MaterialView material = materials.material(goods.material());
    LocalDate expiry = goods.expiry() != null || goods.produced() == null || material.shelfLifeDays() == null ? goods.expiry() : goods.produced().plusDays(material.shelfLifeDays());
    String owner = goods.owner() == null || goods.owner().isBlank() ? facilities.facility(facility).organisation() : goods.owner();
    PartnerView partner = partners.named(owner, PartnerRole.OWNER).orElse(null);
    Integer asked = partner == null ? null : partner.minimumLife().atReceiptOf(material.code(), material.temperatureClass());
    if (expiry == null || asked == null) return Optional.empty();
    long left = ChronoUnit.DAYS.between(places.today(facility), expiry);
    if (left >= asked) return Optional.empty();
    return Optional.of(Refusal.conflict(ReceivingReason.SHORT_LIFE, Map.of("material", material.code(), "expiry", expiry.toString(), "left", left, "days", asked, "partner", partner.code())));
  }
}
