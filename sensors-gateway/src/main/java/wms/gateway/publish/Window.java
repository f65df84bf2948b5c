package wms.gateway.publish;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Which messages are sent and not yet committed, and when to send them again.
 * <p>A broker's answer proves nothing, so only {@code committed} moves the window. After a silence everything from the
 * last committed message on goes out again, in order; if the silence goes on, only the oldest as a knock at the door.
 * What a broker refused is not believed to be committed, however high the server's number, until it has been taken.
 */
final class Window {
    private static final long NONE = Long.MAX_VALUE;

    private final int size;
    private final long silenceMillis;
    private final Deque<Long> sent = new ArrayDeque<>();
    private long committed;
    private long cursor;
    private long refused = NONE;
    private long lastNews;
    private int silences;

    Window(int size, long silenceMillis, long committed) {
        this.size = size;
        this.silenceMillis = silenceMillis;
        this.committed = committed;
        this.cursor = committed;
    }

    boolean hasRoom() {
        return sent.size() < (silences > 1 ? 1 : size);
    }

    /** The last message sent (or committed, if nothing is out): the next to send comes after it. */
    long cursor() {
        return cursor;
    }

    void sent(long seq, long now) {
        if (sent.isEmpty()) {
            lastNews = now;
        }
        sent.add(seq);
        cursor = seq;
    }

    /** Answers up to where the buffer may forget. */
    long committed(long seq, long now) {
        long upTo = Math.min(seq, refused - 1);
        if (upTo > committed) {
            committed = upTo;
            cursor = Math.max(cursor, upTo);
            lastNews = now;
            silences = 0;
            while (!sent.isEmpty() && sent.peek() <= upTo) {
                sent.poll();
            }
        }
        return committed;
    }

    void refused(long seq) {
        refused = Math.min(refused, seq);
    }

    void taken(long seq) {
        if (seq == refused) {
            refused = NONE;
        }
    }

    boolean isSilent(long now) {
        return !sent.isEmpty() && now - lastNews >= silenceMillis;
    }

    /** A new connection: everything from the last committed message on goes out again. */
    void restart() {
        silences = 0;
        rewind();
    }

    /** Sends again after a silence; answers whether it is the first one. */
    boolean breakSilence() {
        silences++;
        rewind();
        return silences == 1;
    }

    private void rewind() {
        sent.clear();
        cursor = committed;
    }
}
