package wms.gateway.buffer;

import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The line beside the segments that outlives them.
 *
 * @param epoch     id of this buffer
 * @param reserved  no number above this was ever given out; after a crash numbering goes on above it, for the server may
 *                  have seen messages whose last bytes the disk lost
 * @param committed the server has everything up to here
 * @param dropped   readings thrown away because the disk was full
 */
record State(String epoch, long reserved, long committed, long dropped) {
    private static final Pattern LINE = Pattern.compile("epoch=([0-9a-f-]{36}) reserved=(\\d+) committed=(\\d+) dropped=(\\d+)\\s*");

    static State fresh(long last) {
        return new State(UUID.randomUUID().toString(), last, 0, 0);
    }

    static Optional<State> load(Path file) throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        Matcher line = LINE.matcher(Files.readString(file, StandardCharsets.ISO_8859_1));
        return line.matches() ? Optional.of(new State(line.group(1), number(line, 2), number(line, 3), number(line, 4))) : Optional.empty();
    }

    private static long number(Matcher line, int group) {
        return Long.parseLong(line.group(group));
    }

    /** Written beside and moved into place, so that a crash leaves the old line or the new one. */
    void save(Path file, boolean surely) throws IOException {
        Path beside = file.resolveSibling(file.getFileName() + ".new");
        try (FileOutputStream out = new FileOutputStream(beside.toFile())) {
            out.write(("epoch=" + epoch + " reserved=" + reserved + " committed=" + committed + " dropped=" + dropped + "\n").getBytes(StandardCharsets.ISO_8859_1));
            if (surely) {
                out.getFD().sync();
            }
        }
        Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    State withReserved(long seq) {
        return new State(epoch, seq, committed, dropped);
    }

    State withCommitted(long seq) {
        return new State(epoch, reserved, seq, dropped);
    }

    State withDropped(long readings) {
        return new State(epoch, reserved, committed, readings);
    }
}
