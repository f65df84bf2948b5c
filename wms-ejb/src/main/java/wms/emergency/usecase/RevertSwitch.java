package wms.emergency.usecase;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import wms.emergency.ModeSwitch;
import wms.emergency.ReversalCommand;
import wms.emergency.SwitchPreview;
import wms.emergency.SwitchState;
import wms.emergency.domain.FacilityPicture;
import wms.emergency.sql.ModeSwitches;
import wms.facilities.Facilities;
import wms.facilities.Facility;
import wms.shared.Actor;
import wms.shared.Deed;
import wms.shared.News;
import wms.shared.Right;
import wms.shared.UseCase;

/** A switch is taken back: mode, zones and orders are again what they were before it. */
@UseCase
public class RevertSwitch {
  private final Facilities facilities;
  private final ModeSwitches switches;
  private final PreviewReversal preview;
  private final TurnFacility turn;
  private final Event<Deed> deeds;
  private final Event<News> news;
  private final Clock clock;

  @Inject public RevertSwitch(Facilities facilities, ModeSwitches switches, PreviewReversal preview, TurnFacility turn, Event<Deed> deeds, Event<News> news, Clock clock) {
    this.facilities = facilities;
    this.switches = switches;
    this.preview = preview;
    this.turn = turn;
    this.deeds = deeds;
    this.news = news;
    this.clock = clock;
  }

  /** A switch that was taken back already is answered as it is. */
  public ModeSwitch revert(String id, ReversalCommand command, Actor by) {
    TurnFacility.mustSayWhy(command.reason());
    String code = switches.find(id).facility();
    by.mustBeAllowed(Right.SWITCH_MODE, code);
    Facility facility = facilities.lock(code);
    ModeSwitch made = switches.find(id);
    if (made.state() == SwitchState.REVERTED) return made;
    FacilityPicture picture = preview.picture(made, facility);
    SwitchPreview now = preview.preview(made, picture);
    turn.mustBeClear(now);
    if (command.token() != null) turn.mustBeAsShown(now, command.token());
    facility.returnTo(made.from());
    turn.turn(picture, made.from(), by);
    switches.revert(id, clock.instant(), by.user(), command.reason().strip());
    deeds.fire(Deed.of(by, "emergency.facility.switched-back", "facility", code, code, Map.of("switch", id, "from", now.from().name(), "to", now.target().name(), "reason", command.reason().strip(),
        "effects", now.effects().stream().map(effect -> effect.code() + " " + effect.params()).toList())));
    news.fire(new News("mode", code, code, Map.of("mode", now.target().name(), "switch", id)));
    return switches.find(id);
  }
}
