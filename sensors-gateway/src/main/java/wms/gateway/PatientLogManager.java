package wms.gateway;

import java.util.logging.LogManager;

/** Keeps the log open while the gateways stop; the usual log manager closes it at the same moment as they are told to. */
public final class PatientLogManager extends LogManager {
    @Override
    public void reset() {
        // Everything is written through at once; there is nothing to close.
    }
}
