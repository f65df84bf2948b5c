package wms.web.precooling;

import java.util.List;
import wms.precooling.PrecoolingView;
import wms.web.facilities.ZoneAtAGlance;

/** A zone in which goods are cooled, and what cools there now. */
public record PreCooler(ZoneAtAGlance zone, List<PrecoolingView> jobs) {}
