package wms.emergency.domain;

import java.util.List;
import wms.facilities.FacilityKind;
import wms.facilities.Mode;

/**
 * A facility at the moment somebody wants to switch it.
 *
 * @param openOrders numbers of ordinary orders that could still be shipped
 * @param parkedOrders numbers of orders that wait because of an earlier switch
 * @param reserve free physical reserve, one entry a material
 * @param waitingTasks numbers of loading tasks that are not done yet
 */
public record FacilityPicture(String facility, FacilityKind kind, Mode mode, List<ZonePicture> zones, List<String> openOrders,
    List<String> parkedOrders, List<ReservePicture> reserve, List<String> waitingTasks) {
  public FacilityPicture {
    zones = List.copyOf(zones);
    openOrders = List.copyOf(openOrders);
    parkedOrders = List.copyOf(parkedOrders);
    reserve = List.copyOf(reserve);
    waitingTasks = List.copyOf(waitingTasks);
  }

  /** The zones whose use would change. */
  List<ZonePicture> changing() { return zones.stream().filter(ZonePicture::changes).toList(); }
}
