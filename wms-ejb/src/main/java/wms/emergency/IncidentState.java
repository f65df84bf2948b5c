package wms.emergency;

public enum IncidentState { OPEN, CLOSED }
