package wms.gateway.orders;

import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.logging.Logger;
import wms.gateway.correction.Corrections;
import wms.gateway.words.Note;

/**
 * The last good orders of the server, kept on the disk so that they hold from the next start on, with or without a line. Orders that
 * are not signed, not readable or older than those in force are refused, and it is said why.
 */
public final class OrderBook {
    private final Optional<Seal> seal;
    private final Path file;
    private final Duration sampling;
    private final Corrections local;
    private final Logger log;
    private volatile Optional<Orders> current = Optional.empty();
    private volatile Corrections corrections;
    private volatile Optional<Note> refusal = Optional.empty();

    private OrderBook(Optional<Seal> seal, Path file, Duration sampling, Corrections local, Logger log) {
        this.seal = seal;
        this.file = file;
        this.sampling = sampling;
        this.local = local;
        this.corrections = local;
        this.log = log;
    }

    /**
     * @param seal     without it nobody's orders are believed
     * @param sampling how often sensors are asked when the server says nothing
     * @param local    corrections that hold where the server names none
     */
    public static OrderBook open(Optional<Seal> seal, Path file, Duration sampling, Corrections local, Logger log) {
        OrderBook book = new OrderBook(seal, file, sampling, local, log);
        book.load();
        return book;
    }

    private void load() {
        try {
            if (seal.isEmpty() || !Files.exists(file)) {
                return;
            }
            byte[] kept = Files.readAllBytes(file);
            int end = new String(kept, StandardCharsets.ISO_8859_1).indexOf('\n');
            byte[] payload = Arrays.copyOfRange(kept, end + 1, kept.length);
            Optional<Orders> orders = end > 0 && seal.get().isOn(payload, new String(kept, 0, end, StandardCharsets.ISO_8859_1)) ? Orders.parse(payload) : Optional.empty();
            orders.ifPresentOrElse(this::follow, () -> log.warning("The orders kept in " + file + " are not the server's; they are not followed."));
        } catch (IOException e) {
            log.warning("The orders kept in " + file + " cannot be read: " + e.getMessage() + ".");
        }
    }

    /** What came on the config topic; nothing at all means that the server took its word back from the broker, and changes nothing. */
    public synchronized void hear(byte[] payload, Optional<String> signature) {
        if (payload.length == 0) {
            return;
        }
        Optional<Note> why = reason(payload, signature);
        why.filter(note -> !refusal.equals(why)).ifPresent(note -> log.warning(note.toString()));
        refusal = why;
        Orders orders = why.isPresent() ? null : Orders.parse(payload).orElseThrow();
        if (orders != null && current.filter(now -> now.version() == orders.version()).isEmpty()) {
            keep(payload, signature.orElseThrow());
            follow(orders);
        }
    }

    private Optional<Note> reason(byte[] payload, Optional<String> signature) {
        if (seal.isEmpty()) {
            return Optional.of(Note.of("orders.noKey"));
        }
        if (signature.isEmpty()) {
            return Optional.of(Note.of("orders.unsigned"));
        }
        if (!seal.get().isOn(payload, signature.get())) {
            return Optional.of(Note.of("orders.forged"));
        }
        Optional<Orders> orders = Orders.parse(payload);
        if (orders.isEmpty()) {
            return Optional.of(Note.of("orders.garbled"));
        }
        return current.filter(now -> now.version() > orders.get().version()).map(now -> Note.of("orders.older", orders.get().issuedAt(), now.issuedAt()));
    }

    private void follow(Orders orders) {
        current = Optional.of(orders);
        corrections = local.under(orders.corrections());
        log.info("The server's orders of " + orders.issuedAt() + " are in force: " + orders.expected().size() + " sensors expected, each asked every " + sampling() + ", "
            + corrections.bySeries().size() + " corrections: " + corrections.bySeries() + ".");
    }

    private void keep(byte[] payload, String signature) {
        Path beside = file.resolveSibling(file.getFileName() + ".new");
        try (FileOutputStream out = new FileOutputStream(beside.toFile())) {
            out.write((signature + "\n").getBytes(StandardCharsets.ISO_8859_1));
            out.write(payload);
            out.getFD().sync();
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            log.warning("The server's orders could not be kept in " + file + " (" + e.getMessage() + "); they hold until the next start.");
        }
    }

    public Optional<Orders> current() {
        return current;
    }

    public Optional<Note> refusal() {
        return refusal;
    }

    public Corrections corrections() {
        return corrections;
    }

    public Duration sampling() {
        return current.flatMap(Orders::sampling).orElse(sampling);
    }
}
