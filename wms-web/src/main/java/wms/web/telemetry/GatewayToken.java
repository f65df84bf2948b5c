package wms.web.telemetry;

/** @param token 32 random bytes as base64 for addresses, without padding; made by the caller */
public record GatewayToken(String token) {}
