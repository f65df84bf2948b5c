package wms.coldchain.usecase;

import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import wms.catalogue.MaterialBook;
import wms.catalogue.TemperatureClass;
import wms.coldchain.ColdchainReason;
import wms.coldchain.Profile;
import wms.coldchain.PulpTemperature;
import wms.coldchain.sql.Profiles;
import wms.facilities.FacilityBook;
import wms.facilities.ZoneUse;
import wms.facilities.ZoneView;
import wms.shared.Query;
import wms.shared.Refusal;

/**
 * May these goods come into this zone now? Its class must be the one the material needs, its temperature must be known and inside its band,
 * and goods that were probed must be inside it themselves (GB 31605-2020: temperature is checked at hand-over). Goods that need no cold are
 * asked for the class only. Where goods are cooled nothing is asked of temperatures, and a harvest waits for that in any receiving hall.
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
   * @param pulp temperature of the goods, or null when none was taken
   * @throws Refusal conflict, with the zone, the temperature, the limit and the material
   */
  public void mustSuit(String zoneCode, String materialCode, PulpTemperature pulp) {
    mustSuit(zoneCode, materialCode);
    whyGoodsDoNot(zoneCode, materialCode, pulp).ifPresent(refusal -> { throw refusal; });
  }

  /**
   * Whatever the goods themselves are like.
   *
   * @throws Refusal conflict, with the zone, the temperature, the limit and the material
   */
  public void mustSuit(String zoneCode, String materialCode) {
    ZoneView zone = facilities.zone(zoneCode);
    TemperatureClass needs = materials.material(materialCode).temperatureClass();
    if (zone.use() == ZoneUse.RECEIVING && needs.comesFromHarvest()) return;
    if (zone.temperatureClass() != needs) throw Refusal.conflict(ColdchainReason.ZONE_WRONG_CLASS, Map.of("zone", zoneCode, "zoneClass", zone.temperatureClass().name(), "needs", needs.name(), "material", materialCode));
    Profile profile = profiles.ofZone(zoneCode).orElse(null);
    if (profile == null || profile.isUncontrolled() || zone.use() == ZoneUse.PRECOOLING) return;
    mustBeInBand(zoneCode, materialCode, profile);
  }

  /** Why these goods may not come into this zone although the zone suits their material: warm goods and those still being cooled are not stored. */
  public Optional<Refusal> whyGoodsDoNot(String zoneCode, String materialCode, PulpTemperature pulp) {
    ZoneView zone = facilities.zone(zoneCode);
    Profile profile = profiles.ofZone(zoneCode).orElse(null);
    boolean mayBeWarm = zone.use() == ZoneUse.PRECOOLING || zone.use() == ZoneUse.RECEIVING;
    if (pulp == null || profile == null || profile.isUncontrolled() || mayBeWarm) return Optional.empty();
    if (pulp.isCooling()) return Optional.of(Refusal.conflict(ColdchainReason.GOODS_STILL_COOLING, Map.of("zone", zoneCode, "material", materialCode, "job", pulp.cooledBy(), "temperature", pulp.celsius())));
    boolean isFit = pulp.fitUpTo() != null && pulp.celsius() <= pulp.fitUpTo() && !profile.isTooCold(pulp.celsius());
    return isFit ? Optional.empty() : outOfBand(zoneCode, materialCode, profile, pulp.celsius(), ColdchainReason.GOODS_TOO_WARM, ColdchainReason.GOODS_TOO_COLD);
  }

  private void mustBeInBand(String zone, String material, Profile profile) {
    ZoneStates.Standing standing = states.zone(zone).orElseThrow(() -> Refusal.notFound("zone", zone));
    if (!standing.isFresh()) throw Refusal.conflict(ColdchainReason.ZONE_TEMPERATURE_UNKNOWN, Map.of("zone", zone, "material", material));
    outOfBand(zone, material, profile, standing.temperature().temperature(), ColdchainReason.ZONE_TOO_WARM, ColdchainReason.ZONE_TOO_COLD).ifPresent(refusal -> { throw refusal; });
  }

  private static Optional<Refusal> outOfBand(String zone, String material, Profile profile, double temperature, ColdchainReason warm, ColdchainReason cold) {
    if (!profile.isTooWarm(temperature) && !profile.isTooCold(temperature)) return Optional.empty();
    boolean isWarm = profile.isTooWarm(temperature);
    Map<String, Object> facts = new HashMap<>(Map.of("zone", zone, "material", material, "temperature", temperature, "limit", isWarm ? profile.high() : profile.low()));
    if (profile.high() != null) facts.put("high", profile.high());
    if (profile.low() != null) facts.put("low", profile.low());
    return Optional.of(Refusal.conflict(isWarm ? warm : cold, facts));
  }
}
