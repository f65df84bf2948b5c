package wms.coldchain;

public enum Severity { WARNING, CRITICAL }
