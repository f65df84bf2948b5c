package wms.emergency;

public enum SwitchState { DONE, REVERTED }
