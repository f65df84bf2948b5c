package wms.emergency.usecase;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import wms.emergency.EmergencyReason;
import wms.emergency.ModeSwitch;
import wms.emergency.SwitchCommand;
import wms.emergency.SwitchPreview;
import wms.emergency.SwitchState;
import wms.emergency.SwitchWish;
import wms.emergency.domain.FacilityPicture;
import wms.emergency.sql.Incidents;
import wms.emergency.sql.ModeSwitches;
import wms.facilities.Facilities;
import wms.facilities.Facility;
import wms.facilities.Mode;
import wms.shared.Actor;
import wms.shared.Deed;
import wms.shared.News;
import wms.shared.Refusal;
import wms.shared.Right;
import wms.shared.UseCase;

/**
 * A facility changes its mode as one operation: what was previewed is looked at again under lock, and either all of it happens, on
 * record and ready to be taken back, or nothing.
 */
@UseCase
public class SwitchMode {
  private final Facilities facilities;
  private final Incidents incidents;
  private final ModeSwitches switches;
  private final SwitchScene scene;
  private final PreviewSwitch preview;
  private final TurnFacility turn;
  private final Event<Deed> deeds;
  private final Event<News> news;
  private final Clock clock;

  @Inject public SwitchMode(Facilities facilities, Incidents incidents, ModeSwitches switches, SwitchScene scene, PreviewSwitch preview, TurnFacility turn,
      Event<Deed> deeds, Event<News> news, Clock clock) {
    this.facilities = facilities;
    this.incidents = incidents;
    this.switches = switches;
    this.scene = scene;
    this.preview = preview;
    this.turn = turn;
    this.deeds = deeds;
    this.news = news;
    this.clock = clock;
  }

  /** The same id again changes nothing. */
  public ModeSwitch make(SwitchCommand command, Actor by) {
    mustBeComplete(command);
    by.mustBeAllowed(Right.SWITCH_MODE, command.facility());
    if (named(command.incident()) != null) incidents.lock(command.incident());
    Facility facility = facilities.lock(command.facility());
    Optional<ModeSwitch> before = switches.seek(command.id());
    if (before.isPresent()) return same(before.get(), command);
    FacilityPicture picture = scene.of(facility, zone -> zone.useFor(command.target()));
    SwitchPreview now = preview.preview(new SwitchWish(command.facility(), command.target(), named(command.incident())), picture);
    turn.mustBeClear(now);
    turn.mustBeAsShown(now, command.token());
    ModeSwitch made = new ModeSwitch(command.id(), command.facility(), switches.nextNumber(command.facility()), now.from(), now.target(), SwitchState.DONE,
        clock.instant(), by.user(), incidentOf(command), command.reason().strip(), null, null, null, now.effects(), 1);
    switches.add(made, picture.zones());
    facility.switchTo(command.target());
    turn.turn(picture, command.target(), by);
    announce(made, by);
    return made;
  }

  /** On the way back the incident need not be named: it is the one of the switch that stands. */
  private String incidentOf(SwitchCommand command) {
    if (named(command.incident()) != null) return command.incident();
    return switches.standing(command.facility()).filter(last -> last.target() != Mode.NORMAL).map(ModeSwitch::incident).orElse(null);
  }

  private static String named(String incident) { return incident == null || incident.isBlank() ? null : incident; }

  private ModeSwitch same(ModeSwitch before, SwitchCommand command) {
    if (before.facility().equals(command.facility()) && before.target() == command.target()) return before;
    throw Refusal.conflict(EmergencyReason.ID_TAKEN, Map.of("id", command.id()));
  }

  private void announce(ModeSwitch made, Actor by) {
    deeds.fire(Deed.of(by, "emergency.facility.switched", "facility", made.facility(), made.facility(), Map.of("switch", made.id(), "from", made.from().name(),
        "to", made.target().name(), "incident", made.incident() == null ? "" : made.incident(), "reason", made.reason(),
        "effects", made.effects().stream().map(effect -> effect.code() + " " + effect.params()).toList())));
    news.fire(new News("mode", made.facility(), made.facility(), Map.of("mode", made.target().name(), "switch", made.id())));
  }

  private static void mustBeComplete(SwitchCommand command) {
    if (command.id() == null || !command.id().matches("[A-Za-z0-9-]{1,36}")) throw Refusal.invalid("/id", "NOT_AN_ID");
    PreviewSwitch.mustBeComplete(new SwitchWish(command.facility(), command.target(), command.incident()));
    if (command.token() == null || command.token().isBlank()) throw Refusal.invalid("/token", "REQUIRED");
    TurnFacility.mustSayWhy(command.reason());
  }
}
