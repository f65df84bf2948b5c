package wms.alarms;

/** Someone who may be on duty, and how they can be reached. */
public record OnCall(String user, String name, boolean hasEmail, boolean hasPhone) {}
