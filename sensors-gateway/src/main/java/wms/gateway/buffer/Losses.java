package wms.gateway.buffer;

import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import wms.gateway.senml.Pack;
import wms.gateway.senml.Reading;

/**
 * The book of what had to be dropped. It is written, with the segment that is about to lose something, before that segment is touched:
 * after a crash in between the deed is done again, and counted once.
 */
final class Losses {
    private static final int MOST_LINES = 2_000;

    /** @param base the segment that is thinned or dropped */
    record Intent(Loss.Kind kind, long base) {
    }

    private final Path file;
    private final List<Loss> losses = new ArrayList<>();
    private Optional<Intent> intent = Optional.empty();
    private long total;
    private int episode = 1;

    private Losses(Path file) {
        this.file = file;
    }

    /** @param before what was counted before there was a book */
    static Losses load(Path file, long before) throws IOException {
        Losses book = new Losses(file);
        book.total = before;
        if (Files.exists(file)) {
            List<String> lines = Files.readAllLines(file, StandardCharsets.ISO_8859_1);
            String[] head = lines.get(0).split(" ");
            book.total = Long.parseLong(head[0]);
            book.episode = Integer.parseInt(head[1]);
            book.intent = head.length < 4 ? Optional.empty() : Optional.of(new Intent(Loss.Kind.valueOf(head[2]), Long.parseLong(head[3])));
            lines.subList(1, lines.size()).stream().map(Loss::parse).forEach(book.losses::add);
        }
        return book;
    }

    /** Notes that these messages of a segment are about to go; when it cannot be written, nothing is noted. */
    void intend(Loss.Kind kind, long base, List<Entry> entries) throws IOException {
        List<Loss> before = List.copyOf(losses);
        long totalBefore = total;
        note(kind, base, entries);
        try {
            save();
        } catch (IOException e) {
            intent = Optional.empty();
            total = totalBefore;
            losses.clear();
            losses.addAll(before);
            throw e;
        }
    }

    private void note(Loss.Kind kind, long base, List<Entry> entries) {
        intent = Optional.of(new Intent(kind, base));
        Map<String, Loss> bySeries = new LinkedHashMap<>();
        for (Entry entry : entries) {
            losses(kind, entry).forEach(loss -> bySeries.merge(loss.series(), loss, Loss::with));
            total += entry.readings();
        }
        bySeries.values().forEach(this::add);
    }

    private List<Loss> losses(Loss.Kind kind, Entry entry) {
        List<Reading> readings = Pack.readings(entry.payload());
        return readings.isEmpty() ? List.of(new Loss(episode, kind, "?:?", 0, 0, entry.readings(), entry.seq(), entry.seq()))
            : readings.stream().map(reading -> new Loss(episode, kind, reading.series().toString(), reading.time(), reading.time(), 1, entry.seq(), entry.seq())).toList();
    }

    private void add(Loss more) {
        for (int i = losses.size() - 1; i >= 0; i--) {
            if (losses.get(i).continues(more)) {
                losses.set(i, losses.get(i).with(more));
                return;
            }
        }
        losses.add(more);
        if (losses.size() > MOST_LINES) {
            losses.remove(0);
        }
    }

    void done() throws IOException {
        intent = Optional.empty();
        save();
    }

    Optional<Intent> intent() {
        return intent;
    }

    /** What is lost from now on is another story. */
    void endEpisode() throws IOException {
        episode++;
        save();
    }

    List<Loss> ofThisEpisode() {
        return losses.stream().filter(loss -> loss.episode() == episode).toList();
    }

    long total() {
        return total;
    }

    List<Loss> list() {
        return List.copyOf(losses);
    }

    private void save() throws IOException {
        List<String> lines = new ArrayList<>(List.of(total + " " + episode + intent.map(deed -> " " + deed.kind() + " " + deed.base()).orElse("")));
        losses.forEach(loss -> lines.add(loss.line()));
        Path beside = file.resolveSibling(file.getFileName() + ".new");
        try (FileOutputStream out = new FileOutputStream(beside.toFile())) {
            out.write((String.join("\n", lines) + "\n").getBytes(StandardCharsets.ISO_8859_1));
            out.getFD().sync();
        }
        Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
