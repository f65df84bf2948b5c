package wms.coldchain.usecase;

import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import wms.coldchain.sql.Profiles;
import wms.shared.Part;
import wms.telemetry.ZoneBands;

/** Gateways are told the bands of the profiles in force. */
@Part
public class BandsForGateways implements ZoneBands {
  private final Profiles profiles;

  @Inject public BandsForGateways(Profiles profiles) { this.profiles = profiles; }

  @Override public Map<String, Band> now() {
    Map<String, Band> bands = new HashMap<>();
    profiles.byZone().forEach((zone, profile) -> { if (profile != null) bands.put(zone, new Band(profile.low(), profile.high())); });
    return bands;
  }
}
