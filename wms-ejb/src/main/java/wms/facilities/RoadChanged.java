package wms.facilities;

/** A road was closed or opened; plans that use it are out of date. */
public record RoadChanged(String from, String to, boolean open) {}
