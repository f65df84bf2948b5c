package wms.gateway.source;

import java.util.List;
import wms.gateway.senml.Reading;

/** Where a source leaves its readings; they are on the disk when {@link #put} returns. */
public interface Outlet {
    void put(List<Reading> readings);

    /** Waits until the server has committed all but so many messages: for sources that can make readings faster than they travel. */
    void awaitAtMost(long messages) throws InterruptedException;

    default void awaitAllCommitted() throws InterruptedException {
        awaitAtMost(0);
    }
}
