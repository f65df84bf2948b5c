package wms.web.live;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import wms.shared.Right;
import wms.web.kernel.Allowed;
import wms.web.kernel.Caller;
import wms.web.kernel.Door;

/** Server-sent events: {@code news}, {@code beat} every ten seconds, {@code reset} when what was missed is not known. */
@Door
@Path("stream")
public class StreamResource {
  private final LiveFeed feed;
  private final Caller caller;

  @Inject StreamResource(LiveFeed feed, Caller caller) {
    this.feed = feed;
    this.caller = caller;
  }

  @GET @Produces(MediaType.SERVER_SENT_EVENTS) @Allowed(Right.SEE)
  public void stream(@Context SseEventSink sink, @Context Sse sse, @HeaderParam("Last-Event-ID") String lastSeen) {
    feed.join(sink, sse, caller.sees(), lastSeen);
  }
}
