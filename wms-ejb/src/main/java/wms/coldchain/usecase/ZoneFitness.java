package wms.coldchain.usecase;

import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import wms.catalogue.MaterialBook;
import wms.catalogue.TemperatureClass;
import wms.coldchain.ColdchainReason;
import wms.coldchain.Profile;
import wms.coldchain.sql.Profiles;
import wms.facilities.FacilityBook;
import wms.facilities.ZoneView;
import wms.shared.Query;
import wms.shared.Refusal;

/**
 * May these goods come into this zone now? Its class must be the one the material needs, its temperature must be known and inside its band,
 * and goods that were probed must be inside it themselves (GB 31605-2020: temperature is checked at hand-over). Goods that need no cold are
 * asked for the class only.
 */
@Query
public class ZoneFitness {
  private final MaterialBook materials;
  private final FacilityBook facilities;
  private final Profiles profiles;
  private final ZoneStates states;

  @Inject public ZoneFitness(MaterialBook materials, FacilityBook facilities, Profiles profiles, ZoneStates states) {
    this.materials = materials;
    this.facilities = facilities;
    this.profiles = profiles;
    this.states = states;
  }

  /**
   * @param probe temperature of the goods in degrees Celsius, or null when none was taken
   * @throws Refusal conflict, with the zone, the temperature, the limit and the material
   */
  public void mustSuit(String zoneCode, String materialCode, Double probe) {
    ZoneView zone = facilities.zone(zoneCode);
    TemperatureClass needs = materials.material(materialCode).temperatureClass();
    if (zone.temperatureClass() != needs) throw Refusal.conflict(ColdchainReason.ZONE_WRONG_CLASS, Map.of("zone", zoneCode, "zoneClass", zone.temperatureClass().name(), "needs", needs.name(), "material", materialCode));
    Profile profile = profiles.forClass(needs.name()).orElse(null);
    if (profile == null || profile.isUncontrolled()) return;
    mustBeInBand(zoneCode, materialCode, profile);
    if (probe != null) mustBeInBand(zoneCode, materialCode, profile, probe, ColdchainReason.GOODS_TOO_WARM, ColdchainReason.GOODS_TOO_COLD);
  }

  private void mustBeInBand(String zone, String material, Profile profile) {
    ZoneStates.Standing standing = states.zone(zone).orElseThrow(() -> Refusal.notFound("zone", zone));
    if (!standing.isFresh()) throw Refusal.conflict(ColdchainReason.ZONE_TEMPERATURE_UNKNOWN, Map.of("zone", zone, "material", material));
    mustBeInBand(zone, material, profile, standing.temperature().temperature(), ColdchainReason.ZONE_TOO_WARM, ColdchainReason.ZONE_TOO_COLD);
  }

  private static void mustBeInBand(String zone, String material, Profile profile, double temperature, ColdchainReason warm, ColdchainReason cold) {
    if (!profile.isTooWarm(temperature) && !profile.isTooCold(temperature)) return;
    boolean isWarm = profile.isTooWarm(temperature);
    Map<String, Object> facts = new HashMap<>(Map.of("zone", zone, "material", material, "temperature", temperature, "limit", isWarm ? profile.high() : profile.low()));
    if (profile.high() != null) facts.put("high", profile.high());
    if (profile.low() != null) facts.put("low", profile.low());
    throw Refusal.conflict(isWarm ? warm : cold, facts);
  }
}
