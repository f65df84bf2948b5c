package wms.telemetry;

import java.time.Instant;
import java.util.List;

/**
 * What is known of a gateway: its own status message, how far it is committed, and how much of it was refused.
 *
 * @param missing messages of the buffer last heard of that have not come yet
 * @param clock null before there was a whole hour with readings
 * @param refused letters that nobody has sent again or put aside
 * @param dropped letters that had to give way to newer ones
 * @param newSensors sensors heard behind it that are not registered
 * @param droppedReadings readings its disk had no room for
 * @param trouble what it says of its sources, in English; null when all is well
 */
public record GatewayState(String code, String facility, boolean online, Instant lastSeen, Long buffered, String epoch, Long committedSeq, String version, List<MissingMessages> missing, GatewayClock clock, int refused, long dropped, int newSensors,
    Long droppedReadings, String trouble, ConfigurationState configuration) {}
