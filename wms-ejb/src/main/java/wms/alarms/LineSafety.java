package wms.alarms;

/** How a mail server is spoken to. */
public enum LineSafety { STARTTLS, TLS, NONE }
