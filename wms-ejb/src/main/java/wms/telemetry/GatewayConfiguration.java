package wms.telemetry;

import java.util.List;

/**
 * What a gateway is told.
 *
 * @param sampleSeconds how often it asks its sensors; null leaves that to its own settings
 * @param sensors how many it is told to expect
 * @param version of what it was told last; 0 before that
 * @param publicKey what its setting {@code server.key} must say, so that it believes us; null before anything was signed
 */
public record GatewayConfiguration(String gateway, String facility, Integer sampleSeconds, int sensors, List<SensorCorrection> corrections, long version, String publicKey) {}
