package wms.gateway.buffer;

/**
 * One message on the disk.
 *
 * @param seq      its place in the stream of this buffer's epoch
 * @param readings how many readings the payload carries
 */
public record Entry(long seq, int readings, byte[] payload) {
}
