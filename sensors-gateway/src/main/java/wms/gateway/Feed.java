package wms.gateway;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import wms.gateway.line.Backoff;
import wms.gateway.line.Causes;
import wms.gateway.page.SourceState;
import wms.gateway.page.SourceState.Work;
import wms.gateway.senml.Reading;
import wms.gateway.settings.Misconfigured;
import wms.gateway.source.Outlet;
import wms.gateway.source.Source;
import wms.gateway.words.Note;

/** One source at work. When it fails it is made anew after a pause, and the others do not notice; what it refuses is told, but not again and again. */
final class Feed implements Runnable, Outlet {
    private static final long SETTLED_MILLIS = 60_000;
    private static final Duration SAID_AGAIN = Duration.ofHours(1);
    private static final int MOST_SAID = 200;

    private final String name;
    private final Supplier<Source> sources;
    private final Pipe pipe;
    private final Clock clock;
    private final Logger log;
    private final Backoff backoff = new Backoff(ThreadLocalRandom.current());
    private final Map<Note, Instant> said = new LinkedHashMap<>();
    private Work work = Work.RUNNING;
    private Optional<Note> trouble = Optional.empty();
    private Optional<Note> refusal = Optional.empty();
    private Optional<Instant> newest = Optional.empty();
    private long readings;
    private long refused;

    Feed(String name, Supplier<Source> sources, Pipe pipe, Clock clock, Logger log) {
        this.name = name;
        this.sources = sources;
        this.pipe = pipe;
        this.clock = clock;
        this.log = log;
    }

    @Override
    public void run() {
        try {
            while (isToRunAgain()) {
                Thread.sleep(backoff.next().toMillis());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean isToRunAgain() throws InterruptedException {
        long since = clock.millis();
        try {
            sources.get().run(this);
            become(Work.ENDED, Optional.empty());
            return false;
        } catch (Misconfigured e) {
            become(Work.GIVEN_UP, Optional.of(Note.of("source.givenUp", name, e.getMessage())));
            return false;
        } catch (IOException | RuntimeException e) {
            log.log(Level.FINE, "The source " + name + " has failed", e);
            become(Work.WAITING, Optional.of(Note.of("source.failed", name, Causes.of(e))));
        }
        if (clock.millis() - since > SETTLED_MILLIS) {
            backoff.reset();
        }
        return true;
    }

    private synchronized void become(Work now, Optional<Note> why) {
        work = now;
        trouble = why;
        why.ifPresent(this::say);
    }

    @Override
    public void put(List<Reading> more) {
        pipe.put(more);
        count(more.size());
    }

    private synchronized void count(int more) {
        work = Work.RUNNING;
        trouble = Optional.empty();
        readings += more;
        newest = Optional.of(clock.instant());
    }

    @Override
    public synchronized void refuse(Note why) {
        refused++;
        refusal = Optional.of(why);
        say(why);
    }

    private void say(Note note) {
        Instant now = clock.instant();
        Instant before = said.get(note);
        if (before == null || before.plus(SAID_AGAIN).isBefore(now)) {
            log.warning(note.toString());
            said.put(note, now);
        }
        if (said.size() > MOST_SAID) {
            said.remove(said.keySet().iterator().next());
        }
    }

    @Override
    public void awaitAtMost(long messages) throws InterruptedException {
        pipe.awaitAtMost(messages);
    }

    synchronized SourceState state() {
        return new SourceState(name, work, trouble, readings, newest, refused, refusal);
    }
}
