package wms.alarms;

/** Who is told by a step. */
public enum Audience { DUTY, ROLE, PERSON }
