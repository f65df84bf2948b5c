package wms.gateway.page;

import java.time.Instant;
import java.util.Optional;
import wms.gateway.words.Note;

/**
 * How a source is doing.
 *
 * @param trouble  why it failed last, while it waits for its next try or has given up
 * @param readings since the start; {@code refused}: what came and was no reading
 * @param refusal  the last of those
 */
public record SourceState(String name, Work work, Optional<Note> trouble, long readings, Optional<Instant> newest, long refused, Optional<Note> refusal) {
    public enum Work { RUNNING, WAITING, GIVEN_UP, ENDED }

    public boolean isWell() {
        return work == Work.RUNNING || work == Work.ENDED;
    }
}
