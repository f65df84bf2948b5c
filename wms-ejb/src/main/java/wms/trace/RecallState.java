package wms.trace;

public enum RecallState { IN_FORCE, LIFTED }
