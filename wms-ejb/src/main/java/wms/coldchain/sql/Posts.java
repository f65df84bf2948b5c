package wms.coldchain.sql;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** Which sensor must keep what, in memory for the path of readings; looks again after ten seconds, and at once for a sensor it does not know. */
@ApplicationScoped
public class Posts {
  private static final long STANDS_MILLIS = 10_000;
  private PostList list;
  private Clock clock;
  private volatile Map<String, Post> posts = Map.of();
  private volatile long lookedAt = Long.MIN_VALUE;

  protected Posts() {}

  @Inject public Posts(PostList list, Clock clock) {
    this.list = list;
    this.clock = clock;
  }

  /** Null when the sensor is not registered. */
  public Post of(String sensor) {
    if (isOld() || !posts.containsKey(sensor)) look();
    return posts.get(sensor);
  }

  /** Those of a zone that is known. */
  public List<Post> in(String zone) { return posts.values().stream().filter(post -> post.zone().equals(zone)).toList(); }

  private boolean isOld() { return lookedAt == Long.MIN_VALUE || clock.millis() - lookedAt > STANDS_MILLIS; }

  private void look() {
    posts = list.all();
    lookedAt = clock.millis();
  }
}
