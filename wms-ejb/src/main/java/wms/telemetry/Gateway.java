package wms.telemetry;

/** The box at a site that collects from sensors and publishes. */
public record Gateway(String code, String facility) {}
