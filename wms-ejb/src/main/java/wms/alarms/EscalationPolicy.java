package wms.alarms;

import java.util.List;

/**
 * Who is told of a facility's alarms, in order of time.
 *
 * @param facility {@code *} for all that have no policy of their own
 * @param own false when the facility follows the one for all
 */
public record EscalationPolicy(String facility, boolean own, List<EscalationStep> steps, long version) {}
