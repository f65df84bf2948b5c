package wms.alarms;

import wms.coldchain.Severity;

/**
 * Who is told how long after an alarm was raised, while nobody has it yet.
 *
 * @param named the role or the person, nothing for those on duty
 */
public record EscalationStep(Severity severity, Integer afterMinutes, Audience audience, String named, ChannelKind by) {}
