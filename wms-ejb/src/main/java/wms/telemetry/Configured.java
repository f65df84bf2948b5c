package wms.telemetry;

/** A gateway's configuration as it is published, word for word, with our signature. */
public record Configured(String facility, String gateway, long version, String content, String signature) {}
