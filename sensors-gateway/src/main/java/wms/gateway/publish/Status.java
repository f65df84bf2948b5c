package wms.gateway.publish;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import wms.gateway.buffer.Backlog;

/**
 * What the retained status topic says; the broker says {@link #GONE} in the gateway's name when the line breaks.
 *
 * @param more how its parts are doing
 */
record Status(boolean online, Instant time, String epoch, Backlog backlog, JsonObject more, String version) {
    static final String GONE = "{\"online\":false}";

    String toJson() {
        return Json.createObjectBuilder().add("online", online).add("time", time.truncatedTo(ChronoUnit.MILLIS).toString()).add("buffered", backlog.readings())
            .add("messages", backlog.messages()).add("bytes", backlog.bytes()).add("full", backlog.full()).add("dropped", backlog.dropped()).add("epoch", epoch)
            .add("version", version).addAll(Json.createObjectBuilder(more)).build().toString();
    }
}
