package wms.emergency.usecase;

import jakarta.inject.Inject;
import java.util.List;
import wms.emergency.Effect;
import wms.emergency.SwitchPreview;
import wms.emergency.SwitchWish;
import wms.emergency.domain.EffectsToken;
import wms.emergency.domain.FacilityPicture;
import wms.emergency.domain.Incident;
import wms.emergency.domain.SwitchEffects;
import wms.emergency.domain.SwitchGuard;
import wms.emergency.sql.Incidents;
import wms.facilities.Facilities;
import wms.facilities.Facility;
import wms.shared.Actor;
import wms.shared.Refusal;
import wms.shared.Right;
import wms.shared.UseCase;

/** Shows everything a switch would do and everything that stands against it, and changes nothing. */
@UseCase
public class PreviewSwitch {
  private final Facilities facilities;
  private final Incidents incidents;
  private final SwitchScene scene;

  @Inject public PreviewSwitch(Facilities facilities, Incidents incidents, SwitchScene scene) {
    this.facilities = facilities;
    this.incidents = incidents;
    this.scene = scene;
  }

  public SwitchPreview preview(SwitchWish wish, Actor by) {
    mustBeComplete(wish);
    by.mustBeAllowed(Right.SWITCH_MODE, wish.facility());
    Facility facility = facilities.facility(wish.facility());
    return preview(wish, scene.of(facility, zone -> zone.useFor(wish.target())));
  }

  SwitchPreview preview(SwitchWish wish, FacilityPicture picture) {
    List<Effect> effects = SwitchEffects.of(picture, wish.target());
    return new SwitchPreview(wish.facility(), picture.mode(), wish.target(), effects, SwitchGuard.against(picture, wish.target(), cause(wish.incident())),
        EffectsToken.of(wish.facility(), picture.mode(), wish.target(), effects));
  }

  private SwitchGuard.Cause cause(String incident) {
    if (incident == null || incident.isBlank()) return SwitchGuard.Cause.NONE;
    Incident found = incidents.find(incident);
    return new SwitchGuard.Cause(found.id(), found.number(), found.state());
  }

  static void mustBeComplete(SwitchWish wish) {
    if (wish.facility() == null || wish.facility().isBlank()) throw Refusal.invalid("/facility", "REQUIRED");
    if (wish.target() == null) throw Refusal.invalid("/target", "REQUIRED");
  }
}
