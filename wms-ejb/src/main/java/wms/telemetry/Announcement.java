package wms.telemetry;

/**
 * Something that sounders and third parties at a facility should hear on the line the gateways use; said after the commit, best effort.
 *
 * @param cloudEvent CloudEvents 1.0 in JSON
 */
public record Announcement(String facility, String cloudEvent) {}
