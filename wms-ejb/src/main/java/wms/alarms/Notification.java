package wms.alarms;

import java.time.Instant;

/**
 * A line of the delivery log.
 *
 * @param alarm null for a test
 * @param afterMinutes the step of the escalation, null for subscribers and tests
 * @param dueAt when it is tried next
 * @param problem why the last try failed, or why there was none
 * @param note why other people were told than the policy names
 */
public record Notification(String id, String alarm, String facility, Integer afterMinutes, ChannelKind kind, String channel, String person, String personName, String address, String subject,
    SendState state, Instant madeAt, Instant dueAt, int tries, Instant sentAt, String problem, String problemText, String note) {
  /** For those who need not know how people are reached. */
  public Notification withoutAddress() {
    return new Notification(id, alarm, facility, afterMinutes, kind, channel, person, personName, null, subject, state, madeAt, dueAt, tries, sentAt, problem, null, note);
  }
}
