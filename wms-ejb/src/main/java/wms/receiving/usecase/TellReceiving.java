package wms.receiving.usecase;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import wms.shared.Actor;
import wms.shared.Deed;
import wms.shared.News;
import wms.shared.Part;

/** Tells the audit trail and the screens what was done with an arrival. */
@Part
public class TellReceiving {
  private final Event<Deed> deeds;
  private final Event<News> news;

  @Inject public TellReceiving(Event<Deed> deeds, Event<News> news) {
    this.deeds = deeds;
    this.news = news;
  }

  /** @param action such as {@code announced}; facts that are null are left out */
  void done(String action, String notice, String facility, Map<String, ?> facts, Actor by) {
    Map<String, Object> details = new HashMap<>();
    facts.forEach((name, value) -> { if (value != null) details.put(name, value); });
    deeds.fire(Deed.of(by, "receiving.notice." + action, "notice", notice, facility, details));
    news.fire(new News("notice", facility, notice, Map.of("action", action)));
  }
}
