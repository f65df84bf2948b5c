package wms.shipping.domain;

import java.util.Map;
import java.util.Optional;
import wms.coldchain.Profile;
import wms.shared.Refusal;
import wms.shipping.ShippingReason;

/**
 * Whether a vehicle may carry goods of a temperature class: it must be made for their band, and its body must be in it before they come in
 * (GB 31605: the vehicle is cooled first). Goods whose temperature nobody minds may go in any.
 */
public final class VehicleCheck {
  private VehicleCheck() {}

  /** @param vehicle what the vehicle keeps, or null when nobody knows */
  public static Optional<Refusal> whyNotMadeFor(Profile goods, Profile vehicle, String parcel) {
    if (goods == null || goods.isUncontrolled() || vehicle != null && vehicle.code().equals(goods.code())) return Optional.empty();
    Map<String, Object> facts = Map.of("parcel", parcel, "goods", goods.code(), "vehicle", vehicle == null ? "AMBIENT" : vehicle.code());
    if (goods.high() != null && (vehicle == null || vehicle.high() == null || vehicle.high() > goods.high())) return Optional.of(Refusal.conflict(ShippingReason.VEHICLE_TOO_WARM, facts));
    boolean isColder = goods.low() != null && (vehicle == null || vehicle.low() == null || vehicle.low() < goods.low());
    return isColder ? Optional.of(Refusal.conflict(ShippingReason.VEHICLE_TOO_COLD, facts)) : Optional.empty();
  }

  /** @param body degrees Celsius, or null when it was not measured */
  public static Optional<Refusal> whyNotReady(Profile goods, Double body, String parcel) {
    if (goods == null || goods.isUncontrolled()) return Optional.empty();
    if (body == null) return Optional.of(Refusal.conflict(ShippingReason.BODY_NOT_MEASURED, Map.of("parcel", parcel, "goods", goods.code())));
    if (goods.isTooWarm(body)) return Optional.of(Refusal.conflict(ShippingReason.BODY_TOO_WARM, Map.of("parcel", parcel, "temperature", body, "limit", goods.high())));
    return goods.isTooCold(body) ? Optional.of(Refusal.conflict(ShippingReason.BODY_TOO_COLD, Map.of("parcel", parcel, "temperature", body, "limit", goods.low()))) : Optional.empty();
  }
}
