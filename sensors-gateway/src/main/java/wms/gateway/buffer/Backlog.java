package wms.gateway.buffer;

import java.util.List;

/**
 * What the buffer holds that the server has not committed.
 *
 * @param room    bytes that may be used
 * @param dropped readings thrown away unsent since the epoch began, because the disk was full
 * @param losses  which those were; of long ago perhaps not all
 * @param full    whether the oldest are being dropped now
 */
public record Backlog(long messages, long readings, long bytes, long room, long dropped, List<Loss> losses, boolean full) {
}
