package wms.coldchain.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import wms.coldchain.ZoneTemperature;
import wms.coldchain.sql.Post;
import wms.coldchain.sql.Posts;
import wms.shared.News;
import wms.telemetry.ReadingsRecorded;
import wms.telemetry.SensedQuantity;
import wms.telemetry.SensedSeries;

/** Tells the screens how zones stand that have new temperatures. Readings only leave the zone's name here, so that no intake waits for a screen. */
@ApplicationScoped
public class ZoneNews {
  private final Set<String> due = ConcurrentHashMap.newKeySet();
  private Posts posts;
  private ZoneStates states;
  private Event<News> news;

  protected ZoneNews() {}

  @Inject public ZoneNews(Posts posts, ZoneStates states, Event<News> news) {
    this.posts = posts;
    this.states = states;
    this.news = news;
  }

  public void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) ReadingsRecorded recorded) {
    for (SensedSeries series : recorded.fresh().keySet()) {
      Post post = series.quantity() == SensedQuantity.TEMP ? posts.of(series.sensor()) : null;
      if (post != null) due.add(post.zone());
    }
  }

  /** What has new temperatures since it was last told. */
  public void tell() {
    Set<String> zones = Set.copyOf(due);
    if (zones.isEmpty()) return;
    due.removeAll(zones);
    states.standings(zones).forEach(this::fire);
  }

  private void fire(ZoneStates.Standing standing) {
    ZoneTemperature state = standing.temperature();
    Map<String, Object> data = new HashMap<>(Map.of("state", state.state().name()));
    if (state.temperature() != null) data.put("temperature", state.temperature());
    if (state.measuredAt() != null) data.put("measuredAt", state.measuredAt().toString());
    news.fire(new News("zone", standing.facility(), state.zone(), data));
  }
}
