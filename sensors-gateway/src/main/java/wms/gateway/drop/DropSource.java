package wms.gateway.drop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Logger;
import java.util.stream.Stream;
import wms.gateway.senml.Quantity;
import wms.gateway.settings.Key;
import wms.gateway.settings.Settings;
import wms.gateway.source.Outlet;
import wms.gateway.source.ReadingTable;
import wms.gateway.source.Source;
import wms.gateway.words.Note;

/**
 * A folder into which loggers and serial readers drop CSV files. Who can, writes under another name and renames to {@code .csv}; a
 * file that is written in place is left alone until it has not changed for {@code drop.settle}. What was read is moved to {@code done},
 * after all of it is in the buffer: a file that a crash left behind is read again and gives the same readings, which the server stores once.
 */
public final class DropSource implements Source {
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Path folder;
    private final Path done;
    private final Duration settle;
    private final Duration keep;
    private final ReadingTable table;
    private final Clock clock;
    private final Logger log;
    private final Set<Path> unreadable = new HashSet<>();

    public DropSource(Settings settings, Clock clock, Logger log) {
        this.folder = settings.path(Key.DROP_DIR);
        this.done = folder.resolve("done");
        this.settle = settings.duration(Key.DROP_SETTLE, Duration.ZERO);
        this.keep = settings.duration(Key.DROP_KEEP, Duration.ofHours(1));
        this.table = new ReadingTable(Optional.empty(), Quantity.TEMP, false, settings.zone(Key.DROP_ZONE));
        this.clock = clock;
        this.log = log;
    }

    @Override
    public void run(Outlet outlet) throws IOException, InterruptedException {
        while (!Thread.currentThread().isInterrupted()) {
            look(outlet);
            Thread.sleep(PAUSE.toMillis());
        }
    }

    /** Takes in every file that is whole. */
    void look(Outlet outlet) throws IOException, InterruptedException {
        Files.createDirectories(done);
        for (Path file : whole()) {
            try {
                new DropFile(file, table, log).takeIn(outlet, target(file));
            } catch (IOException e) {
                unreadable.add(file);
                outlet.refuse(Note.of("drop.unreadable", file.getFileName(), e.getMessage()));
            }
        }
        forgetOld();
    }

    private List<Path> whole() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(this::isWhole).sorted().toList();
        }
    }

    private boolean isWhole(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".csv") && !name.startsWith(".") && !unreadable.contains(file) && Files.isRegularFile(file) && age(file).compareTo(settle) >= 0;
    }

    /** Negative when the file has gone or is from the future. */
    private Duration age(Path file) {
        try {
            FileTime changed = Files.getLastModifiedTime(file);
            return Duration.between(changed.toInstant(), clock.instant());
        } catch (IOException e) {
            return Duration.ofMillis(-1);
        }
    }

    /** A name that was there before gets a number: nothing is written over. */
    private Path target(Path file) {
        String name = file.getFileName().toString();
        Path target = done.resolve(name);
        for (int i = 2; Files.exists(target); i++) {
            target = done.resolve(name.substring(0, name.length() - 4) + "-" + i + ".csv");
        }
        return target;
    }

    private void forgetOld() throws IOException {
        try (Stream<Path> all = Files.list(done)) {
            for (Path file : all.filter(each -> age(each).compareTo(keep) > 0).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
