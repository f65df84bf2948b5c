package wms.gateway.drop;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Logger;
import wms.gateway.senml.Reading;
import wms.gateway.source.Outlet;
import wms.gateway.source.ReadingTable;
import wms.gateway.words.Note;

/** One dropped file on its way into the buffer. What is no reading is listed beside it, line by line, with the reason. */
final class DropFile {
    private static final int PACK = 100;
    private static final int AHEAD = 1_000;

    private final Path file;
    private final ReadingTable table;
    private final Logger log;
    private final List<Reading> pack = new ArrayList<>();
    private final List<String> rejected = new ArrayList<>();
    private long taken;

    DropFile(Path file, ReadingTable table, Logger log) {
        this.file = file;
        this.table = table;
        this.log = log;
    }

    void takeIn(Outlet outlet, Path target) throws IOException, InterruptedException {
        table.each(file, reading -> take(reading, outlet), this::reject);
        flush(outlet);
        if (!rejected.isEmpty()) {
            writeBeside(target.resolveSibling(target.getFileName() + ".rejected"));
            outlet.refuse(Note.of("drop.rejected", file.getFileName(), rejected.size(), taken));
        }
        Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
        Files.move(file, target, StandardCopyOption.ATOMIC_MOVE);
        log.info("The file " + file.getFileName() + " was taken in: " + taken + " readings, " + rejected.size() + " lines rejected.");
    }

    private void take(Reading reading, Outlet outlet) throws InterruptedException {
        pack.add(reading);
        taken++;
        if (pack.size() == PACK) {
            flush(outlet);
            outlet.awaitAtMost(AHEAD);
        }
    }

    private void flush(Outlet outlet) {
        if (!pack.isEmpty()) {
            outlet.put(List.copyOf(pack));
            pack.clear();
        }
    }

    private void reject(long line, String text, Note why) {
        rejected.add(line + ": " + why + " | " + text);
    }

    private void writeBeside(Path list) throws IOException {
        Path unfinished = list.resolveSibling(list.getFileName() + ".part");
        Files.write(unfinished, rejected, StandardCharsets.UTF_8);
        Files.move(unfinished, list, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
