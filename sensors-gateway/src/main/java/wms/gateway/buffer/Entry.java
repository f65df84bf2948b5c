package wms.gateway.buffer;

/**
 * One message on the disk.
 *
 * @param seq      its place in the stream of this buffer's epoch
 * @param readings how many readings the payload carries
 * @param repeats  whether they only repeat what others tell: the first to go when the disk is full
 */
public record Entry(long seq, int readings, boolean repeats, byte[] payload) {
}
