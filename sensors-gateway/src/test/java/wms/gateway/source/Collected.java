package wms.gateway.source;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import wms.gateway.senml.Reading;

/** An outlet that keeps what it is given, and is done with it at once. */
public final class Collected implements Outlet {
    private final List<Reading> readings = Collections.synchronizedList(new ArrayList<>());

    @Override
    public void put(List<Reading> more) {
        readings.addAll(more);
    }

    @Override
    public void awaitAtMost(long messages) {
        // All that was put is committed.
    }

    public List<Reading> readings() {
        synchronized (readings) {
            return List.copyOf(readings);
        }
    }
}
