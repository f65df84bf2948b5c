package wms.gateway.publish;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import wms.gateway.buffer.Backlog;

/** What the retained status topic says; the broker says {@link #GONE} in the gateway's name when the line breaks. */
record Status(boolean online, Instant time, String epoch, Backlog backlog, long unwritable, String version) {
    static final String GONE = "{\"online\":false}";

    String toJson() {
        return "{\"online\":" + online + ",\"time\":\"" + time.truncatedTo(ChronoUnit.MILLIS) + "\",\"buffered\":" + backlog.readings()
            + ",\"messages\":" + backlog.messages() + ",\"bytes\":" + backlog.bytes() + ",\"full\":" + backlog.full()
            + ",\"dropped\":" + backlog.dropped() + ",\"unwritable\":" + unwritable + ",\"epoch\":\"" + epoch
            + "\",\"version\":\"" + version + "\"}";
    }
}
