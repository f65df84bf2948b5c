package wms.gateway.buffer;

import java.io.Closeable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32C;

/**
 * One file of the log, appended to and read from the front: [length][crc][seq][readings][payload] one after the other.
 * A {@link RandomAccessFile}, because a file channel closes itself when the thread that uses it is interrupted.
 */
final class Segment implements Closeable {
    static final int HEADER = 20;
    static final int LONGEST = 1 << 20;
    static final String ENDING = ".log";

    private final Path path;
    private final RandomAccessFile file;
    private final long base;
    private long end;
    private long last;

    private Segment(Path path, long base) throws IOException {
        this.path = path;
        this.base = base;
        this.last = base - 1;
        this.file = new RandomAccessFile(path.toFile(), "rw");
    }

    /** A new file whose entries are numbered from {@code base} on. */
    static Segment create(Path dir, long base) throws IOException {
        return new Segment(dir.resolve(String.format("%019d%s", base, ENDING)), base);
    }

    /** An existing file, read through as far as it is whole. */
    static Segment open(Path path) throws IOException {
        String name = path.getFileName().toString();
        Segment segment = new Segment(path, Long.parseLong(name.substring(0, name.length() - ENDING.length())));
        segment.readThrough();
        return segment;
    }

    private void readThrough() throws IOException {
        long size = file.length();
        for (Head head = head(0); head.fits(end, size) && head.seq() > last && isWhole(head); head = head(end)) {
            last = head.seq();
            end += HEADER + head.length();
        }
    }

    private boolean isWhole(Head head) throws IOException {
        return checksum(head.seq(), head.readings(), payload(end, head)) == head.crc();
    }

    void append(long seq, int readings, byte[] payload) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(HEADER + payload.length);
        bytes.putInt(payload.length).putInt(checksum(seq, readings, payload)).putLong(seq).putInt(readings).put(payload);
        file.seek(end);
        file.write(bytes.array());
        end += bytes.capacity();
        last = seq;
    }

    Head head(long position) throws IOException {
        byte[] bytes = new byte[HEADER];
        file.seek(position);
        if (file.length() - position < HEADER) {
            return new Head(0, 0, 0, 0);
        }
        file.readFully(bytes);
        ByteBuffer header = ByteBuffer.wrap(bytes);
        return new Head(header.getInt(), header.getInt(), header.getLong(), header.getInt());
    }

    Entry entry(long position, Head head) throws IOException {
        return new Entry(head.seq(), head.readings(), payload(position, head));
    }

    private byte[] payload(long position, Head head) throws IOException {
        byte[] payload = new byte[head.length()];
        file.seek(position + HEADER);
        file.readFully(payload);
        return payload;
    }

    private static int checksum(long seq, int readings, byte[] payload) {
        CRC32C crc = new CRC32C();
        crc.update(ByteBuffer.allocate(12).putLong(seq).putInt(readings).flip());
        crc.update(payload);
        return (int) crc.getValue();
    }

    /** Cuts what is not whole off the end; answers how many bytes that was. */
    long cut() throws IOException {
        long torn = file.length() - end;
        file.setLength(end);
        return torn;
    }

    void force() throws IOException {
        file.getFD().sync();
    }

    void delete() throws IOException {
        close();
        Files.deleteIfExists(path);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    long base() {
        return base;
    }

    /** Number of the last entry; one below the base when there is none. */
    long last() {
        return last;
    }

    long end() {
        return end;
    }

    record Head(int length, int crc, long seq, int readings) {
        boolean fits(long position, long size) {
            return length > 0 && length <= LONGEST && position + HEADER + length <= size;
        }
    }
}
