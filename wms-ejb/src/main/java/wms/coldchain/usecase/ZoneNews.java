package wms.coldchain.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import wms.coldchain.ZoneTemperature;
import wms.shared.News;

/** Tells the screens how a zone stands, of each zone at most every two seconds however often its sensors speak. */
@ApplicationScoped
public class ZoneNews {
  private static final long PAUSE_MILLIS = 2_000;
  private final Map<String, Long> told = new ConcurrentHashMap<>();
  private ZoneStates states;
  private Event<News> news;
  private Clock clock;

  protected ZoneNews() {}

  @Inject public ZoneNews(ZoneStates states, Event<News> news, Clock clock) {
    this.states = states;
    this.news = news;
    this.clock = clock;
  }

  void tell(Collection<String> zones) {
    long now = clock.millis();
    for (String zone : zones) {
      if (now - told.getOrDefault(zone, 0L) < PAUSE_MILLIS) continue;
      told.put(zone, now);
      states.zone(zone).ifPresent(this::fire);
    }
  }

  private void fire(ZoneStates.Standing standing) {
    ZoneTemperature state = standing.temperature();
    Map<String, Object> data = new HashMap<>(Map.of("state", state.state().name()));
    if (state.temperature() != null) data.put("temperature", state.temperature());
    if (state.measuredAt() != null) data.put("measuredAt", state.measuredAt().toString());
    news.fire(new News("zone", standing.facility(), state.zone(), data));
  }
}
