package wms.gateway.buffer;

import java.io.Closeable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32C;

/**
 * One file of the log, appended to and read from the front: [length][crc][seq][readings][payload] one after the other; the second
 * highest bit of the readings marks a message that only repeats.
 * A {@link RandomAccessFile}, because a file channel closes itself when the thread that uses it is interrupted.
 */
final class Segment implements Closeable {
    static final int HEADER = 20;
    static final int LONGEST = 1 << 20;
    static final String ENDING = ".log";

    private static final int REPEATS = 1 << 30;

    private final Path path;
    private final RandomAccessFile file;
    private final long base;
    private long end;
    private long last;
    private boolean hasRepeats;

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
            hasRepeats |= head.repeats();
            end += HEADER + head.length();
        }
    }

    private boolean isWhole(Head head) throws IOException {
        return checksum(head.seq(), head.mark(), payload(end, head)) == head.crc();
    }

    void append(long seq, int readings, boolean repeats, byte[] payload) throws IOException {
        int mark = readings | (repeats ? REPEATS : 0);
        ByteBuffer bytes = ByteBuffer.allocate(HEADER + payload.length);
        bytes.putInt(payload.length).putInt(checksum(seq, mark, payload)).putLong(seq).putInt(mark).put(payload);
        file.seek(end);
        file.write(bytes.array());
        end += bytes.capacity();
        last = seq;
        hasRepeats |= repeats;
    }

    /** Its messages after the given number, those that only repeat or all. */
    List<Entry> entries(long after, boolean onlyRepeats) throws IOException {
        List<Entry> entries = new ArrayList<>();
        long position = 0;
        while (position < end) {
            Head head = head(position);
            if (head.seq() > after && (head.repeats() || !onlyRepeats)) {
                entries.add(entry(position, head));
            }
            position += HEADER + head.length();
        }
        return entries;
    }

    /** Writes what does not only repeat into a file beside this one. */
    Path thinCopy() throws IOException {
        Path beside = path.resolveSibling(path.getFileName() + ".thin");
        Files.deleteIfExists(beside);
        try (Segment copy = new Segment(beside, base)) {
            for (Entry entry : entries(base - 1, false)) {
                if (!entry.repeats()) {
                    copy.append(entry.seq(), entry.readings(), false, entry.payload());
                }
            }
            copy.force();
        }
        return beside;
    }

    /** The copy in this one's place, at one stroke. */
    Segment replacedBy(Path copy) throws IOException {
        Files.move(copy, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        close();
        return open(path);
    }

    boolean hasRepeats() {
        return hasRepeats;
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
        return new Entry(head.seq(), head.readings(), head.repeats(), payload(position, head));
    }

    private byte[] payload(long position, Head head) throws IOException {
        byte[] payload = new byte[head.length()];
        file.seek(position + HEADER);
        file.readFully(payload);
        return payload;
    }

    private static int checksum(long seq, int mark, byte[] payload) {
        CRC32C crc = new CRC32C();
        crc.update(ByteBuffer.allocate(12).putLong(seq).putInt(mark).flip());
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

    record Head(int length, int crc, long seq, int mark) {
        int readings() {
            return mark & ~REPEATS;
        }

        boolean repeats() {
            return (mark & REPEATS) != 0;
        }

        boolean fits(long position, long size) {
            return length > 0 && length <= LONGEST && position + HEADER + length <= size;
        }
    }
}
