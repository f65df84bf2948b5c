package wms.emergency;

import java.time.Instant;
import wms.facilities.Mode;

/** A facility that is not in normal mode because of an incident. */
public record SwitchedFacility(String facility, Mode mode, Instant since, String modeSwitch) {}
