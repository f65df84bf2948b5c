package wms.web.live;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import wms.shared.Scope;

/** One open screen. News queue up for it and are sent by a thread of their own kind, so that a slow screen holds up nobody. */
final class Listener {
  private static final int PATIENCE = 5_000;

  private final SseEventSink sink;
  private final Sse sse;
  private final Scope scope;
  private final Executor executor;
  private final Consumer<Listener> leaves;
  private final Deque<OutboundSseEvent> waiting = new ArrayDeque<>();
  private boolean sending;

  Listener(SseEventSink sink, Sse sse, Scope scope, Executor executor, Consumer<Listener> leaves) {
    this.sink = sink;
    this.sse = sse;
    this.scope = scope;
    this.executor = executor;
    this.leaves = leaves;
  }

  boolean sees(String facility) { return scope.covers(facility); }

  synchronized void tell(String name, String id, Object data) {
    if (sink.isClosed() || waiting.size() >= PATIENCE) {
      leave();
      return;
    }
    OutboundSseEvent.Builder event = sse.newEventBuilder().name(name).mediaType(MediaType.APPLICATION_JSON_TYPE).data(data);
    waiting.add((id == null ? event : event.id(id)).build());
    if (!sending) {
      sending = true;
      executor.execute(this::send);
    }
  }

  private void send() {
    for (OutboundSseEvent event = next(); event != null; event = next()) {
      try {
        sink.send(event);
      } catch (IllegalStateException gone) {
        leave();
      }
    }
  }

  private synchronized OutboundSseEvent next() {
    OutboundSseEvent event = waiting.poll();
    if (event == null) sending = false;
    return event;
  }

  /** The screen went away, or fell so far behind that it had better start anew. */
  private synchronized void leave() {
    waiting.clear();
    leaves.accept(this);
    sink.close();
  }
}
