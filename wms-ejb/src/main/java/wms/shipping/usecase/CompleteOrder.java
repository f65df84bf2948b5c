package wms.shipping.usecase;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import wms.catalogue.MaterialBook;
import wms.catalogue.PackView;
import wms.facilities.FacilityBook;
import wms.shared.Part;
import wms.shared.Quantity;
import wms.shared.Refusal;
import wms.shipping.NewOrder;
import wms.shipping.ShippingReason;
import wms.shipping.domain.OrderCheck;

/** An order with all that follows from what it says: its consignee from its destination, quantities from packs. */
@Part
public class CompleteOrder {
  private final FacilityBook facilities;
  private final MaterialBook materials;

  @Inject public CompleteOrder(FacilityBook facilities, MaterialBook materials) {
    this.facilities = facilities;
    this.materials = materials;
  }

  /** @throws Refusal naming every fault at once */
  NewOrder of(NewOrder order) {
    NewOrder named = order.destination() == null || order.destination().isBlank() ? order : order.withConsignee(facilities.facility(order.destination()).names().zh());
    OrderCheck.mustBeComplete(named);
    if (named.lines().stream().allMatch(line -> line.pack() == null)) return named;
    List<Refusal.Field> bad = new ArrayList<>();
    List<NewOrder.Line> lines = new ArrayList<>();
    for (NewOrder.Line line : named.lines()) lines.add(line.pack() == null ? line : measured(line, lines.size(), bad));
    if (!bad.isEmpty()) throw Refusal.invalid(bad);
    return named.withLines(lines);
  }

  private NewOrder.Line measured(NewOrder.Line line, int index, List<Refusal.Field> bad) {
    PackView pack = materials.packsOf(line.material()).stream().filter(each -> each.code().equals(line.pack())).findFirst().orElse(null);
    if (pack == null) bad.add(new Refusal.Field("/lines/" + index + "/pack", ShippingReason.PACK_UNKNOWN.name(), Map.of("material", line.material(), "pack", line.pack())));
    return pack == null ? line : line.measuring(Quantity.of(pack.quantity().value().multiply(BigDecimal.valueOf(line.packs())), pack.quantity().unit()));
  }
}
