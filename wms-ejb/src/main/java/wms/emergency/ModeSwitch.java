package wms.emergency;

import java.time.Instant;
import java.util.List;
import wms.facilities.Mode;

/** A switch that was made, and whether it was taken back. */
public record ModeSwitch(String id, String facility, int number, Mode from, Mode target, SwitchState state, Instant at, String by, String incident,
    String reason, Instant revertedAt, String revertedBy, String reversalReason, List<Effect> effects, long version) {}
