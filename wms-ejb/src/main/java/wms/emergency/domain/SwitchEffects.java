package wms.emergency.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import wms.emergency.Effect;
import wms.emergency.EffectCode;
import wms.facilities.Mode;

/** Everything a switch to a mode does to a facility, besides changing the mode. */
public final class SwitchEffects {
  /** More numbers than this are counted, not listed. */
  private static final int LISTED = 200;

  private SwitchEffects() {}

  public static List<Effect> of(FacilityPicture facility, Mode target) {
    List<Effect> effects = new ArrayList<>();
    facility.changing().forEach(zone -> effects.addAll(zone(zone)));
    effects.addAll(orders(facility, target));
    effects.addAll(reserve(facility, target));
    return effects;
  }

  private static List<Effect> zone(ZonePicture zone) {
    Effect change = new Effect(EffectCode.ZONE_USE_CHANGES, Map.of("zone", zone.zone(), "from", zone.now().name(), "to", zone.then().name()));
    if (zone.lots() == 0) return List.of(change);
    return List.of(change, new Effect(EffectCode.GOODS_STAY_IN_ZONE, Map.of("zone", zone.zone(), "lots", zone.lots(), "held", zone.heldLots())));
  }

  private static List<Effect> orders(FacilityPicture facility, Mode target) {
    boolean park = target.isForRelief();
    if (park == facility.mode().isForRelief()) return List.of();
    List<String> orders = park ? facility.openOrders() : facility.parkedOrders();
    if (orders.isEmpty()) return List.of();
    return List.of(new Effect(park ? EffectCode.ORDERS_PARKED : EffectCode.ORDERS_RESUMED, Map.of("count", orders.size(), "numbers", listed(orders))));
  }

  private static List<Effect> reserve(FacilityPicture facility, Mode target) {
    boolean open = ModePolicy.opensReserve(target);
    if (open == ModePolicy.opensReserve(facility.mode())) return List.of();
    EffectCode code = open ? EffectCode.RESERVE_OPENED : EffectCode.RESERVE_CLOSED;
    return facility.reserve().stream().map(r -> new Effect(code, Map.of("material", r.material(), "lots", r.lots().size(), "lotNumbers", listed(r.lots()),
        "quantity", Map.of("value", r.quantity().value().toPlainString(), "unit", r.quantity().unit())))).toList();
  }

  static List<String> listed(List<String> numbers) { return List.copyOf(numbers.subList(0, Math.min(LISTED, numbers.size()))); }
}
