package wms.dispatch;

public enum TaskState { WAITING, LOADED, CANCELLED }
