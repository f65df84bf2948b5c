package wms.emergency;

import java.time.Instant;
import java.util.List;
import wms.dispatch.PlanSummary;

/** An incident with its needs, its plans and the facilities that were switched for it. */
public record IncidentView(String id, String number, String name, String place, Level level, String kind, IncidentState state, Instant openedAt,
    String openedBy, Instant closedAt, String closedBy, String closingComment, List<NeedView> needs, List<PlanSummary> plans,
    List<SwitchedFacility> switched, long version) {}
