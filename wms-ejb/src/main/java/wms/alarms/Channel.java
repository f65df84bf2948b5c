package wms.alarms;

import java.time.Instant;

/**
 * A way out of the house, as administrators see it; its secret is never shown.
 *
 * @param facility {@code *}, or the only one it serves
 * @param waiting messages that have not gone out yet
 * @param failingSince when the oldest of those that were tried in vain was first tried, null while all is well
 * @param problem why the last try failed, null while all is well
 */
public record Channel(String code, ChannelKind kind, String label, String facility, boolean active, String host, Integer port, LineSafety safety, String login, String sender, String url,
    String contentType, String body, boolean hasSecret, int waiting, Instant lastSentAt, Instant failingSince, String problem, long version) {}
