package wms.emergency.usecase;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import wms.emergency.Block;
import wms.emergency.BlockCode;
import wms.emergency.Effect;
import wms.emergency.ModeSwitch;
import wms.emergency.SwitchPreview;
import wms.emergency.domain.EffectsToken;
import wms.emergency.domain.FacilityPicture;
import wms.emergency.domain.SwitchEffects;
import wms.emergency.domain.SwitchGuard;
import wms.emergency.domain.ZonePicture;
import wms.emergency.sql.ModeSwitches;
import wms.emergency.sql.ModeSwitches.ZoneTurn;
import wms.facilities.Facilities;
import wms.facilities.Facility;
import wms.facilities.Zone;
import wms.facilities.ZoneUse;
import wms.shared.Actor;
import wms.shared.Right;
import wms.shared.UseCase;

/** Shows what taking a switch back would do. It restores what was before, so it is blocked by whatever changed since. */
@UseCase
public class PreviewReversal {
  private final Facilities facilities;
  private final ModeSwitches switches;
  private final SwitchScene scene;

  @Inject public PreviewReversal(Facilities facilities, ModeSwitches switches, SwitchScene scene) {
    this.facilities = facilities;
    this.switches = switches;
    this.scene = scene;
  }

  public SwitchPreview preview(String id, Actor by) {
    ModeSwitch made = switches.find(id);
    by.mustBeAllowed(Right.SWITCH_MODE, made.facility());
    return preview(made, picture(made, facilities.facility(made.facility())));
  }

  FacilityPicture picture(ModeSwitch made, Facility facility) {
    Map<String, ZoneTurn> turns = switches.turnsOf(made.id());
    return scene.of(facility, zone -> before(zone, turns));
  }

  /** A zone that was added since serves for what it does in that mode. */
  private static ZoneUse before(Zone zone, Map<String, ZoneTurn> turns) {
    return Optional.ofNullable(turns.get(zone.code())).map(ZoneTurn::before).orElse(zone.use());
  }

  SwitchPreview preview(ModeSwitch made, FacilityPicture picture) {
    List<Effect> effects = SwitchEffects.of(picture, made.from());
    return new SwitchPreview(made.facility(), picture.mode(), made.from(), effects, against(made, picture), EffectsToken.of(made.facility(), picture.mode(), made.from(), effects));
  }

  private List<Block> against(ModeSwitch made, FacilityPicture picture) {
    Optional<ModeSwitch> newer = switches.standing(made.facility()).filter(last -> !last.id().equals(made.id()));
    if (newer.isPresent()) return List.of(new Block(BlockCode.SWITCHED_SINCE, Map.of("switch", newer.get().id(), "to", newer.get().target().name()), "/mode-switches?facility=" + made.facility()));
    List<Block> blocks = new ArrayList<>();
    Map<String, ZoneTurn> turns = switches.turnsOf(made.id());
    for (ZonePicture zone : picture.zones()) {
      ZoneTurn turn = turns.get(zone.zone());
      if (turn != null && turn.after() != zone.now())
        blocks.add(new Block(BlockCode.ZONE_CHANGED_SINCE, Map.of("zone", zone.zone(), "expected", turn.after().name(), "now", zone.now().name()), "/zones/" + zone.zone()));
    }
    blocks.addAll(SwitchGuard.onTheFloor(picture, made.from()));
    return blocks;
  }
}
