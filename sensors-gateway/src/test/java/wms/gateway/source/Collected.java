package wms.gateway.source;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import wms.gateway.senml.Reading;
import wms.gateway.words.Note;

/** An outlet that keeps what it is given, and is done with it at once. */
public class Collected implements Outlet {
    private final List<Reading> readings = Collections.synchronizedList(new ArrayList<>());

    private final List<Note> refusals = Collections.synchronizedList(new ArrayList<>());

    @Override
    public void put(List<Reading> more) {
        readings.addAll(more);
    }

    @Override
    public void refuse(Note why) {
        refusals.add(why);
    }

    @Override
    public void awaitAtMost(long messages) {
        // All that was put is committed.
    }

    /** The keys of what was refused, in order. */
    public List<String> refusals() {
        synchronized (refusals) {
            return refusals.stream().map(Note::key).toList();
        }
    }

    public List<Reading> readings() {
        synchronized (readings) {
            return List.copyOf(readings);
        }
    }
}
