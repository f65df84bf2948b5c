package wms.web.telemetry;

/**
 * Which letters are sent again.
 *
 * @param reason null for whatever they were refused for
 * @param after the letter to go on from; null to begin
 */
public record LettersToSend(String gateway, String reason, String after) {}
