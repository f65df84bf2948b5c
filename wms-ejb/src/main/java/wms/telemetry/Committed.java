package wms.telemetry;

/** Everything up to and including {@code seq} of that epoch of the gateway's buffer is on our disk. */
public record Committed(String facility, String gateway, String epoch, long seq) {}
