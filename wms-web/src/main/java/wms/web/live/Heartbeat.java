package wms.web.live;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;

@Singleton
public class Heartbeat {
  @Inject private LiveFeed feed;

  @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false) void beat() { feed.beat(); }
}
