package wms.emergency.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import wms.emergency.Block;
import wms.emergency.BlockCode;
import wms.emergency.IncidentState;
import wms.facilities.Mode;
import wms.facilities.ZoneUse;

/** What stands against a switch. Every rule is asked, so that the person learns of everything at once. */
public final class SwitchGuard {
  /** The incident that is named as cause; {@code id} null when none is. */
  public record Cause(String id, String number, IncidentState state) {
    public static final Cause NONE = new Cause(null, null, null);
  }

  private SwitchGuard() {}

  /** Against a switch forward. */
  public static List<Block> against(FacilityPicture facility, Mode target, Cause cause) {
    if (facility.mode() == target) return List.of(new Block(BlockCode.ALREADY_IN_MODE, Map.of("mode", target.name()), null));
    List<Block> blocks = new ArrayList<>();
    if (!ModePolicy.isConvertible(facility.kind())) blocks.add(new Block(BlockCode.NOT_CONVERTIBLE, Map.of("kind", facility.kind().name()), "/facilities/" + facility.facility()));
    else if (!facility.mode().mayBecome(target)) blocks.add(notAStep(facility.mode(), target));
    if (ModePolicy.needsIncident(facility.mode(), target)) blocks.addAll(withoutIncident(cause));
    blocks.addAll(onTheFloor(facility, target));
    return blocks;
  }

  /** What holds for a switch forward and for taking one back alike. */
  public static List<Block> onTheFloor(FacilityPicture facility, Mode target) {
    List<Block> blocks = new ArrayList<>();
    facility.changing().forEach(zone -> blocks.addAll(inZone(zone)));
    if (ModePolicy.opensReserve(facility.mode()) && !ModePolicy.opensReserve(target) && !facility.waitingTasks().isEmpty()) blocks.add(waiting(facility));
    return blocks;
  }

  private static List<Block> withoutIncident(Cause cause) {
    if (cause.state() == null) return List.of(new Block(BlockCode.NO_OPEN_INCIDENT, Map.of(), "/incidents"));
    if (cause.state() == IncidentState.CLOSED) return List.of(new Block(BlockCode.INCIDENT_CLOSED, Map.of("incident", cause.number()), "/incidents/" + cause.id()));
    return List.of();
  }

  private static List<Block> inZone(ZonePicture zone) {
    List<Block> blocks = new ArrayList<>();
    if (zone.openExcursion() != null && handsOver(zone.then()))
      blocks.add(new Block(BlockCode.EXCURSION_OPEN, Map.of("zone", zone.zone(), "excursion", zone.openExcursion(), "since", zone.excursionSince().toString()), "/excursions/" + zone.openExcursion()));
    if (zone.now() == ZoneUse.QUARANTINE && zone.heldLots() > 0)
      blocks.add(new Block(BlockCode.HELD_GOODS_IN_QUARANTINE, Map.of("zone", zone.zone(), "lots", zone.heldLots()), "/zones/" + zone.zone()));
    return blocks;
  }

  private static boolean handsOver(ZoneUse use) { return use == ZoneUse.HANDOVER || use == ZoneUse.SORTING || use == ZoneUse.TRANSFER_YARD; }

  private static Block waiting(FacilityPicture facility) {
    return new Block(BlockCode.LOADING_TASKS_WAITING, Map.of("count", facility.waitingTasks().size(), "numbers", SwitchEffects.listed(facility.waitingTasks())),
        "/loading-tasks?state=WAITING&facility=" + facility.facility());
  }

  private static Block notAStep(Mode from, Mode target) {
    return new Block(BlockCode.STEP_NOT_ALLOWED, Map.of("from", from.name(), "to", target.name(), "allowed", ModePolicy.stepsFrom(from).stream().map(Mode::name).toList()), null);
  }
}
