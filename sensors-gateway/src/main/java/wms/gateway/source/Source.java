package wms.gateway.source;

import java.io.IOException;

/** Where readings come from. */
public interface Source {
    /** Gives readings until there are no more or the thread is interrupted; when it returns, the gateway's work is done. */
    void run(Outlet outlet) throws IOException, InterruptedException;
}
