package wms.emergency.usecase;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import wms.emergency.Block;
import wms.emergency.EmergencyReason;
import wms.emergency.SwitchPreview;
import wms.emergency.domain.FacilityPicture;
import wms.facilities.Facilities;
import wms.facilities.Mode;
import wms.shared.Actor;
import wms.shared.Part;
import wms.shared.Refusal;
import wms.shipping.usecase.ParkOrders;

/** Makes a facility be what a switch or its reversal says, if what was shown still holds. */
@Part
public class TurnFacility {
  private final Facilities facilities;
  private final ParkOrders orders;

  @Inject public TurnFacility(Facilities facilities, ParkOrders orders) {
    this.facilities = facilities;
    this.orders = orders;
  }

  void mustBeClear(SwitchPreview now) {
    if (now.isBlocked()) throw Refusal.conflict(EmergencyReason.SWITCH_BLOCKED, Map.of("facility", now.facility(), "blocks", now.blocks().stream().map(TurnFacility::facts).toList()));
  }

  void mustBeAsShown(SwitchPreview now, String token) {
    if (!now.token().equals(token)) throw outdated(now.facility());
  }

  private static Refusal outdated(String facility) { return Refusal.conflict(EmergencyReason.PREVIEW_OUTDATED, Map.of("facility", facility)); }

  /** Zones and orders; the mode is changed by the caller. Orders that came in since the facility was looked at make the picture outdated: nobody was shown them. */
  void turn(FacilityPicture picture, Mode target, Actor by) {
    String facility = picture.facility();
    picture.zones().forEach(zone -> facilities.zone(zone.zone()).changeUse(zone.then()));
    if (target.isForRelief() == picture.mode().isForRelief()) return;
    String parking = ParkOrders.becauseOfMode(facility);
    if (target.isForRelief()) mustBeSo(orders.park(facility, parking, by), picture.openOrders(), facility);
    else mustBeSo(orders.unpark(parking, by), picture.parkedOrders(), facility);
  }

  private static void mustBeSo(List<String> done, List<String> shown, String facility) {
    if (done.size() != shown.size()) throw outdated(facility);
  }

  private static Map<String, Object> facts(Block block) {
    Map<String, Object> facts = new TreeMap<>(Map.of("code", block.code().name(), "params", block.params()));
    if (block.link() != null) facts.put("link", block.link());
    return facts;
  }

  static void mustSayWhy(String reason) {
    if (reason == null || reason.isBlank()) throw Refusal.invalid("/reason", "REQUIRED");
    if (reason.length() > 500) throw Refusal.invalid("/reason", "TOO_LONG", Map.of("longest", 500));
  }
}
