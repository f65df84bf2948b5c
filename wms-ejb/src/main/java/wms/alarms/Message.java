package wms.alarms;

import java.time.Instant;

/** What goes out. @param eventId what the receiver knows it by, however often it comes */
public record Message(String id, ChannelKind kind, String channel, String facility, String address, String eventId, String subject, String body, int tries, Instant firstAt) {}
