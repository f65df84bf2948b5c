package wms.web.telemetry;

/** Why nothing is to be done. */
public record SettledFor(String reason) {}
