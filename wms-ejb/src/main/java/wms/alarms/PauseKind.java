package wms.alarms;

/** How a person keeps a point quiet. */
public enum PauseKind { SHELVED, OUT_OF_SERVICE }
