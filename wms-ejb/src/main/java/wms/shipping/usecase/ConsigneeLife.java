package wms.shipping.usecase;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.Objects;
import wms.catalogue.MaterialBook;
import wms.catalogue.MaterialView;
import wms.people.PartnerBook;
import wms.people.PartnerRole;
import wms.people.PartnerView;
import wms.shared.Part;
import wms.shipping.NewOrder;

/** The remaining life an order asks for when it does not say: what its consignee wants at issue, the strictest of its lines. */
@Part
public class ConsigneeLife {
  private final PartnerBook partners;
  private final MaterialBook materials;

  @Inject public ConsigneeLife(PartnerBook partners, MaterialBook materials) {
    this.partners = partners;
    this.materials = materials;
  }

  /** The same order when it says itself, or when its consignee is a name that nobody registered. */
  NewOrder of(NewOrder order) {
    if (order.minLifeDays() != null) return order;
    return partners.named(order.consignee(), PartnerRole.CONSIGNEE).map(consignee -> order.withMinLifeDays(strictest(consignee, order))).orElse(order);
  }

  private int strictest(PartnerView consignee, NewOrder order) {
    Map<String, MaterialView> known = materials.materials(order.lines().stream().map(NewOrder.Line::material).toList());
    return order.lines().stream().map(line -> consignee.minimumLife().atIssueOf(line.material(), known.get(line.material()).temperatureClass()))
        .filter(Objects::nonNull).mapToInt(Integer::intValue).max().orElse(0);
  }
}
