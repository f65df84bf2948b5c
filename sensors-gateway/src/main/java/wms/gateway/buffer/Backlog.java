package wms.gateway.buffer;

/**
 * What the buffer holds that the server has not committed.
 *
 * @param dropped readings thrown away unsent since the epoch began, because the disk was full
 * @param full    whether the oldest are being dropped now
 */
public record Backlog(long messages, long readings, long bytes, long dropped, boolean full) {
}
