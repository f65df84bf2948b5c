package wms.web.live;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import wms.shared.Ids;
import wms.shared.News;
import wms.shared.Scope;

/** Hands news to every open screen that may see it, and remembers the last few for those that come back. */
@ApplicationScoped
public class LiveFeed {
  private static final int REMEMBERED = 2_000;

  /** A piece of news with its place in the feed, as the screens get it. */
  public record Item(String topic, String facility, String key, Map<String, Object> data, Instant at) {}

  private record Numbered(long number, Item item) {}

  @Resource private ManagedExecutorService executor;
  @Inject private Clock clock;
  private final Set<Listener> listeners = ConcurrentHashMap.newKeySet();
  private final Deque<Numbered> recent = new ArrayDeque<>();
  private String run;
  private long count;

  void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) News news) {
    Item item = new Item(news.topic(), news.facility(), news.key(), news.data(), clock.instant());
    synchronized (recent) {
      Numbered numbered = new Numbered(++count, item);
      recent.addLast(numbered);
      if (recent.size() > REMEMBERED) recent.removeFirst();
      tellAll(numbered);
    }
  }

  /** @param lastSeen id of the last news this screen got, or null */
  void join(SseEventSink sink, Sse sse, Scope scope, String lastSeen) {
    Listener listener = new Listener(sink, sse, scope, executor, listeners::remove);
    synchronized (recent) {
      if (!replay(listener, lastSeen)) listener.tell("reset", null, Map.of());
      listeners.add(listener);
    }
    listener.tell("beat", null, Map.of("at", clock.instant().toString()));
  }

  /** So that every screen knows how old its news is, and dead connections are noticed. */
  void beat() {
    for (Listener listener : listeners) listener.tell("beat", null, Map.of("at", clock.instant().toString()));
  }

  private void tellAll(Numbered numbered) {
    for (Listener listener : listeners) tell(listener, numbered);
  }

  private void tell(Listener listener, Numbered numbered) {
    String facility = numbered.item().facility();
    if (facility == null || listener.sees(facility)) listener.tell("news", run() + "-" + numbered.number(), numbered.item());
  }

  private boolean replay(Listener listener, String lastSeen) {
    if (lastSeen == null || lastSeen.isBlank()) return true;
    String[] parts = lastSeen.split("-");
    if (parts.length != 2 || !parts[0].equals(run()) || !parts[1].matches("\\d{1,18}")) return false;
    long seen = Long.parseLong(parts[1]);
    Iterator<Numbered> all = recent.iterator();
    if (seen < count && (!all.hasNext() || recent.peekFirst().number() > seen + 1)) return false;
    while (all.hasNext()) {
      Numbered numbered = all.next();
      if (numbered.number() > seen) tell(listener, numbered);
    }
    return true;
  }

  /** Tells this run of the server from every other. */
  private String run() {
    if (run == null) run = Ids.at(clock.millis()).substring(24);
    return run;
  }
}
