package wms.web.alarms;

/** What a person makes of an alarm. */
public record Acknowledgement(String comment) {}
