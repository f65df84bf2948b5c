package wms.web.facilities;

import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import wms.alarms.usecase.AlarmBook;
import wms.coldchain.ZoneTemperature;
import wms.coldchain.usecase.ZoneStates;
import wms.facilities.FacilityBook;
import wms.facilities.FacilityView;
import wms.facilities.ZoneView;
import wms.inventory.LotCount;
import wms.inventory.usecase.LotsInZones;
import wms.shared.Part;

/** Puts together what several capabilities know of a facility and of its zones. */
@Part
public class Glances {
  /** From the least to the most worrying. */
  private static final List<ZoneTemperature.State> WORSE = List.of(ZoneTemperature.State.NONE, ZoneTemperature.State.OK, ZoneTemperature.State.STALE, ZoneTemperature.State.WARN, ZoneTemperature.State.ALARM);

  private final FacilityBook facilities;
  private final LotsInZones goods;
  private final ZoneStates temperatures;
  private final AlarmBook alarms;

  @Inject Glances(FacilityBook facilities, LotsInZones goods, ZoneStates temperatures, AlarmBook alarms) {
    this.facilities = facilities;
    this.goods = goods;
    this.temperatures = temperatures;
    this.alarms = alarms;
  }

  List<FacilityAtAGlance> facilities(List<FacilityView> shown) {
    Map<String, List<ZoneAtAGlance>> zones = glances(facilities.zones(), temperatures.all(), goods.all()).stream().collect(Collectors.groupingBy(ZoneAtAGlance::facility));
    Map<String, Integer> open = alarms.openByFacility();
    return shown.stream().map(facility -> glance(facility, zones.getOrDefault(facility.code(), List.of()), open)).toList();
  }

  FacilityInDetail facility(FacilityView facility) {
    List<ZoneAtAGlance> zones = glances(facilities.zonesOf(facility.code()), temperatures.of(facility.code()), goods.of(facility.code()));
    FacilityAtAGlance glance = glance(facility, zones, alarms.openByFacility());
    return new FacilityInDetail(facility.code(), facility.names(), facility.kind(), facility.county(), facility.organisation(), facility.lat(), facility.lon(), facility.timezone(),
        facility.mode(), zones, glance.worst(), glance.openAlarms(), glance.heldLots(), facility.version());
  }

  /** @throws wms.shared.Refusal not found */
  public ZoneAtAGlance zone(String code) {
    ZoneView zone = facilities.zone(code);
    return glances(List.of(zone), temperatures.of(zone.facility()), goods.of(zone.facility())).get(0);
  }

  private static List<ZoneAtAGlance> glances(List<ZoneView> zones, Map<String, ZoneTemperature> temperatures, Map<String, LotCount> lots) {
    return zones.stream().map(zone -> ZoneAtAGlance.of(zone, temperatures.get(zone.code()), lots.getOrDefault(zone.code(), LotCount.NONE))).toList();
  }

  private static FacilityAtAGlance glance(FacilityView facility, List<ZoneAtAGlance> zones, Map<String, Integer> openAlarms) {
    return FacilityAtAGlance.of(facility, worst(zones), openAlarms.getOrDefault(facility.code(), 0), sum(zones, ZoneAtAGlance::heldLots));
  }

  static ZoneTemperature.State worst(List<ZoneAtAGlance> zones) {
    return zones.stream().map(ZoneAtAGlance::state).max(Comparator.comparing(WORSE::indexOf)).orElse(ZoneTemperature.State.NONE);
  }

  private static int sum(List<ZoneAtAGlance> zones, Function<ZoneAtAGlance, Integer> part) { return zones.stream().mapToInt(part::apply).sum(); }
}
