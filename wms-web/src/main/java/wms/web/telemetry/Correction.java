package wms.web.telemetry;

/** @param content what is sent instead of what came; null to send that again */
public record Correction(String content) {}
