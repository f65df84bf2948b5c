package wms.gateway.source;

import java.util.List;
import wms.gateway.senml.Reading;
import wms.gateway.words.Note;

/** Where a source leaves its readings; they are on the disk when {@link #put} returns. */
public interface Outlet {
    void put(List<Reading> readings);

    /** Something came that is no reading; it is counted and told, and the rest goes on. */
    void refuse(Note why);

    /** Waits until the server has committed all but so many messages: for sources that can make readings faster than they travel. */
    void awaitAtMost(long messages) throws InterruptedException;

    default void awaitAllCommitted() throws InterruptedException {
        awaitAtMost(0);
    }
}
