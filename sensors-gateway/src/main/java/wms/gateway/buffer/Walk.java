package wms.gateway.buffer;

import java.io.IOException;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;

/** A place in the log that only moves forward: after the entry {@code passed}. */
final class Walk {
    private final NavigableMap<Long, Segment> segments;
    private Segment segment;
    private long position;
    private long passed;

    Walk(NavigableMap<Long, Segment> segments, long passed) {
        this.segments = segments;
        this.passed = passed;
    }

    long passed() {
        return passed;
    }

    /** The next entry's head, without passing it. */
    Optional<Segment.Head> ahead() throws IOException {
        if (segment == null || segments.get(segment.base()) != segment) {
            enter();
        }
        while (position == segment.end()) {
            Map.Entry<Long, Segment> next = segments.higherEntry(segment.base());
            if (next == null) {
                return Optional.empty();
            }
            segment = next.getValue();
            position = 0;
        }
        return Optional.of(segment.head(position));
    }

    /** The entry that {@link #ahead} has just shown. */
    Entry entry(Segment.Head head) throws IOException {
        return segment.entry(position, head);
    }

    void pass(Segment.Head head) {
        position += Segment.HEADER + head.length();
        passed = head.seq();
    }

    private void enter() throws IOException {
        Map.Entry<Long, Segment> from = segments.floorEntry(passed + 1);
        segment = (from == null ? segments.firstEntry() : from).getValue();
        position = 0;
        while (position < segment.end()) {
            Segment.Head head = segment.head(position);
            if (head.seq() > passed) {
                return;
            }
            position += Segment.HEADER + head.length();
        }
    }
}
