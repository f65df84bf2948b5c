package wms.web.facilities;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import wms.coldchain.ZoneTemperature;
import wms.facilities.FacilityBook;
import wms.facilities.FacilityView;
import wms.facilities.ZoneView;
import wms.inventory.LotCount;
import wms.inventory.usecase.LotsInZones;

/** Puts together what several capabilities know of a facility and of its zones. */
@Dependent
public class Glances {
  /** From the least to the most worrying. */
  private static final List<ZoneTemperature.State> WORSE = List.of(ZoneTemperature.State.NONE, ZoneTemperature.State.OK, ZoneTemperature.State.STALE, ZoneTemperature.State.WARN, ZoneTemperature.State.ALARM);

  private final FacilityBook facilities;
  private final LotsInZones goods;

  @Inject Glances(FacilityBook facilities, LotsInZones goods) {
    this.facilities = facilities;
    this.goods = goods;
  }

  List<FacilityAtAGlance> facilities(List<FacilityView> shown) {
    Map<String, LotCount> lots = goods.all();
    Map<String, List<ZoneAtAGlance>> zones = facilities.zones().stream().map(zone -> glance(zone, lots)).collect(Collectors.groupingBy(ZoneAtAGlance::facility));
    return shown.stream().map(facility -> glance(facility, zones.getOrDefault(facility.code(), List.of()))).toList();
  }

  FacilityInDetail facility(FacilityView facility) {
    Map<String, LotCount> lots = goods.of(facility.code());
    List<ZoneAtAGlance> zones = facilities.zonesOf(facility.code()).stream().map(zone -> glance(zone, lots)).toList();
    FacilityAtAGlance glance = glance(facility, zones);
    return new FacilityInDetail(facility.code(), facility.names(), facility.kind(), facility.county(), facility.organisation(), facility.lat(), facility.lon(), facility.timezone(),
        facility.mode(), zones, glance.worst(), glance.openAlarms(), glance.heldLots(), facility.version());
  }

  /** @throws wms.shared.Refusal not found */
  public ZoneAtAGlance zone(String code) {
    ZoneView zone = facilities.zone(code);
    return glance(zone, goods.of(zone.facility()));
  }

  private static ZoneAtAGlance glance(ZoneView zone, Map<String, LotCount> lots) {
    ZoneTemperature unknown = new ZoneTemperature(zone.code(), null, null, null, null, ZoneTemperature.State.NONE, null, 0);
    return ZoneAtAGlance.of(zone, unknown, lots.getOrDefault(zone.code(), LotCount.NONE));
  }

  private static FacilityAtAGlance glance(FacilityView facility, List<ZoneAtAGlance> zones) {
    return FacilityAtAGlance.of(facility, worst(zones), 0, sum(zones, ZoneAtAGlance::heldLots));
  }

  static ZoneTemperature.State worst(List<ZoneAtAGlance> zones) {
    return zones.stream().map(ZoneAtAGlance::state).max(Comparator.comparing(WORSE::indexOf)).orElse(ZoneTemperature.State.NONE);
  }

  private static int sum(List<ZoneAtAGlance> zones, Function<ZoneAtAGlance, Integer> part) { return zones.stream().mapToInt(part::apply).sum(); }
}
