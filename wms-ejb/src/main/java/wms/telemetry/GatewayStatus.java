package wms.telemetry;

import java.time.Instant;

/**
 * What a gateway says of itself; its Will says {@code {"online":false}} and nothing more.
 *
 * @param at when it said so, as far as it can be known
 * @param buffered readings waiting at the gateway, or null
 */
public record GatewayStatus(String facility, String gateway, boolean online, Instant at, Long buffered, String software) {}
