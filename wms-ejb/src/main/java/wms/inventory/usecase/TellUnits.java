package wms.inventory.usecase;

import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import wms.inventory.UnitGoods;
import wms.shared.Actor;
import wms.shared.Part;

/** Tells the audit trail and the screens what was done with a unit. */
@Part
public class TellUnits {
  private final Announcements announce;

  @Inject public TellUnits(Announcements announce) { this.announce = announce; }

  /** @param action such as {@code packed}; facts that are null are left out */
  void done(String action, String sscc, String facility, Map<String, ?> facts, Actor by) {
    Map<String, Object> details = new HashMap<>();
    facts.forEach((name, value) -> { if (value != null) details.put(name, value); });
    announce.done(by, "inventory.unit." + action, "unit", sscc, facility, details);
    announce.changed("unit", facility, sscc, Map.of("action", action));
  }

  static Map<String, Object> of(UnitGoods goods) {
    Map<String, Object> facts = new HashMap<>(Map.of("lot", goods.lot(), "quantity", goods.quantity().toString()));
    facts.put("pieces", goods.pieces());
    return facts;
  }
}
