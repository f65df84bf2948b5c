package wms.telemetry;

import java.time.Instant;

/**
 * What a gateway says of itself; its Will says {@code {"online":false}} and nothing more.
 *
 * @param facility null when its dialect does not say
 * @param at when it said so, as far as it can be known
 * @param buffered readings waiting at the gateway, or null
 * @param dropped readings its disk had no room for, or null
 * @param trouble which of its sources do not work and why, or null when it does not say; empty when all do
 * @param configVersion of the configuration it follows, or null
 * @param configRefused why it does not follow the last one, or null
 */
public record GatewayStatus(String facility, String gateway, boolean online, Instant at, Long buffered, String software, Long dropped, String trouble, Long configVersion, String configRefused) {
  /** One that says no more than that it is there, or gone. */
  public static GatewayStatus of(String gateway, boolean online, Instant at) { return new GatewayStatus(null, gateway, online, at, null, null, null, null, null, null); }
}
