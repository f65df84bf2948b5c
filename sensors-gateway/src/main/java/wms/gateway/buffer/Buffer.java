package wms.gateway.buffer;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.logging.Logger;
import java.util.stream.Stream;

/**
 * The messages that the server has not committed, in order, on the gateway's own disk: a log in segments. A message is
 * on the disk before {@link #append} returns, and leaves it only when {@link #commit} covers it, or when the disk space
 * allowed is used up: first, from the oldest on, what only repeats; when that is gone everywhere, the oldest of the rest. What had to
 * go is written down.
 * <p>Numbers only rise, over restarts too. They have gaps: after a crash, numbering goes on above what was reserved.
 */
public final class Buffer implements Closeable {
    private static final int RESERVE = 1_000;
    private static final double RELIEVED = 0.9;

    private final Path dir;
    private final Path stateFile;
    private final long maxBytes;
    private final long segmentBytes;
    private final Fsync fsync;
    private final Logger log;
    private final DirectoryLock lock;
    private final NavigableMap<Long, Segment> segments = new TreeMap<>();
    private final boolean isNew;
    private State state;
    private boolean stateDirty;
    private Segment active;
    private boolean activeDirty;
    private final Losses losses;
    private Walk reader;
    private Walk oldest;
    private long last;
    private long bytes;
    private long messages;
    private long readings;
    private boolean full;

    private Buffer(Path dir, long maxBytes, Fsync fsync, Logger log) throws IOException {
        this.dir = Files.createDirectories(dir);
        this.stateFile = dir.resolve("state");
        this.maxBytes = maxBytes;
        this.segmentBytes = Math.min(4 << 20, maxBytes / 16);
        this.fsync = fsync;
        this.log = log;
        this.lock = DirectoryLock.on(dir);
        deleteUnfinished();
        openSegments();
        Optional<State> known = segments.isEmpty() ? Optional.empty() : State.load(stateFile);
        this.isNew = known.isEmpty();
        this.last = segments.isEmpty() ? 0 : segments.lastEntry().getValue().last();
        this.state = known.orElseGet(() -> State.fresh(last));
        this.last = Math.max(last, state.reserved());
        this.active = segments.isEmpty() ? begin(last + 1) : segments.lastEntry().getValue();
        this.losses = Losses.load(dir.resolve("losses"), state.dropped());
        finishWhatWasIntended();
        state = state.withDropped(losses.total());
        state.save(stateFile, fsync != Fsync.NEVER);
        recount();
    }

    /** What a crash left of a segment that was being written anew. */
    private void deleteUnfinished() throws IOException {
        try (Stream<Path> all = Files.list(dir)) {
            for (Path file : all.filter(each -> each.toString().endsWith(".thin")).toList()) {
                Files.delete(file);
            }
        }
    }

    /** A crash came between the note and the deed, or just after it. */
    private void finishWhatWasIntended() throws IOException {
        Segment segment = losses.intent().map(intent -> segments.get(intent.base())).filter(found -> found != active).orElse(null);
        if (segment != null && losses.intent().orElseThrow().kind() == Loss.Kind.THINNED) {
            replace(segment, segment.replacedBy(segment.thinCopy()));
        } else if (segment != null) {
            remove(segment);
        }
        if (losses.intent().isPresent()) {
            losses.done();
        }
    }

    public static Buffer open(Path dir, long maxBytes, Fsync fsync, Logger log) throws IOException {
        return new Buffer(dir, maxBytes, fsync, log);
    }

    private void openSegments() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(dir)) {
            files = all.filter(file -> file.getFileName().toString().matches("\\d{19}\\" + Segment.ENDING)).sorted().toList();
        }
        for (Path file : files) {
            Segment segment = Segment.open(file);
            segments.put(segment.base(), segment);
            bytes += segment.end();
            long torn = segment.cut();
            if (torn > 0) {
                log.warning("The last " + torn + " bytes of " + file + " were not whole and were cut off.");
            }
        }
    }

    private void recount() throws IOException {
        reader = new Walk(segments, state.committed());
        oldest = new Walk(segments, state.committed());
        Walk all = new Walk(segments, state.committed());
        for (Optional<Segment.Head> head = all.ahead(); head.isPresent(); head = all.ahead()) {
            count(1, head.get().readings());
            all.pass(head.get());
        }
    }

    /** Keeps the payload as one that tells something; answers its number. */
    public long append(byte[] payload, int readingCount) throws IOException {
        return append(payload, readingCount, false);
    }

    /** Keeps the payload; answers its number. */
    public synchronized long append(byte[] payload, int readingCount, boolean repeats) throws IOException {
        if (payload.length == 0 || payload.length > Segment.LONGEST) {
            throw new IllegalArgumentException("A message of " + payload.length + " bytes cannot be kept.");
        }
        long seq = last + 1;
        if (seq > state.reserved()) {
            State further = state.withReserved(last + RESERVE);
            further.save(stateFile, fsync != Fsync.NEVER);
            state = further;
        }
        makeRoom(Segment.HEADER + payload.length);
        active.append(seq, readingCount, repeats, payload);
        last = seq;
        bytes += Segment.HEADER + payload.length;
        count(1, readingCount);
        activeDirty = true;
        if (fsync == Fsync.ALWAYS) {
            sync();
        }
        notifyAll();
        return seq;
    }

    private void makeRoom(int size) throws IOException {
        if (active.end() > 0 && active.end() + size > segmentBytes) {
            if (fsync != Fsync.NEVER) {
                active.force();
            }
            active = begin(last + 1);
        }
        while (bytes + size > maxBytes - segmentBytes && giveUpLeast()) {
            becomeFull();
        }
    }

    /** Room for one segment is kept free, so that an older one can be written anew. */
    private boolean giveUpLeast() throws IOException {
        Optional<Segment> thinnable = segments.values().stream().filter(segment -> segment != active && segment.hasRepeats()).findFirst();
        if (thinnable.isEmpty()) {
            return dropOldest();
        }
        thin(thinnable.get());
        return true;
    }

    private void thin(Segment segment) throws IOException {
        Path copy = segment.thinCopy();
        List<Entry> repeats = segment.entries(oldest.passed(), true);
        losses.intend(Loss.Kind.THINNED, segment.base(), repeats);
        Segment thinned = segment.replacedBy(copy);
        repeats.forEach(entry -> count(-1, -entry.readings()));
        replace(segment, thinned);
        finishLoss();
    }

    private void replace(Segment old, Segment thinned) throws IOException {
        bytes += thinned.end() - old.end();
        segments.put(thinned.base(), thinned);
        if (thinned.end() == 0) {
            remove(thinned);
        }
    }

    private Segment begin(long base) throws IOException {
        Segment segment = Segment.create(dir, base);
        segments.put(base, segment);
        if (fsync != Fsync.NEVER) {
            lock.forceDirectory();
        }
        return segment;
    }

    /** Gives up the oldest segment, counted, so that newer readings find room. */
    public synchronized boolean dropOldest() throws IOException {
        Segment first = segments.firstEntry().getValue();
        if (first == active) {
            return false;
        }
        List<Entry> lost = first.entries(oldest.passed(), false);
        boolean written = isWritten(first, lost);
        pass(first.last());
        remove(first);
        becomeFull();
        if (!written) {
            losses.intend(Loss.Kind.DROPPED, first.base(), lost);
        }
        finishLoss();
        return true;
    }

    /** A disk that takes nothing more takes not even this: then it is written when the segment has made room. */
    private boolean isWritten(Segment first, List<Entry> lost) {
        try {
            losses.intend(Loss.Kind.DROPPED, first.base(), lost);
            return true;
        } catch (IOException e) {
            log.fine("What is dropped is written down when there is room for it: " + e);
            return false;
        }
    }

    private void finishLoss() throws IOException {
        losses.done();
        state = state.withDropped(losses.total());
        stateDirty = true;
        notifyAll();
    }

    private void becomeFull() {
        if (!full) {
            full = true;
            log.severe("The buffer is full (" + maxBytes + " bytes): the oldest readings that only repeat others are being dropped, then the oldest of all.");
        }
    }

    /** The first message after the given number. */
    public synchronized Optional<Entry> next(long after) throws IOException {
        if (reader.passed() != after) {
            reader = new Walk(segments, after);
        }
        Optional<Segment.Head> head = reader.ahead();
        if (head.isEmpty()) {
            return Optional.empty();
        }
        Entry entry = reader.entry(head.get());
        reader.pass(head.get());
        return Optional.of(entry);
    }

    /** The server has everything up to and including this number: forget it. Answers whether that was news. */
    public synchronized boolean commit(long seq) throws IOException {
        long upTo = Math.min(seq, last);
        if (upTo <= state.committed()) {
            return false;
        }
        pass(upTo);
        state = state.withCommitted(upTo);
        stateDirty = true;
        while (segments.firstEntry().getValue() != active && segments.firstEntry().getValue().last() <= upTo) {
            remove(segments.firstEntry().getValue());
        }
        if (full && bytes < RELIEVED * maxBytes) {
            full = false;
            log.info("The buffer has room again; " + state.dropped() + " readings were dropped in all. What is gone: " + losses.ofThisEpisode() + ".");
            losses.endEpisode();
        }
        notifyAll();
        return true;
    }

    private void pass(long upTo) throws IOException {
        for (Optional<Segment.Head> head = oldest.ahead(); head.isPresent() && head.get().seq() <= upTo; head = oldest.ahead()) {
            count(-1, -head.get().readings());
            oldest.pass(head.get());
        }
    }

    private void remove(Segment segment) throws IOException {
        segments.remove(segment.base());
        bytes -= segment.end();
        segment.delete();
    }

    private void count(int moreMessages, int moreReadings) {
        messages += moreMessages;
        readings += moreReadings;
    }

    /** Waits until at most this many messages are waiting for the server. */
    public synchronized void awaitAtMost(long waiting) throws InterruptedException {
        while (messages > waiting) {
            wait();
        }
    }

    /** Puts onto the disk what so far only the operating system holds. */
    public synchronized void sync() throws IOException {
        if (activeDirty && fsync != Fsync.NEVER) {
            active.force();
        }
        activeDirty = false;
        if (stateDirty) {
            state.save(stateFile, false);
        }
        stateDirty = false;
    }

    /** Afterwards numbering goes on without a gap. */
    @Override
    public synchronized void close() throws IOException {
        sync();
        state = state.withReserved(last);
        state.save(stateFile, fsync != Fsync.NEVER);
        for (Segment segment : segments.values()) {
            segment.close();
        }
        lock.close();
    }

    /** Whether this buffer began when it was opened, empty or with the epoch lost. */
    public boolean isNew() {
        return isNew;
    }

    public synchronized String epoch() {
        return state.epoch();
    }

    public synchronized long committed() {
        return state.committed();
    }

    public synchronized Backlog backlog() {
        return new Backlog(messages, readings, bytes, maxBytes, state.dropped(), losses.list(), full);
    }
}
