package wms.gateway.source;

import java.io.IOException;

/** Where readings come from. */
public interface Source {
    /** Gives readings until there are no more or the thread is interrupted. One that throws is made anew and run again after a pause. */
    void run(Outlet outlet) throws IOException, InterruptedException;
}
